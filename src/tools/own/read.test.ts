import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeTypes, surenesses } from '../../schema/outcome-words.ts';
import { competences, outcome, read, skills } from '../../../tests/fixtures/own-qualification.ts';
import { readCsv as readStrictly } from '../../../tests/fixtures/strict-readers.ts';
import { tidy } from './entry.ts';
import { emptyOwn, type OwnQualification } from './own.ts';
import { toOwnCsv, writeOwn } from './write.ts';

const full: OwnQualification = {
	edition: '1.0.0',
	made: '2026-11-30',
	title: 'Tester <of> Ljubljana',
	country: 'si',
	eqfLevel: 4,
	years: 1.5,
	isClosed: true,
	outcomes: [
		outcome('o1', 'Plans tests, runs them', {
			...{ type: 'skill', unit: 'Testing', place: '§ 4 (2)', hours: 12.5 },
			coding: { competences: ['e-cf-3.0/B.3'], sureness: 'sure', reason: '' },
			skills: ['execute-software-tests'],
		}),
		outcome('o2', '=1+1 is known', {
			coding: { competences: ['e-cf-3.0/B.1', 'e-cf-3.0/A.6'], sureness: 'open', reason: 'Code, or its "design"?' },
		}),
		outcome('o3', 'Speaks German', { coding: { competences: [], sureness: 'likely', reason: '' } }),
		outcome('o4', '-x'),
	],
};

const texts = fc
	.array(fc.constantFrom('a', 'é', 'Ж', '=', '-', '"', ',', ';', '|', "'", ' ', '\\', '<b>', '1', '🔧'), {
		minLength: 1,
	})
	.map((letters) => tidy(letters.join('')))
	.filter((text) => /\p{L}/u.test(text));
const qualifications = fc.record(
	{
		edition: fc.constant('1.0.0'),
		title: fc.oneof(fc.constant(''), texts),
		country: fc.constantFrom('', 'si', 'de'),
		eqfLevel: fc.integer({ min: 1, max: 8 }),
		years: fc.constantFrom(0.5, 1, 3.25),
		isClosed: fc.boolean(),
		outcomes: fc
			.array(
				fc.record(
					{
						id: fc.constant(''),
						text: texts,
						type: fc.constantFrom(...outcomeTypes),
						unit: texts,
						place: texts,
						hours: fc.constantFrom(1, 0.5, 1200),
						coding: fc.record({
							competences: fc.subarray(competences, { maxLength: 2 }),
							sureness: fc.constantFrom(...surenesses),
							reason: texts,
						}),
						skills: fc.subarray(skills),
					},
					{ requiredKeys: ['id', 'text', 'skills'] },
				),
			)
			.map((list) => list.map((one, i) => ({ ...one, id: `o${i + 1}` }))),
	},
	{ requiredKeys: ['edition', 'title', 'country', 'isClosed', 'outcomes'] },
) as fc.Arbitrary<OwnQualification>;

describe('a file of ours', () => {
	test('is read as it was written', async () => {
		expect(await read(writeOwn(full, '2026-11-30'))).toEqual({ qualification: full, left: [], kind: 'own' });
	});

	test('is read as it was written, whatever is said in it', async () => {
		await fc.assert(
			fc.asyncProperty(qualifications, async (own) => {
				expect(await read(writeOwn(own))).toEqual({ qualification: own, left: [], kind: 'own' });
			}),
			{ numRuns: 40 },
		);
	});

	test('has a table of its outcomes, which is read as it was written', async () => {
		const { qualification, left, kind } = await read(toOwnCsv(full), 'outcomes.csv');
		expect(qualification).toEqual({ ...emptyOwn('1.0.0'), outcomes: full.outcomes });
		expect([left, kind]).toEqual([[], 'csv']);
	});

	test('has a table that is read as it was written, whatever is said in it', async () => {
		await fc.assert(
			fc.asyncProperty(qualifications, async ({ outcomes }) => {
				expect((await read(toOwnCsv({ ...full, outcomes }), 'x.csv')).qualification.outcomes).toEqual(outcomes);
			}),
			{ numRuns: 40 },
		);
	});

	test('has a table in which no cell is a formula, by a reader that is not ours', () => {
		expect(readStrictly(toOwnCsv(full)).rows[1]?.['text']).toBe("'=1+1 is known");
	});

	test('has line ends of Windows and a mark of its encoding, and is the same', async () => {
		const { qualification } = await read(`\uFEFF${writeOwn(full, '2026-11-30').replaceAll('\n', '\r\n')}`);
		expect(qualification).toEqual(full);
	});
});

