import { diffAddress, releaseAddress } from '../../model/addresses.ts';
import type { CatalogueRelease } from '../../model/catalogue.ts';
import type { Changes, RecordChange } from '../../model/releases/changes.ts';
import { collectionNames, datasetNames, type CollectionName, type DatasetName } from '../../schema/collections.ts';
import { withOptions, type ListView } from '../list-view.ts';
import type { ViewContext } from '../view-context.ts';
import { code, link, muted, text, type Block, type Inline } from '../view.ts';

/** What became of records, in the three ways in which they are counted. */
const counted = {
	added: (kind: RecordChange['kind']) => kind === 'added',
	changed: (kind: RecordChange['kind']) => kind === 'changed',
	retired: (kind: RecordChange['kind']) => kind !== 'added' && kind !== 'changed',
} as const;
/** The ways in which records are counted, in order. */
export const ways = ['added', 'changed', 'retired'] as const;

/** How many records of these changes were added, changed, retired, as cells. */
export const countCells = ({ locale }: ViewContext, records: readonly RecordChange[]): Inline[][] =>
	ways.map((way) => {
		const count = records.filter(({ kind }) => counted[way](kind)).length;
		return [count > 0 ? text(locale.number(count)) : muted('0')];
	});

const isCollection = (name: DatasetName): name is CollectionName =>
	(collectionNames as readonly string[]).includes(name);

/** The paragraphs of a text that has empty lines between them. */
export const paragraphs = (written: string): string[] => written.split(/\n\s*\n/);

/** All releases, the newest first, each with the first paragraph of its notes. */
export function releasesTable(context: ViewContext): Block {
	const { catalogue, locale, pick, to } = context;
	const words = locale.words.releases;
	return {
		kind: 'table',
		caption: words.caption,
		head: [
			{ label: words.version },
			{ label: words.date },
			{ label: words.what },
			...ways.map((way) => ({ label: words[way], numeric: true })),
		],
		rows: catalogue.releases
			.toReversed()
			.map(({ version, issued, notes, changes }) => [
				[link(version, to(releaseAddress(version)))],
				[{ text: issued, as: 'date' }],
				[text(paragraphs(pick(notes))[0] ?? '')],
				...countCells(context, changes.records),
			]),
	};
}

/** The changes of a release by collection: of the first one, what there is. */
export const releaseCounts = (context: ViewContext, { changes }: CatalogueRelease): Block =>
	countsTable(context, changes);

/** How much was added, changed and retired, by collection. */
export function countsTable(context: ViewContext, changes: Changes): Block {
	const { locale, t } = context;
	const words = locale.words.releases;
	return {
		kind: 'table',
		caption:
			changes.from === undefined
				? words['counts-first']
				: `${words.counts}, ${locale.fill(words.against, { from: changes.from })}`,
		head: [{ label: words.collection }, ...ways.map((way) => ({ label: words[way], numeric: true }))],
		rows: datasetNames.flatMap((name) => {
			const own = changes.records.filter(({ collection }) => collection === name);
			return own.length === 0 ? [] : [[[text(t(`collection.${name}`))], ...countCells(context, own)]];
		}),
	};
}

/** The comparisons of a version with all others. */
export const diffLinks = ({ locale, to }: ViewContext, version: string, versions: readonly string[]): Inline[][] =>
	versions
		.filter((other) => other !== version)
		.map((other) => {
			const [from, after] = versions.indexOf(other) < versions.indexOf(version) ? [other, version] : [version, other];
			return [link(locale.fill(locale.words.releases.diff, { from, to: after }), to(diffAddress(from, after)))];
		});

/** A value as people read it: a text as it is, a list by its entries, anything else as it stands in the JSON. */
function valueOf(value: unknown): Inline[] {
	if (value === undefined) return [muted('–')];
	if (typeof value === 'string') return [text(value)];
	if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [text(value.join(', '))];
	return [code(JSON.stringify(value))];
}

/** The country that a record is of, for those who look for one. */
function countryOf({ catalogue }: ViewContext, { collection, id }: RecordChange): string {
	if (collection === 'countries') return id;
	if (!isCollection(collection)) return '';
	const record = catalogue[collection].byId.get(id) as { country?: unknown } | undefined;
	return typeof record?.country === 'string' ? record.country : '';
}

/** More rows than this are no page to read: then their numbers are shown, and the rows are in the files. */
export const mostDiffRows = 100;

/** What differs between two versions, a row for each field that changed and for each record that came or went. */
export function diffTable(
	context: ViewContext,
	{ from = '', to, records }: Changes,
): Omit<ListView, 'collection' | 'lede'> {
	const { locale, t, pathOf, titleOf } = context;
	const words = locale.words.releases;
	const rows = records.flatMap((change): ListView['rows'] => {
		const { collection, id, title = id, kind, fields = [] } = change;
		const isThere = isCollection(collection) && context.catalogue[collection].byId.has(id);
		const record = [isThere ? link(title, pathOf(collection, id)) : text(title)];
		const became = (change.to ?? []).flatMap((other, i) => [
			text(i === 0 ? ' ' : ', '),
			isCollection(collection) ? link(other, pathOf(collection, other)) : text(other),
		]);
		const why = [
			...(change.reason ? [text(change.reason)] : []),
			...(change.decision ? [text(' '), context.linkTo('decisions', change.decision)] : []),
		];
		const head = [record, [text(t(`collection.${collection}`))], [text(words[`kind.${kind}`]), ...became]];
		const values = { collection, kind, country: countryOf(context, change) };
		return (fields.length === 0 ? [undefined] : fields).map((field) => ({
			values,
			cells: [
				...head,
				field ? [code(field.path)] : [muted('–')],
				field ? valueOf(field.before) : [muted('–')],
				field ? valueOf(field.after) : [muted('–')],
				why.length > 0 ? why : [muted('–')],
			],
		}));
	});
	const filters = withOptions(
		[
			{ key: 'collection', label: words.collection, wordOf: (name) => t(`collection.${name as DatasetName}`) },
			{ key: 'kind', label: words.kind, wordOf: (kind) => words[`kind.${kind as RecordChange['kind']}`] },
			{ key: 'country', label: words.country, wordOf: (id) => titleOf('countries', id) },
		],
		rows,
	);
	return {
		title: locale.fill(words.diff, { from, to }),
		head: [
			{ key: 'record', label: words.record },
			{ key: 'collection', label: words.collection },
			{ key: 'kind', label: words.kind },
			{ key: 'field', label: words.field },
			{ key: 'before', label: words.was },
			{ key: 'after', label: words.is },
			{ key: 'why', label: words.why },
		],
		filters: filters.filter(({ options }) => options.length > 1),
		rows,
	};
}

/** The fields of the tables that are new, gone or hold something else. */
export function schemaTable({ locale, t }: ViewContext, { schemas }: Changes): Block {
	const words = locale.words.releases;
	return {
		kind: 'table',
		caption: words['schemas-caption'],
		head: [words.dataset, words.field, words.kind, words.was, words.is].map((label) => ({ label })),
		rows: schemas.map(({ dataset, path, kind, before, after }) => [
			[text(t(`collection.${dataset as DatasetName}`))],
			[code(path)],
			[text(words[`kind.${kind}`])],
			valueOf(before),
			valueOf(after),
		]),
	};
}
