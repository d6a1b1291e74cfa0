import type { ListOf } from '../../list-view.ts';
import { isAbsent } from '../../../schema/common.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'sources'> = (context) => {
	const { catalogue: c, t, pathOf, reason } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'publisher', label: t('fact.publisher') },
			{ key: 'date', label: t('fact.published') },
			{ key: 'cited', label: t('fact.cited'), numeric: true },
		],
		filterBy: [],
		cells: (s) => [
			[link(s.title, pathOf('sources', s.id))],
			[text(s.publisher)],
			isAbsent(s.date) ? reason(s.date) : [text(s.date)],
			[
				text(
					String(
						(c.relations.citationsOf.get(s.id)?.length ?? 0) +
							c.docs.filter((d) => d.sources?.some((id) => id === s.id)).length,
					),
				),
			],
		],
	};
};
