import type { CollectionName } from '../schema/collections.ts';
import { shownCollections } from './collections/index.ts';
import { withOptions, type ListView } from './list-view.ts';
import type { ViewContext } from './view-context.ts';
import type { RecordView } from './view.ts';

/** The page of a record. */
export function recordView(context: ViewContext, collection: CollectionName, id: string): RecordView {
	const page = shownCollections[collection].page as (context: ViewContext, record: unknown) => RecordView;
	return page(context, context.catalogue[collection].byId.get(id));
}

/** The index page of a collection. */
export function listView(context: ViewContext, collection: CollectionName): ListView {
	const { t } = context;
	const { filterBy, ...list } = shownCollections[collection].list(context);
	return {
		collection,
		title: t(`collection.${collection}`),
		lede: t(`lede.${collection}`),
		...list,
		filters: withOptions(filterBy, list.rows),
	};
}
