import type { ListOf } from '../../list-view.ts';
import { hasValue } from '../../../model/newest-observations.ts';
import { yearsOf } from './page.ts';
import { countryFilter } from '../../country-filter.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'indicators'> = (context) => {
	const { catalogue: c, t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'unit', label: t('fact.unit') },
			{ key: 'years', label: t('fact.years') },
			{ key: 'countries', label: t('fact.places'), numeric: true },
			{ key: 'observations', label: t('fact.observations'), numeric: true },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [
			countryFilter(context),
			{ key: 'evidence', label: t('fact.evidence'), wordOf: (v) => t(`status.${v}` as 'status.verified') },
		],
		cells: (one) => {
			const places = new Set(one.observations.filter(hasValue).map(({ place }) => place));
			const countries = [...places].filter((place) => c.countries.byId.has(place));
			return [
				[link(pick(one.title), pathOf('indicators', one.id))],
				[text(pick(one.unit))],
				[text(yearsOf(context, one))],
				[text(String(countries.length))],
				[text(String(one.observations.length))],
				[status(one.status)],
			];
		},
	};
};
