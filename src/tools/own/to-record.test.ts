import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { filesInMemory, readFolder } from '../../../tests/fixtures/files-in-memory.ts';
import { catalogueOf } from '../../io/load-catalogue.ts';
import { localeOf } from '../../words/site-locale.ts';
import type { OwnOutcome, OwnQualification } from './own.ts';
import { lacks, recordId, type RecordFields } from './record.ts';
import { toRecordFiles, toRecordZip } from './to-record.ts';

const locale = localeOf('en');
const nothingTaken = { locale, read: '2026-11-30', isTaken: () => false };

const outcome = (id: string, changes: Partial<OwnOutcome> = {}): OwnOutcome => ({
	id,
	text: 'Plans tests',
	skills: [],
	coding: { competences: ['e-cf-3.0/B.3'], sureness: 'sure', reason: '' },
	...changes,
});

/** What a pasted text may hold: signs of YAML, of CSV and of spreadsheets, blanks that nobody sees, several lines. */
const nasty = ' \u200b=cmd|"x", *a: &b #c\r\n- {d}: [e]\u00a0\u2028 \u0085 %\u202e|>\' \t';

const own = (changes: Partial<OwnQualification> = {}): OwnQualification => ({
	edition: '1.0.0',
	title: `Test technician ${nasty}`,
	country: 'de',
	eqfLevel: 4,
	years: 2.5,
	isClosed: true,
	outcomes: [
		outcome('o1', { text: nasty, unit: nasty, place: nasty, hours: 12.5 }),
		outcome('o5', {
			unit: 'Testing: basics',
			type: 'knowledge',
			coding: { competences: ['e-cf-3.0/B.3', 'e-cf-3.0/E.6'], sureness: 'open', reason: nasty },
		}),
		outcome('o6', { coding: { competences: [], sureness: 'likely', reason: 'no longer open' } }),
	],
	...changes,
});

const fields: RecordFields = {
	nationalTitle: nasty,
	awardingBody: '',
	type: 'initial vocational education',
	framework: 'de-dqr',
	levelBasis: nasty,
	place: 'annex 1',
	outcomeType: 'skill',
	sourceTitle: nasty,
	publisher: 'A ministry',
	url: '',
	date: '',
};

const content = readFolder('content');

/** The problems of the content of the site with such records in it. */
function problemsWith(records: readonly (readonly [OwnQualification, RecordFields])[]) {
	const files = new Map(content);
	for (const [one, given] of records)
		for (const { path, text } of toRecordFiles(one, given, nothingTaken))
			files.set(path, new TextEncoder().encode(text));
	return catalogueOf(filesInMemory(files)).problems;
}

describe('the record of a described qualification', () => {
	test('passes the checks of the content as it is, whatever its texts hold and however much is known', () => {
		expect(lacks(own(), fields)).toEqual([]);
		const { eqfLevel: _, years: __, ...little } = own({ title: 'Of which little is known' });
		// The first of a table of skills.
		const [, table = ''] = [...content].find(([path]) => /^skills\/.+\.csv$/.test(path)) ?? [];
		const skill =
			new TextDecoder()
				.decode(table || undefined)
				.split('\n')[1]
				?.split(',')[0] ?? '';
		const much = {
			...own({ title: 'Of which much is known' }),
			outcomes: [outcome('o1', { skills: [skill] }), { id: 'o2', text: 'Undecided', skills: [] }],
		};
		const given = { ...fields, awardingBody: 'A chamber', url: 'https://example.org/a', date: '2020-08' };
		expect(
			problemsWith([
				[own(), fields],
				[little, fields],
				[much, given],
			]),
		).toEqual([]);
	});

	test('leaves out what nobody has decided, with the list open, and claims nothing that was not asked', () => {
		const { eqfLevel: _, ...rest } = own();
		const one = { ...rest, outcomes: [outcome('o1'), { id: 'o2', text: 'Undecided', skills: [] }] };
		const [record, table] = toRecordFiles(one, fields, nothingTaken);
		expect(parseYaml(record?.text ?? '')).toMatchObject({
			eqfLevel: { absent: 'not-collected' },
			list: { kind: 'open', scope: { en: '1 outcome of the text that nobody gave to a competence is left out.' } },
			evidence: { status: 'unverified' },
		});
		expect(table?.text).not.toContain('Undecided');
	});

	test('says of each outcome what was accepted, and reasons of what is open only', () => {
		const [, table] = toRecordFiles(own(), fields, nothingTaken);
		const rows = parseCsv(table?.text ?? '', { columns: true }) as Record<string, string>[];
		expect(
			rows.map(({ id, type, unit, competences, sureness, reason_en: reason }) => [
				id,
				type,
				unit,
				competences,
				sureness,
				reason !== '',
			]),
		).toEqual([
			['o1', 'skill', 'u1', 'B.3', 'sure', false],
			['o2', 'knowledge', 'u2', 'B.3 E.6', 'open', true],
			['o3', 'skill', '', '-', 'likely', false],
		]);
	});

	test('is one ZIP of three files, each in the folder where it belongs', () => {
		const files = unzipSync(toRecordZip(toRecordFiles(own({ title: 'Prüftechnikerin' }), fields, nothingTaken)));
		expect(Object.keys(files)).toEqual([
			'qualifications/de-pruftechnikerin.csv',
			'qualifications/de-pruftechnikerin.yaml',
			'sources/de-pruftechnikerin-text.yaml',
		]);
	});
});

test.each([
	['IT specialist', [], 'de-it-specialist'],
	['IT specialist', ['de-it-specialist', 'de-it-specialist-2'], 'de-it-specialist-3'],
	['Техник', [], 'de-qualification'],
	[`${'long '.repeat(40)}`, [], `de${'-long'.repeat(11)}`],
])('%s is named by country and title, and by no name that is taken', (title, taken: string[], id) => {
	expect(recordId(own({ title }), (one) => taken.includes(one))).toBe(id);
});

test('what a record lacks is told', () => {
	const empty = Object.fromEntries(Object.keys(fields).map((name) => [name, ''])) as unknown as RecordFields;
	expect(lacks(own({ title: ' ', country: '', outcomes: [outcome('o1', { text: '…' })] }), empty)).toEqual([
		...['title', 'country', 'nationalTitle', 'type', 'framework', 'levelBasis', 'sourceTitle', 'publisher', 'decided'],
	]);
	const open = outcome('o1', { coding: { competences: [], sureness: 'open', reason: ' ' } });
	expect(
		lacks(own({ outcomes: [open] }), { ...fields, place: '', outcomeType: '', url: 'example', date: '2020-13' }),
	).toEqual([...['outcomeType', 'place', 'bad-url', 'bad-date', 'reasons']]);
});
