import { describe, expect, test } from 'vitest';
import { chartFiles } from '../../src/charts/index.ts';
import type { DatasetFile } from '../../src/datasets/file.ts';
import { toDatasetFiles } from '../../src/datasets/files.ts';
import { toTwin } from '../../src/datasets/twin.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { toSqliteFile } from '../../src/io/sqlite-file.ts';
import { collectionNames, datasetNames } from '../../src/schema/collections.ts';
import { templateText } from '../../src/site/template-text.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { viewContext } from '../../src/site/view-context.ts';
import { localeOf } from '../../src/words/site-locale.ts';
import { itemsOfTables, withoutEmptyLists, type Shape } from '../fixtures/items-of-tables.ts';
import { readJsonLd, readTurtle } from '../fixtures/rdf.ts';
import { readCsv, readJson, readSssom, readText, readXml } from '../fixtures/strict-readers.ts';
import { readXlsx, toTexts } from '../fixtures/xlsx-reader.ts';

/** What a format could take for its own: formulas, quotes, line ends, ends of sections, patterns, signs of Unicode. */
const odd =
	'=1+1 "a", \'b\'\tc\r\nd|e\\f ]]> -- <!-- --> </script> </svg> &amp; &nbsp; $& $` {x} \u2028 🔧🔧🔧🔧🔧🔧🔧🔧 \u202eabc\u202c ';
const locale = localeOf(sourceLanguage);
const site = 'https://scheme.example/sub/';

/** Puts the odd text before every text of a record that a person wrote, wherever in the record it stands. */
function makeOdd(value: unknown): void {
	if (typeof value !== 'object' || value === null) return;
	const fields = value as Record<string, unknown>;
	for (const [name, inner] of Object.entries(fields))
		if (typeof inner !== 'string') makeOdd(inner);
		else if (name === 'en' || inner.includes(' ')) fields[name] = odd + inner;
}

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');
for (const collection of collectionNames) for (const record of catalogue[collection].all) makeOdd(record);

const toText = (file: DatasetFile) => ({ ...file, body: new TextDecoder().decode(file.bytes) });
const files = (await toDatasetFiles(catalogue, chartFiles({ catalogue, locale }), toSqliteFile)).map(toText);
const bodyOf = (path: string) => files.find((file) => file.path === path)?.body ?? '';
const ending = (name: string) => files.filter(({ path }) => path.endsWith(name));

describe('with odd text in every record', () => {
	test.each([...ending('.svg'), ...ending('.xml')])('$path is XML', ({ body }) => {
		expect(() => readXml(body)).not.toThrow();
		expect(() => readText(body)).not.toThrow();
	});

	test.each(ending('.json'))('$path is JSON', ({ body }) => {
		expect(() => readJson(body)).not.toThrow();
	});

	test.each(ending('.ttl'))('$path is Turtle, and where there is JSON-LD, that says the same', ({ path, body }) => {
		const { statements } = readTurtle(body);
		expect(statements.length).toBeGreaterThan(0);
		const twin = bodyOf(path.replace(/ttl$/, 'jsonld'));
		if (twin) expect(readJsonLd(twin).statements).toEqual(statements);
	});

	test.each(ending('.csv'))('$path is CSV with a line of columns, and no cell of it a formula', ({ body, count }) => {
		const { columns, rows } = readCsv(body);
		expect(columns).not.toEqual([]);
		expect(rows.length).toBe(count);
		const cells = rows.flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
	});

	test('each sheet of the workbook of all says what its CSV says', async () => {
		const [book] = ending('scheme.xlsx');
		const sheets = await readXlsx(book?.bytes ?? new Uint8Array());
		const explained = sheets.get('columns')?.rows ?? [];
		expect(explained.length).toBeGreaterThan(0);
		for (const { sheet, table } of explained)
			expect(toTexts(sheets.get(String(sheet)) ?? { columns: [], rows: [] })).toEqual(
				readCsv(bodyOf(`${String(table)}.csv`)),
			);
	});

	test.each(ending('.csv').filter(({ kind }) => kind === 'chart'))(
		'$path has a column for all that its JSON has',
		({ path, body }) => {
			const { items } = readJson(bodyOf(path.replace(/csv$/, 'json'))) as { items: object[] };
			const { columns } = readCsv(body);
			expect(columns).toEqual(expect.arrayContaining([...new Set(items.flatMap((item) => Object.keys(item)))]));
		},
	);

	test.each(ending('.tsv'))('$path is SSSOM', ({ path, body, count }) => {
		const { rows, metadata } = readSssom(body);
		const set = catalogue.mappings.all.find(({ id }) => path === `mappings/${id}.sssom.tsv`);
		expect(rows.length).toBe(count);
		expect(rows.map((row) => row['comment'])).toEqual(set?.rows.map(({ comment }) => comment));
		expect(metadata).toMatchObject({ mapping_set_title: set?.title.en, mapping_set_description: set?.summary.en });
	});

	test.each(datasetNames)('the tables of %s, read by its schema, say what its JSON says', (name) => {
		const { items } = readJson(bodyOf(`${name}.json`)) as { items: unknown[] };
		const schema = readJson(bodyOf(`schemas/${name}.schema.json`)) as { properties: { items: { items: Shape } } };
		const tables = (table: string) => readCsv(bodyOf(`${table}.csv`)).rows;
		expect(itemsOfTables(name, schema.properties.items.items, tables)).toEqual(withoutEmptyLists(items));
	});

	test('a title has it as it is, with an apostrophe more where a spreadsheet could take it for a formula', () => {
		const titles = readCsv(bodyOf('skills.csv')).rows.map((row) => row['title_en'] ?? '');
		expect(titles).toEqual(catalogue.skills.all.map(({ title }) => `'${title.en}`));
		expect(titles.every((title) => title.startsWith(`'${odd}`))).toBe(true);
	});

	test('every twin is JSON', () => {
		for (const collection of collectionNames)
			for (const { id } of catalogue[collection].all)
				expect(() => readJson(JSON.stringify(toTwin(catalogue, collection, id)))).not.toThrow();
	});

	test('a template is plain text', () => {
		const context = viewContext({ catalogue, locale: localeOf('en'), to: (address) => address });
		const templates = catalogue.agreements.all.filter((agreement) => agreement.kind === 'template');
		for (const template of templates) expect(() => readText(templateText(context, template, site))).not.toThrow();
		expect(templates.length).toBeGreaterThan(0);
	});
});

test('characters that XML has no place for reach no picture', async () => {
	const { catalogue: other } = loadCatalogue('tests/fixtures/good-content');
	if (!other) throw new Error('The content of the tests is not valid.');
	for (const competence of other.competences.all) competence.title.en = `\u000b\ud83d${competence.title.en}\uffff`;
	for (const { path, body } of chartFiles({ catalogue: other, locale }).map(toText))
		if (path.endsWith('.svg')) expect(() => readXml(body), path).not.toThrow();
});
