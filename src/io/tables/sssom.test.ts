import { describe, expect, test } from 'vitest';
import { extensions } from '../../model/mapping-extension.ts';
import { mappingColumns, mappingSetSchema } from '../../schema/mapping.ts';
import { parseSssom } from './sssom.ts';

const metadata = {
	mapping_set_title: 'Tests to ESCO',
	mapping_set_description: 'Roles of the tests to occupations.',
	license: 'https://creativecommons.org/licenses/by/4.0/',
	subject_source: 'scheme:frameworks/ict-profiles-2018/',
	object_source: 'scheme:frameworks/esco-1.2.1/',
	mapping_set_source: '[scheme:sources/handbook/, scheme:sources/register/]',
	other: 'status=proposed',
	curie_map: '{ skos: http://www.w3.org/2004/02/skos/core# }',
};

const row = {
	subject_id: 'scheme:role-profiles/test-specialist/',
	subject_label: 'Test Specialist',
	predicate_id: 'skos:closeMatch',
	object_id: 'esco-occupation:1',
	object_label: 'software tester',
	mapping_justification: 'semapv:ManualMappingCuration',
	author_label: 'The tests',
	confidence: '0.9',
	subject_source_version: '2018',
	object_source_version: '1.2.1',
	mapping_date: '2020-01-01',
	comment: 'Both test.',
	ext_loss: '',
};

type Cells = Partial<Record<(typeof mappingColumns)[number], string>>;

/** A file with this metadata, undefined being left out, and these rows. */
function write(changes: Record<string, string | undefined> = {}, rows: Cells[] = [{}]): string {
	const columns = mappingColumns.filter((column) => column in row || rows.some((cells) => column in cells));
	return [
		...Object.entries({ ...metadata, ...changes })
			.filter(([, value]) => value !== undefined)
			.map(([name, value]) => `#${name}: ${value}`),
		columns.join('\t'),
		...rows.map((cells) => columns.map((column) => (({ ...row, ...cells }) as Cells)[column]).join('\t')),
		'',
	].join('\n');
}

const problemsOf = (text: string) => {
	const read = parseSssom(text, 'mappings/x.sssom.tsv');
	return 'problems' in read ? read.problems.map(({ check, path }) => [check, path]) : [];
};
const read = (text: string) => {
	const set = parseSssom(text, 'mappings/x.sssom.tsv');
	if ('problems' in set) throw new Error(JSON.stringify(set.problems));
	return set;
};
const rowOf = (cells: Partial<typeof row>) => (read(write({}, [cells])).data['rows'] as object[])[0];

describe('a set that can be read', () => {
	test('is a valid record once it has its id', () => {
		expect(mappingSetSchema.parse({ id: 'x', ...read(write()).data })).toMatchObject({
			title: { en: 'Tests to ESCO' },
			summary: { en: 'Roles of the tests to occupations.' },
			status: 'proposed',
			subjectSource: 'scheme:frameworks/ict-profiles-2018/',
			objectSource: 'scheme:frameworks/esco-1.2.1/',
			sources: ['handbook', 'register'],
		});
	});

	test('knows the line of each row', () => {
		expect(read(write({}, [{}, {}])).lines).toEqual([10, 11]);
	});

	test('may have no rows yet', () => {
		expect(read(write({}, []))).toMatchObject({ data: { rows: [] }, lines: [] });
	});

	test('may name a single source', () => {
		expect(read(write({ mapping_set_source: 'scheme:sources/handbook/' })).data['sources']).toEqual(['handbook']);
	});

	test('may define its extensions', () => {
		expect(
			problemsOf(
				write({
					extension_definitions:
						'[{ slot_name: ext_loss, property: scheme:docs/mappings/#loss, type_hint: xsd:string }]',
				}),
			),
		).toEqual([]);
	});
});

