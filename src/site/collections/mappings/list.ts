import type { ListOf } from '../../list-view.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'mappings'> = (context) => {
	const { t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'rows', label: t('mapping.rows-label'), numeric: true },
			{ key: 'exact', label: t('predicate.exactMatch'), numeric: true },
			{ key: 'lossy', label: t('mapping.lossy'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [],
		cells: (set) => [
			[link(pick(set.title), pathOf('mappings', set.id))],
			[text(String(set.rows.length))],
			[text(String(set.rows.filter((row) => row.predicate_id === 'skos:exactMatch').length))],
			[text(String(set.rows.filter((row) => row.ext_loss !== undefined).length))],
			[status(set.status)],
		],
	};
};
