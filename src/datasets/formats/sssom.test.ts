import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { catalogueOf, mappingSet } from '../../../tests/fixtures/records.ts';
import { readSssom } from '../../../tests/fixtures/strict-readers.ts';
import { setSchema } from '../../../tests/fixtures/sssom-schema.ts';
import { parseCsv } from '../../io/tables/csv.ts';
import { fromListCell } from '../cells.ts';
import { toSssom, sssom } from './sssom.ts';

const pair = { subject_id: 'scheme:qualifications/one/', object_id: 'scheme:competences/e-cf-3.0/b.3/' };

/** A set of one row, as it is published. */
function published(row: object = {}, set: object = {}): string {
	const catalogue = catalogueOf({ mappings: [{ ...mappingSet([{ ...pair, ...row }]), ...set }] });
	const [first] = catalogue.mappings.all;
	if (!first) throw new Error('The set is not valid.');
	return toSssom(catalogue, first);
}
const rowOf = (row: object) => readSssom(published(row)).rows[0];

describe('a cell holds the text as it is written', () => {
	test.each([
		'"Testing" is what a tester does.',
		'He said "both", twice.',
		'Runs a plan:\n- first step\tlast step',
		'a\r\nb',
		'-ing form; no other work',
		'=1+1',
		"'quoted'",
		']]> -- </script> \u2028 🔧 \u202eabc',
		'a|b\\c',
	])('%j', (comment) => {
		expect(rowOf({ comment, ext_loss: comment, subject_label: comment })).toMatchObject({
			comment,
			ext_loss: comment,
			subject_label: comment,
		});
	});

	test('in quotes only where it needs them', () => {
		const lineOf = (comment: string) => published({ comment }).split('\n').at(-2)?.split('\t').at(-2);
		expect(lineOf('a, b; c')).toBe('a, b; c');
		expect(lineOf('a "b"')).toBe('"a ""b"""');
	});
});

test('a bar within an author is told from one between two', () => {
	const author_label = ['A|B', 'C\\D', 'E'];
	expect(rowOf({ author_label })?.['author_label']).toBe('A\\|B|C\\\\D|E');
	expect(fromListCell(rowOf({ author_label })?.['author_label'] ?? '')).toEqual(author_label);
});

test.each([
	[0.75, '0.75'],
	[1, '1'],
	[0, '0'],
	[0.12345, '0.123'],
	[0.0000001, '0'],
])('a confidence of %d is written %s', (confidence, written) => {
	expect(rowOf({ confidence })?.['confidence']).toBe(written);
});

describe('the metadata', () => {
	const { metadata, columns } = readSssom(published());

	test('are valid by the rules of SSSOM, and dated', () => {
		const validate = new Ajv({ allErrors: true }).compile(setSchema);
		validate(metadata);
		expect(validate.errors ?? []).toEqual([]);
		expect(metadata).toMatchObject({
			mapping_set_id: 'https://scheme.example/mappings/set/',
			mapping_set_version: '0.0.1-dev',
			mapping_set_source: ['https://scheme.example/sources/handbook/'],
			license: 'https://creativecommons.org/licenses/by/4.0/',
			publication_date: '2020-01-01',
			other: 'status=proposed',
		});
	});

	test('and the columns stand in the order of the specification, our own column last', () => {
		const order = Object.keys(setSchema.properties);
		expect(Object.keys(metadata)).toEqual(order.filter((name) => name in metadata));
		expect(columns.slice(-6)).toEqual([
			'subject_source_version',
			'object_source_version',
			'mapping_date',
			'confidence',
			'comment',
			'ext_loss',
		]);
	});

	test('define our own column by names with a declared prefix', () => {
		const [definition] = metadata['extension_definitions'] as Record<string, string>[];
		expect(definition).toEqual({
			slot_name: 'ext_loss',
			property: 'scheme:docs/mappings/#loss',
			type_hint: 'xsd:string',
		});
		expect(metadata['curie_map']).toMatchObject({
			scheme: 'https://scheme.example/',
			xsd: 'http://www.w3.org/2001/XMLSchema#',
		});
	});

	test('define, in their order, the columns that rows fill, and no others', () => {
		const row = { ext_basis: 'title', ext_sources: ['handbook', 'register'], ext_loss: 'All else.' };
		const { metadata: own, columns: last, rows } = readSssom(published(row));
		const names = (own['extension_definitions'] as Record<string, string>[]).map((one) => one['slot_name']);
		expect(names).toEqual(['ext_basis', 'ext_sources', 'ext_loss']);
		expect(last.slice(-3)).toEqual(names);
		expect(rows[0]).toMatchObject({ ...row, ext_sources: 'handbook|register' });
	});

	test('declare every prefix that is used, in order, and no other', () => {
		expect(Object.keys(metadata['curie_map'] as object)).toEqual(['scheme', 'semapv', 'skos', 'xsd']);
	});

	test.each(['Roles: of "both"', 'C #1', 'yes', '2.0', 'First.\nSecond.\tThird.', "it's {odd} & ]]> – 🔧"])(
		'say %j as it is written',
		(text) => {
			const read = readSssom(published({}, { title: { en: text }, summary: { en: text } })).metadata;
			expect(read).toMatchObject({ mapping_set_title: text, mapping_set_description: text });
		},
	);
});

test('what is published is read back by the reader of the content', () => {
	const comment = '"Both"\tand\nmore';
	const text = published({ comment });
	const lines = text.split('\n');
	const before = lines.findIndex((line) => !line.startsWith('#'));
	const columns = (lines[before] ?? '').split('\t');
	const read = parseCsv(lines.slice(before).join('\n'), 'x.sssom.tsv', columns, { form: 'tsv', before });
	expect(read).toMatchObject({ rows: [{ cells: { comment, confidence: '0.8' } }] });
});

test('each set is a file', () => {
	const catalogue = catalogueOf({ mappings: [mappingSet([pair])] });
	expect(sssom.toFiles(catalogue, [])).toMatchObject([{ path: 'mappings/set.sssom.tsv', count: 1 }]);
});