describe('a row', () => {
	test('has its confidence as a number and its authors as a list', () => {
		expect(rowOf({ author_label: 'ENISA|The tests' })).toMatchObject({
			confidence: 0.9,
			author_label: ['ENISA', 'The tests'],
		});
	});

	test('leaves out the label and the loss where the cells are empty', () => {
		expect(rowOf({ object_id: 'sssom:NoTermFound', object_label: '' })).not.toHaveProperty('object_label');
		expect(rowOf({})).not.toHaveProperty('ext_loss');
		expect(rowOf({ ext_loss: 'Levels.' })).toHaveProperty('ext_loss', 'Levels.');
	});

	test('keeps versions, quotes and commas as they are written', () => {
		const cells = { subject_source_version: '3.0', comment: 'He said "both", twice.' };
		expect(rowOf(cells)).toMatchObject(cells);
	});

	test('may stand in quotes, as what is published does, with tabs, line breaks and doubled quotes within', () => {
		expect(rowOf({ comment: '"He said ""both"",\ttwice.\nThen left."' })).toMatchObject({
			comment: 'He said "both",\ttwice.\nThen left.',
		});
	});

	test('keeps quotes around a word at its beginning', () => {
		expect(rowOf({ comment: '"Testing" is what both do.' })).toMatchObject({ comment: '"Testing" is what both do.' });
	});

	test('has a bar within an author behind a backslash', () => {
		expect(rowOf({ author_label: 'A\\|B|C' })).toMatchObject({ author_label: ['A|B', 'C'] });
	});

	test('keeps a confidence that is no number, for the schema to refuse', () => {
		expect(rowOf({ confidence: 'high' })).toMatchObject({ confidence: 'high' });
	});
});

describe('columns of our own', () => {
	const declared = (...names: string[]) =>
		JSON.stringify(extensions.filter(({ slot_name }) => names.includes(slot_name)));
	const basis = { ext_basis: 'description', ext_sources: 'register|handbook' };
	const withBasis = (definitions: string) => write({ extension_definitions: definitions }, [basis]);

	test('are there where the file declares them, and hold a word and ids', () => {
		expect(read(withBasis(declared('ext_basis', 'ext_sources', 'ext_loss'))).data['rows']).toMatchObject([
			{ ext_basis: 'description', ext_sources: ['register', 'handbook'] },
		]);
	});

	test('are left out of a row whose cells are empty', () => {
		expect(rowOf({})).not.toHaveProperty('ext_basis');
		expect(rowOf({})).not.toHaveProperty('ext_sources');
	});

	test('are others than it declares', () => {
		expect(problemsOf(withBasis(declared('ext_loss'))).map(([check]) => check)).toEqual(['wrong-columns']);
		expect(problemsOf(write({ extension_definitions: declared('ext_basis', 'ext_loss') }))).toEqual([
			['wrong-columns', 'line 10'],
		]);
	});
});

describe('a set that cannot be read', () => {
	test.each(Object.keys(metadata))('lacks %s', (name) => {
		expect(problemsOf(write({ [name]: undefined }))).toEqual([['missing-field', name]]);
	});

	test('has metadata that no other set has', () => {
		expect(problemsOf(write({ mapping_set_sauce: 'tomato' }))).toEqual([['unknown-field', 'mapping_set_sauce']]);
	});

	test('has metadata that are no YAML, at their line', () => {
		expect(problemsOf(write({ mapping_set_description: 'Roles: of the tests' }))).toEqual([
			['unreadable-yaml', 'line 2'],
		]);
	});

	test('has other columns, at the line that names them', () => {
		expect(problemsOf(write().replace('\text_loss', '\tloss'))).toEqual([['wrong-columns', 'line 9']]);
	});

	test('has a row with a cell too few, at its line', () => {
		expect(problemsOf(write({}, [{}, {}]).replace(/\t\n$/, '\n'))).toEqual([['unreadable-csv', 'line 11']]);
	});

	test('has a quote that is not closed', () => {
		expect(problemsOf(write({}, [{ comment: '"Testing' }])).map(([check]) => check)).toEqual(['unreadable-csv']);
	});

	test('is told all that is wrong, above the table and in it', () => {
		const text = write({ license: undefined }).replace('\text_loss', '\tloss');
		expect(problemsOf(text)).toEqual([
			['missing-field', 'license'],
			['wrong-columns', 'line 8'],
		]);
	});
});
