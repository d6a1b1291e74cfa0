import type { ListOf } from '../../list-view.ts';
import { countryFilter } from '../../country-filter.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'organisations'> = (context) => {
	const { t, pick, pathOf, briefly, linkTo, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'type', label: t('fact.type') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'role', label: t('fact.role') },
			{ key: 'membership', label: t('fact.membership') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [
			{
				key: 'type',
				label: t('fact.type'),
				wordOf: (v) => t(`organisation-type.${v}` as 'organisation-type.research'),
			},
			countryFilter(context),
			{
				key: 'membership',
				label: t('fact.membership'),
				wordOf: (v) => t(`membership.${v}` as 'membership.confirmed'),
			},
		],
		cells: (one) => [
			[link(pick(one.title), pathOf('organisations', one.id))],
			[text(t(`organisation-type.${one.type}`))],
			briefly(one.country, (id) => [linkTo('countries', id)]),
			[text(pick(one.role))],
			[text(t(`membership.${one.membership}`))],
			[status(one.evidence.status)],
		],
	};
};
