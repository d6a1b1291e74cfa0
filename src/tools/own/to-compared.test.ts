import { describe, expect, test } from 'vitest';
import { compared } from '../../../tests/fixtures/compare-data.ts';
import { qualificationIdSchema } from '../../schema/ids.ts';
import { readChoice, withPair } from '../compare/choice.ts';
import { outcomesRow } from '../compare/competences.ts';
import { toComparisonCsv, toComparisonJson } from '../compare/files.ts';
import { find, toEntries } from '../compare/find.ts';
import { report } from '../compare/report.ts';
import { ignoredSentences, nameOf } from '../compare/sentences.ts';
import { toView } from '../compare/view.ts';
import { ownId, type OwnOutcome, type OwnQualification } from './own.ts';
import { toEntered, type OwnNames } from './to-compared.ts';

const names: OwnNames = {
	countries: { de: 'Germany' },
	competences: { 'e-cf-3.0/B.3': 'Testing', 'e-cf-3.0/A.1': 'IS and Business Strategy Alignment' },
	skills: { 'test-software': 'test software' },
};

/** `B.3` decided for it, `-` outside the e-CF, and undecided without it. */
const outcome = (id: string, code = '', changes: Partial<OwnOutcome> = {}): OwnOutcome => ({
	id,
	text: `Does ${id} <b>`,
	skills: [],
	...(code ? { coding: { competences: code === '-' ? [] : [`e-cf-3.0/${code}`], sureness: 'sure', reason: '' } } : {}),
	...changes,
});

const own = (outcomes: OwnOutcome[], changes: Partial<OwnQualification> = {}): OwnQualification => ({
	edition: '1.0.0',
	title: 'Test technician',
	country: 'de',
	eqfLevel: 4,
	years: 2,
	isClosed: true,
	outcomes,
	...changes,
});

/** The page of the fixtures, to which somebody has added a qualification. */
function pageWith(one: OwnQualification) {
	const page = compared();
	page.put(toEntered(one, names, page.locale));
	return page;
}
const shown = (page: ReturnType<typeof compared>, ids: string[]) => {
	const { answer, rest } = report(toView(page, withPair(ids)), 'https://example.org/compare/');
	return [answer(), ...rest.map((make) => make())].join('\n');
};

test('no record can be called as it is in an address', () => {
	expect(qualificationIdSchema.safeParse(ownId).success).toBe(false);
});

describe('what is counted', () => {
	test('only outcomes that somebody decided, each with the room that the whole list leaves it', () => {
		const { one, file } = toEntered(
			own([outcome('o1', 'B.3'), outcome('o2'), outcome('o3', '-')]),
			names,
			compared().locale,
		);
		expect(file.measure).toBe('duration');
		expect(file.outcomes.map(({ key, room, competences }) => [key, room, competences])).toEqual([
			['own#o1', 1000, ['e-cf-3.0/B.3']],
			['own#o3', 1000, []],
		]);
		// The rest of the list is not read, and so nothing of it is missing.
		expect(one).toMatchObject({ basis: 'outcomes', isClosed: false, read: 'entered' });
	});

	test('a list is closed where it is said to be, and all of it is decided', () => {
		const closed = (outcomes: OwnOutcome[], isClosed = true) =>
			toEntered(own(outcomes, { isClosed }), names, compared().locale).one.isClosed;
		expect(closed([outcome('o1', 'B.3')])).toBe(true);
		expect(closed([outcome('o1', 'B.3')], false)).toBe(false);
		expect(closed([])).toBe(false);
	});

	test('hours of outcomes, where they are known, and parts of the list, where there is no duration', () => {
		const timed = own([outcome('o1', 'B.3', { hours: 30 }), outcome('o2', 'A.1', { hours: 10 })]);
		expect(toEntered(timed, names, compared().locale).file).toMatchObject({
			measure: 'hours',
			outcomes: [{ room: 30 }, { room: 10 }],
		});
		const { years: _, ...timeless } = own([outcome('o1', 'B.3'), outcome('o2', 'A.1')]);
		expect(toEntered(timeless, names, compared().locale).file).toMatchObject({
			measure: 'share',
			outcomes: [{ room: 0.5 }, { room: 0.5 }],
		});
	});

	test('nothing where nobody decided anything, and the page says so', () => {
		const page = pageWith(own([outcome('o1')]));
		expect(page.comparisonOf(ownId, 'b')?.there.word).toBe('not-enough-evidence');
		expect(shown(page, [ownId, 'b'])).toContain(
			'Of Test technician (Germany, entered by you) no outcome has been decided yet.',
		);
	});

	test('what was decided later counts in place of what was before', () => {
		const page = pageWith(own([outcome('o1')]));
		expect(page.pairOf(ownId, 'b')?.word).toBe('not-enough-evidence');
		page.put(toEntered(own([outcome('o1', 'B.3')]), names, page.locale));
		expect(page.pairOf(ownId, 'b')).toMatchObject({ word: 'most', coverage: 1 });
		expect(page.comparisonOf('b', ownId)?.there.word).toBe('part');
	});
});

describe('what stands beside the published ones', () => {
	const page = pageWith(own([outcome('o1', 'B.3', { skills: ['test-software'] })]));

	test('is marked wherever it is named', () => {
		expect(nameOf(page, ownId)).toBe('Test technician (Germany, entered by you)');
		const html = shown(page, [ownId, 'b']);
		expect(html).toContain(
			'By these rules Test technician (yours) covers most of Tester, which in turn covers part of it.',
		);
		expect(html).toContain(
			'The competences of Test technician (Germany, entered by you) are those that you accepted: no second coder has seen them.',
		);
		expect(html).toContain('1 outcome with room, entered by you');
		expect(html).toContain('entered by you; nobody else has looked at it');
		expect(html).not.toContain('qualifications/own');
	});

	test('its outcomes stand beside those of others, as text', () => {
		const row = String(outcomesRow(toView(page, withPair([ownId, 'b'])), 'e-cf-3.0/B.3'));
		expect(row).toContain('Does o1 &lt;b&gt;');
		expect(row).toContain('<b>Kind not said</b>');
	});

	test('without a title and a country it is named all the same', () => {
		expect(nameOf(pageWith(own([], { title: ' ', country: '' })), ownId)).toBe('Your qualification (entered by you)');
	});

	test('is marked in files, and claims no page', () => {
		const { qualifications, pairs } = JSON.parse(toComparisonJson(page, [ownId, 'b']));
		expect(qualifications[0]).toMatchObject({
			id: ownId,
			kind: 'entered',
			read: 'entered',
			enteredBy: 'entered by you',
		});
		expect(qualifications[0].page ?? pairs[0].page ?? pairs[1].page).toBeUndefined();
		expect(pairs[0].inWords.join(' ')).toContain('no second coder');
		expect(toComparisonCsv(page, [ownId, 'b'])).toContain('"Test technician (Germany, entered by you)"');
	});

	test('is not found among them by typing', () => {
		expect(find(toEntries(page), 'test technician')).toEqual([]);
	});

	test('is in the choice of an address where it is there, and said to be missing where it is not', () => {
		const query = new URLSearchParams(`q=${ownId},b`);
		expect(readChoice(query, page.data).choice.ids).toEqual([ownId, 'b']);
		const { choice, ignored } = readChoice(query, compared().data);
		expect(choice.ids).toEqual(['b']);
		expect(ignoredSentences(ignored, page.locale)).toEqual([
			expect.stringContaining('load the file that was saved of it'),
		]);
	});
});
