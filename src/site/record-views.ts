import { linkedCollections } from '../datasets/schema-org/twin.ts';
import { twinAddressOf } from '../model/addresses.ts';
import { facetsOf } from '../model/facets/index.ts';
import type { CollectionName } from '../schema/collections.ts';
import { shownCollections } from './collections/index.ts';
import { withoutNoise } from './list-columns.ts';
import { partsOf } from './list-parts.ts';
import { historySection } from './sections/history.ts';
import { withOptions, type ListContent, type ListPart, type ListRow, type ListView } from './list-view.ts';
import type { ViewContext } from './view-context.ts';
import type { RecordContent, RecordView } from './view.ts';

/** What stands beside the page of a record, for programs. */
const twinsOf = ({ to }: ViewContext, collection: CollectionName, id: string): RecordView['twins'] => [
	{ format: 'JSON', mediaType: 'application/json', href: to(twinAddressOf(collection, id, 'json')) },
	{ format: 'Markdown', mediaType: 'text/markdown', href: to(twinAddressOf(collection, id, 'md')) },
	...(linkedCollections.includes(collection)
		? [{ format: 'JSON-LD', mediaType: 'application/ld+json', href: to(twinAddressOf(collection, id, 'jsonld')) }]
		: []),
];

/** The page of a record. */
export function recordView(context: ViewContext, collection: CollectionName, id: string): RecordView {
	const page = shownCollections[collection].page as (context: ViewContext, record: unknown) => RecordContent;
	const { values = {} } = facetsOf(context.catalogue, collection, id);
	const filter = (name: string, wordOf = (value: string) => value) =>
		(values[name] ?? []).map((value): [string, string] => [name, wordOf(value)]);
	const content = page(context, context.catalogue[collection].byId.get(id));
	return {
		...content,
		sections: [...content.sections, ...historySection(context, collection, id)],
		file: `content/${context.catalogue.originOf(collection, id).file}`,
		twins: twinsOf(context, collection, id),
		filters: [['kind', collection], ...filter('area'), ...filter('level', (level) => `e-${level}`), ...filter('isco')],
	};
}

/** The pages of a collection’s list; all but the long ones have one. */
export function listViews(context: ViewContext, collection: CollectionName): [ListView, ...ListView[]] {
	const { catalogue, t } = context;
	const list = shownCollections[collection].list as (context: ViewContext) => ListContent<CollectionName>;
	const { head, filterBy, cells, records = catalogue[collection].all, lede, comparable } = list(context);
	const rows = records.map((record): ListRow => {
		const { values = {} } = facetsOf(catalogue, collection, record.id);
		return {
			cells: cells(record),
			values: Object.fromEntries(filterBy.map(({ key }) => [key, (values[key] ?? []).join(' ')])),
			...(comparable?.(record) && collection !== 'sources'
				? { tick: { id: record.id, title: context.titleOf(collection, record.id) } }
				: {}),
		};
	});
	const view = {
		collection,
		title: t(`collection.${collection}`),
		lede: lede ?? t(`lede.${collection}`),
		...withoutNoise({ head, rows }, (label, status) => t('page.all-are', { label, status })),
		filters: withOptions(filterBy, rows),
	};
	const [first, ...others] = partsOf(view);
	if (others.length === 0) return [view];
	const pageOf = (part: ListPart) => ({ ...view, title: titleOf(context, view, part), rows: part.rows, part });
	return [pageOf(first), ...others.map(pageOf)];
}

/** The index page of a collection: its list, or the first page of it. */
export const listView = (context: ViewContext, collection: CollectionName): ListView =>
	listViews(context, collection)[0];

/** What a page of a long list is called: by the value that its rows have, and where it does not begin the list. */
function titleOf({ t }: ViewContext, { title, filters }: ListView, { path, facet, pages }: ListPart): string {
	const filter = filters.find(({ key }) => key === facet?.key);
	const option = filter?.options.find(({ value }) => value === facet?.value);
	const whole = filter && option ? t('page.part-facet', { title, label: filter.label, value: option.label }) : title;
	const at = pages.findIndex((page) => page.path === path);
	return at > 0 ? t('page.part-title', { title: whole, number: at + 1 }) : whole;
}
