import type { ListOf } from '../../list-view.ts';
import { link } from '../../view.ts';

export const list: ListOf<'decisions'> = (context) => {
	const { t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'date', label: t('fact.decided') },
			{ key: 'status', label: t('fact.status') },
			{ key: 'facts', label: t('fact.facts') },
			{ key: 'review', label: t('fact.review-by') },
		],
		filterBy: [
			{ key: 'status', label: t('fact.status'), wordOf: (v) => t(`status.${v}` as 'status.proposed') },
			{ key: 'facts', label: t('fact.facts'), wordOf: (v) => t(`status.${v}` as 'status.verified') },
		],
		cells: (one) => [
			[link(pick(one.title), pathOf('decisions', one.id))],
			[{ text: one.date, as: 'date' }],
			[status(one.status)],
			[status(one.factStatus)],
			[{ text: one.reviewBy, as: 'date' }],
		],
	};
};