describe('what cannot be taken of a file of ours is told by line, and the rest is taken', () => {
	const written = (rest: object) =>
		JSON.stringify({ format: 'ecf-scheme-qualification', version: 1, title: 'Mine', ...rest }, null, '\t');
	const ofOutcome = (rest: object) => written({ outcomes: [{ text: 'Tests', ...rest }] });
	const coded = (coding: object) => ofOutcome({ coding: { competences: ['B.3'], sureness: 'sure', ...coding } });
	test.each<[string, string, string, RegExp]>([
		['an unknown competence', coded({ competences: ['e-cf-3.0/Z.9'] }), 'outcomes/0/coding/competences/0', /not known/],
		[
			'another framework',
			coded({ competences: ['e-cf-4.0/B.3'] }),
			'outcomes/0/coding/competences/0',
			/no competence of the e-CF 3\.0/,
		],
		[
			'a third competence',
			coded({ competences: ['B.1', 'B.3', 'A.6'] }),
			'outcomes/0/coding/competences',
			/two competences at most/,
		],
		['a word that is not known', coded({ sureness: 'surely' }), 'outcomes/0/coding/sureness', /“likely” was taken/],
		['what is open without a reason', coded({ sureness: 'open' }), 'outcomes/0/coding/reason', /needs a reason/],
		['a retired skill', ofOutcome({ skills: ['gone'] }), 'outcomes/0/skills/0', /In its place stands: debug-software/],
		['a type that is none', ofOutcome({ type: 'attitude' }), 'outcomes/0/type', /“attitude” is no type/],
		['impossible hours', ofOutcome({ hours: -3 }), 'outcomes/0/hours', /“-3” is no number of hours/],
		['an outcome without words', ofOutcome({ text: ' \u200b12 ' }), 'outcomes/0/text', /no words/],
		['an outcome without end', ofOutcome({ text: 'x'.repeat(2000) }), 'outcomes/0/text', /longer than 1000/],
		['an outcome without fields', written({ outcomes: [7] }), 'outcomes/0', /no fields/],
		['no list', written({ outcomes: {} }), 'outcomes', /not a list/],
		['a country that is none', written({ country: 'Atlantis' }), 'country', /no country/],
		['a level that does not exist', written({ eqfLevel: 9 }), 'eqfLevel', /no level of the EQF/],
		['half a level', written({ eqfLevel: 4.5 }), 'eqfLevel', /no level of the EQF/],
		['years without end', written({ years: 40 }), 'years', /no duration/],
		['an impossible day', written({ made: '2026-02-30' }), 'made', /no day of the calendar/],
		['another version', written({ version: 2 }), 'version', /version “2”/],
	])('%s', async (_, text, path, sentence) => {
		const { left, qualification } = await read(text);
		expect(left).toHaveLength(1);
		expect(left[0]?.path).toBe(path);
		expect(left[0]?.line).toBeGreaterThan(1);
		expect(left[0]?.why).toMatch(sentence.source.startsWith('In its') ? /no longer/ : sentence);
		expect(`${left[0]?.why} ${left[0]?.mend}`).toMatch(sentence);
		if (path !== 'version') expect(qualification.title).toBe('Mine');
	});

	test('a file that is cut gives what stands before', async () => {
		const text = writeOwn(full);
		const { qualification, left } = await read(text.slice(0, text.indexOf('"o3"')));
		expect(qualification.outcomes.map(({ id }) => id)).toEqual(['o1', 'o2']);
		expect(left[0]?.why).toMatch(/cut or broken/);
	});

	test('an id that stands twice or is none gets the next that is free', async () => {
		const list = ['o2', 'o2', '__proto__', undefined].map((id) => ({ id, text: 'Tests' }));
		const { qualification } = await read(written({ outcomes: list }));
		expect(qualification.outcomes.map(({ id }) => id)).toEqual(['o2', 'o1', 'o3', 'o4']);
	});

	test.each([
		['another JSON', '{"a": 1}', /no qualification that can be read/],
		['a list of numbers', '[[1, 2]]', /no qualification that can be read/],
		['a broken one', '{"a', /./],
		['a web page', '<!doctype html><html><p>Hello</p></html>', /This is a web page/],
		['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', /no qualification by the European Learning Model/],
		['nothing', ' \n', /no outcome/],
	])('%s gives nothing but a reason', async (_, text, sentence) => {
		const { qualification, left, kind } = await read(text);
		expect(qualification).toEqual(emptyOwn('1.0.0'));
		expect(kind).toBeUndefined();
		expect(left.map(({ why }) => why).join(' ')).toMatch(sentence);
	});
});
