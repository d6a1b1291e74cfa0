import { stringify } from 'csv-stringify/sync';
import { documentAddress, type LinkedDocument } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { mappingColumns, type MappingSet } from '../schema/mapping.ts';
import { neutralise } from './csv.ts';
import { licenceOf, versionOf } from './edition-line.ts';
import type { DatasetFile } from './files.ts';
import { publish } from './publish.ts';

/** A mapping set as SSSOM TSV with embedded metadata; `scheme:` stands for the address of this site. */
function toSssom(catalogue: Catalogue, set: MappingSet, site: string): string {
	const { edition } = catalogue;
	const { prefixes, page } = publish(catalogue, 'mappings', set, site);
	const metadata = {
		sssom_version: '1.1',
		mapping_set_id: page,
		mapping_set_title: set.title.en,
		mapping_set_description: set.summary.en,
		mapping_set_version: versionOf(edition),
		license: licenceOf(edition, 'mappings').url,
		creator_label: [edition.publisher],
		subject_source: set.subjectSource,
		object_source: set.objectSource,
		mapping_set_source: set.sources.map((id) => `scheme:sources/${id}/`),
		publication_date: edition.issued,
		other: `status=${set.status}`,
		curie_map: prefixes,
		extension_definitions: [
			{
				slot_name: 'ext_loss',
				property: `scheme:${documentAddress('mappings' satisfies LinkedDocument)}#loss`,
				type_hint: 'http://www.w3.org/2001/XMLSchema#string',
			},
		],
	};
	// A value in JSON is a value in YAML too.
	const header = Object.entries(metadata).map(([name, value]) => `#${name}: ${JSON.stringify(value)}\n`);
	const rows = set.rows.map((row) =>
		mappingColumns.map((column) => neutralise([row[column as keyof typeof row] ?? ''].flat().join('|'))),
	);
	return (
		header.join('') + stringify([mappingColumns, ...rows], { delimiter: '\t', quote: false, record_delimiter: '\n' })
	);
}

/** The mapping sets as they are exchanged. */
export const toSssomFiles = (catalogue: Catalogue, site: string): DatasetFile[] =>
	catalogue.mappings.all.map((set) => ({
		path: `mappings/${set.id}.sssom.tsv`,
		mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
		body: toSssom(catalogue, set, site),
		collection: 'mappings',
		count: set.rows.length,
	}));
