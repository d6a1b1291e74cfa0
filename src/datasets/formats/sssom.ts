import { sourceLanguage } from '../../words/locale.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { extensionColumns, extensionsOf } from '../../model/mapping-extension.ts';
import { prefixesOf } from '../../model/terms.ts';
import { mappingColumns, type MappingRow, type MappingSet } from '../../schema/mapping.ts';
import { toListCell, toRows } from '../cells.ts';
import { licenceOf, versionOf } from '../edition-line.ts';
import { toBytes } from '../file.ts';
import type { Format } from '../format.ts';
import { nameIn } from '../names.ts';
import { publish } from '../publish.ts';
import { toYamlLines } from '../yaml.ts';

/** The specification has these after all others, and columns of our own last. */
const late = ['confidence', 'comment'];
const standard = [
	...mappingColumns.filter((column) => !late.includes(column) && !(extensionColumns as string[]).includes(column)),
	...late,
];
/** Prefixes that the metadata use, whatever the rows do. */
const ofMetadata = ['scheme', 'xsd'];

/** A value as SSSOM spells it: at most three decimals, and no text changed for the sake of spreadsheets. */
function cellOf(value: MappingRow[keyof MappingRow]): string {
	if (typeof value === 'number') return String(Number(value.toFixed(3)));
	return Array.isArray(value) ? toListCell(value) : (value ?? '');
}

/**
 * A mapping set as SSSOM/TSV with its metadata above the table, fields and columns in the order of the specification;
 * `scheme:` stands for the namespace of the edition. https://mapping-commons.github.io/sssom/spec-formats-tsv/
 */
export function toSssom(catalogue: Catalogue, set: MappingSet): string {
	const { edition } = catalogue;
	const { prefixes, page } = publish(catalogue, 'mappings', set);
	const used = new Set([...prefixes.map(({ prefix }) => prefix), ...ofMetadata]);
	const declared = Object.entries(prefixesOf(edition.namespace)).filter(([prefix]) => used.has(prefix));
	const extensions = extensionsOf(set.rows);
	const columns = [...standard, ...extensions.map(({ slot_name }) => slot_name)];
	const metadata = toYamlLines({
		sssom_version: '1.1',
		curie_map: Object.fromEntries(declared.sort(([a], [b]) => (a < b ? -1 : 1))),
		mapping_set_id: page,
		mapping_set_version: versionOf(edition),
		// Addresses in full: only names of subjects, objects and their like may be shortened.
		mapping_set_source: set.sources.map((id) => nameIn(edition, addressOf('sources', id))),
		mapping_set_title: set.title[sourceLanguage],
		mapping_set_description: set.summary[sourceLanguage],
		creator_label: [edition.publisher],
		license: licenceOf(edition, 'mappings').url,
		subject_source: set.subjectSource,
		object_source: set.objectSource,
		publication_date: edition.issued,
		other: `status=${set.status}`,
		extension_definitions: extensions,
	});
	const rows = set.rows.map((row) => columns.map((column) => cellOf(row[column as keyof MappingRow])));
	return metadata.map((line) => `#${line}\n`).join('') + toRows([columns, ...rows], '\t', '\n');
}

/** The mapping sets as they are exchanged. */
export const sssom: Format = {
	name: 'SSSOM TSV',
	toFiles: (catalogue) =>
		catalogue.mappings.all.map((set) => ({
			kind: 'dataset',
			collection: 'mappings',
			path: `mappings/${set.id}.sssom.tsv`,
			mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
			bytes: toBytes(toSssom(catalogue, set)),
			count: set.rows.length,
		})),
};
