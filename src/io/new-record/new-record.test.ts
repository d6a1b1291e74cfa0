import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFolders } from '../content-layout.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { unfinishedIn } from '../unfinished.ts';
import { newRecord, type GivenValues } from './new-record.ts';
import { placeOfRecord, type RecordPlace } from './place.ts';

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'new-record-'));
	cpSync('tests/fixtures/good-content', dir, { recursive: true });
	// A competence that no profile stands for yet.
	appendFileSync(
		join(dir, 'competences/e-cf-3.0.yaml'),
		`
- code: B.4
  area: build
  title: { en: Solution Deployment }
  summary: { en: Deployment in the words of the tests. }
  levels: [1, 2]
  levelsEvidence: { status: verified, sources: [handbook] }
  evidence: { status: verified, sources: [handbook] }
`,
	);
});
afterAll(() => rmSync(dir, { recursive: true }));

const make = (collection: string, id: string, given: GivenValues = {}) =>
	newRecord(dir, placeOfRecord(collection, id) as RecordPlace, given);
const title = 'The title';
const source = ['handbook'];

/** What a record of each collection and kind needs to begin with. A record may need those before it. */
const beginnings: readonly (readonly [collection: string, id: string, given: GivenValues])[] = [
	['frameworks', 'new', { title, source }],
	['requirements', 'new', { title, source }],
	['qualification-profiles', 'b.4', { title, source, competence: 'e-cf-3.0/B.4', set: 'added' }],
	['learning-units', 'b.4-e2', { title, profile: 'b.4', level: '2' }],
	[
		'qualifications',
		'new-role',
		{
			title,
			kind: 'joint',
			occupation: 'software-tester',
			compulsory: ['b.3-e2', 'b.3-e3'],
			roleProfiles: ['test-specialist'],
		},
	],
	['countries', 'at', { title, source, code: 'AT' }],
	['national-frameworks', 'at-nqr', { title, source, country: 'at', uri: 'https://example.org/nqr' }],
	['qualifications', 'at-new', { title, source, kind: 'national', country: 'at', framework: 'at-nqr' }],
	['certifications', 'b.4-e2', { title, kind: 'unit', unit: 'b.4-e2' }],
	[
		'certifications',
		'new-role',
		{
			title,
			kind: 'role',
			qualification: 'new-role',
			roleProfiles: ['test-specialist'],
			requires: ['b.3-e2', 'b.3-e3'],
		},
	],
	['pilots', 'new', { title, source, kind: 'single' }],
	['organisations', 'new', { title, source, type: 'research', membership: 'likely' }],
	['agreements', 'new', { title, source, kind: 'documented', parties: ['new'], signed: 'not-documented' }],
	['agreements', 'new-template', { title, kind: 'template' }],
	['quality-criteria', 'new', { title, source, kind: 'eqavet-indicator', number: '1', phase: 'planning' }],
	[
		'quality-criteria',
		'new-criterion',
		{ title, kind: 'label-criterion', number: '2', phase: 'review', applies: 'delivery', assurance: '1' },
	],
	['labels', 'new', { title, source, holder: 'new', assurance: '1', granted: '2026-01-02', validUntil: '2027-01-02' }],
	['sources', 'new', { title: 'A book: "Tests" #1', accessed: '2026-01-02' }],
	['decisions', 'new', { title, source: ['new'], date: '2026-01-02', reviewBy: '2027-01-02' }],
];

test.each(beginnings)('%s/%s begins valid, and in the format of all files', async (collection, id, given) => {
	expect(await make(collection, id, given)).toMatchObject({ written: join(dir, collection, `${id}.yaml`) });
	const text = readFileSync(join(dir, collection, `${id}.yaml`), 'utf8');
	expect(await check(text, { ...(await resolveConfig('content/edition.yaml')), parser: 'yaml' })).toBe(true);
	expect(loadCatalogue(dir).problems.filter((problem) => problem.check !== 'unused-source')).toEqual([]);
});

test('all collections with a file for each record can be begun, and stand well together', () => {
	expect([...new Set(beginnings.map(([collection]) => collection))].sort()).toEqual([...recordFolders].sort());
	expect(loadCatalogue(dir).problems).toEqual([]);
});

