import { facetsOf } from '../model/facets/index.ts';
import type { CollectionName } from '../schema/collections.ts';
import { shownCollections } from './collections/index.ts';
import { withOptions, type ListContent, type ListView } from './list-view.ts';
import type { ViewContext } from './view-context.ts';
import type { RecordContent, RecordView } from './view.ts';

/** The page of a record. */
export function recordView(context: ViewContext, collection: CollectionName, id: string): RecordView {
	const page = shownCollections[collection].page as (context: ViewContext, record: unknown) => RecordContent;
	const { values = {} } = facetsOf(context.catalogue, collection, id);
	const filter = (name: string, wordOf = (value: string) => value) =>
		(values[name] ?? []).map((value): [string, string] => [name, wordOf(value)]);
	return {
		...page(context, context.catalogue[collection].byId.get(id)),
		filters: [['kind', collection], ...filter('area'), ...filter('level', (level) => `e-${level}`), ...filter('isco')],
	};
}

/** The index page of a collection. */
export function listView(context: ViewContext, collection: CollectionName): ListView {
	const { catalogue, t } = context;
	const list = shownCollections[collection].list as (context: ViewContext) => ListContent<CollectionName>;
	const { head, filterBy, cells, records = catalogue[collection].all, lede } = list(context);
	const rows = records.map((record) => {
		const { values = {} } = facetsOf(catalogue, collection, record.id);
		return {
			cells: cells(record),
			values: Object.fromEntries(filterBy.map(({ key }) => [key, (values[key] ?? []).join(' ')])),
		};
	});
	return {
		collection,
		title: t(`collection.${collection}`),
		lede: lede ?? t(`lede.${collection}`),
		head,
		rows,
		filters: withOptions(filterBy, rows),
	};
}
