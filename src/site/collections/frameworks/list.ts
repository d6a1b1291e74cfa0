import type { ListOf } from '../../list-view.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'frameworks'> = (context) => {
	const { t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'publisher', label: t('fact.publisher') },
			{ key: 'edition', label: t('fact.edition') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [{ key: 'publisher', label: t('fact.publisher'), wordOf: (v) => v.replaceAll('_', ' ') }],
		cells: (f) => [
			[link(pick(f.title), pathOf('frameworks', f.id))],
			[text(f.publisher)],
			[text(f.edition)],
			[status(f.evidence.status)],
		],
	};
};