test('outcomes of a national qualification are not begun in its file: their table is named', async () => {
	const given = { title, source, kind: 'national', country: 'si', framework: 'si-sok' };
	expect(await make('qualifications', 'si-new', given)).toMatchObject({
		table: join(dir, 'qualifications', 'si-new.csv'),
	});
	const text = readFileSync(join(dir, 'qualifications/si-new.yaml'), 'utf8');
	expect(text).not.toMatch(/^outcomes/m);
	expect(text).toContain('# predecessor: { name: TO DO }');
});

describe('a new record says what it still lacks', () => {
	const linesOf = (file: string) => readFileSync(join(dir, file), 'utf8').split('\n');

	test('texts and values that nobody gave are marked, what was given is not', async () => {
		await make('decisions', 'marked', { title: 'Given', source, date: '2026-01-02', reviewBy: '2027-01-02' });
		const marked = unfinishedIn(dir).filter(({ file }) => file === 'decisions/marked.yaml');
		const lines = linesOf('decisions/marked.yaml');
		expect(marked.map(({ line }) => lines[line - 1]?.trim())).toEqual(
			Array(5).fill('en: TO DO').toSpliced(2, 2, '- en: TO DO', '- en: TO DO'),
		);
		expect(lines).toContain('  en: Given');
		expect(lines).toContain('status: draft');
	});

	test('each field with its description and its choices, one that may be left out as a comment', () => {
		const lines = linesOf('sources/new.yaml');
		expect(lines).toContain('title: \'A book: "Tests" #1\'');
		expect(lines).toContain('# revision: TO DO');
		expect(lines[lines.indexOf('accessed: 2026-01-02') - 1]).toMatch(/^# \w/);
		expect(linesOf('organisations/new.yaml')).toContain('  # One of: verified, partly-verified, unverified, inferred.');
	});
});

describe('nothing is written of', () => {
	const decision = { title, source, date: '2026-01-02', reviewBy: '2027-01-02' };

	test.each<[what: string, collection: string, id: string, given: GivenValues, reason: string]>([
		[
			'a record that is there',
			'sources',
			'handbook',
			{ title, accessed: '2026' },
			'There is a record sources/handbook.yaml already.',
		],
		[
			'a record without what only its editor knows',
			'decisions',
			'x',
			{ title, date: '2026' },
			'A record of decisions needs --reviewBy, --source: add --reviewBy "…" --source "…" to the command.',
		],
		[
			'a record of no kind',
			'agreements',
			'x',
			{ title },
			'A record of agreements needs --kind (documented, template): add --kind documented to the command.',
		],
		[
			'a record with a field of another kind',
			'agreements',
			'x',
			{ title, kind: 'template', signed: 'no' },
			'A record of this kind has no "signed": leave out --signed.',
		],
	])('%s', async (_, collection, id, given, reason) => {
		const before = readdirSync(join(dir, collection));
		expect(await make(collection, id, given)).toEqual({ reason });
		expect(readdirSync(join(dir, collection))).toEqual(before);
	});

	test.each<[what: string, given: GivenValues, message: string]>([
		['a record that cites what is not there', { ...decision, source: ['nowhere'] }, '"nowhere"'],
		['a record with a day that does not exist', { ...decision, date: '2026-02-30' }, '2026-02-30'],
		['a record that ends before it begins', { ...decision, reviewBy: '2025-01-01' }, '2025-01-01'],
	])('%s', async (_, given, message) => {
		const before = readdirSync(join(dir, 'decisions'));
		const made = await make('decisions', 'x', given);
		expect('problems' in made && made.problems.map((problem) => problem.message).join()).toContain(message);
		expect(readdirSync(join(dir, 'decisions'))).toEqual(before);
	});
});

test.each([
	['decision', 'x', /^There is no collection "decision" \(did you mean "decisions"\?\)\./],
	['qualification', 'x', /did you mean "qualifications"\?/],
	['\u001b[2J', 'x', /^There is no collection "\\u001b\[2J"\. /],
	['skills', 'x', /^Skills are a table: add a row to skills\//],
	['competences', 'x', /add an entry there/],
	['indicators', 'x', /^An indicator is two files/],
	['decisions', 'A b', /^"A b" is not in the form of an id:/],
	['decisions', '../x', /^"\.\.\/x" is not in the form of an id:/],
	['decisions', 'con', /^"con" is a name that servers, Windows or programs keep/],
	['decisions', 'x.json', /looks like a file/],
])('%s/%s has no place', (collection, id, reason) => {
	const place = placeOfRecord(collection, id);
	expect('reason' in place && place.reason).toMatch(reason);
});
