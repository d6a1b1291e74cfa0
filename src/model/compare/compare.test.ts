import { describe, expect, test } from 'vitest';
import { basis, bridgeUnit, comparable, held } from '../../../tests/fixtures/comparables.ts';
import { compare } from './compare.ts';
import { percentOf } from './coverage.ts';

/** The real joins of D.6 and D.7: another thing under the same code, and the same thing under another code. */
const editions = 'B.1=4:B.1 D.12=4:D.6 D.5~4:D.5 D.6~4:D.5 D.7~4:D.5';

describe('how much of B does A cover', () => {
	test.each<{ case: string; a: string; b: string; rules: string[]; percent: number }>([
		{ case: 'the same at the same level', a: 'B.1@3', b: 'B.1@3', rules: ['same'], percent: 100 },
		{ case: 'the same two levels above', a: 'B.1@4', b: 'B.1@2', rules: ['same'], percent: 100 },
		{ case: 'the same one level below', a: 'B.1@2', b: 'B.1@3', rules: ['one-below'], percent: 50 },
		{ case: 'the same two levels below', a: 'B.1@1', b: 'B.1@3', rules: ['none'], percent: 0 },
		{ case: 'another code', a: 'B.2@3', b: 'B.1@3', rules: ['none'], percent: 0 },
		{ case: 'the best of several levels', a: 'B.1@1 B.1@2', b: 'B.1@3', rules: ['one-below'], percent: 50 },
		{
			case: 'one of four, one of them half',
			a: 'A.1@3 B.1@2',
			b: 'A.1@3 B.1@3 C.1@3 D.1@3',
			rules: ['same', 'one-below', 'none', 'none'],
			percent: 38, // (1 + 0.5) / 4
		},
		{
			case: 'a code that is wanted at two levels counts twice',
			a: 'B.3@2',
			b: 'B.3@2 B.3@3',
			rules: ['same', 'one-below'],
			percent: 75, // (1 + 0.5) / 2
		},
		{ case: 'more than is wanted', a: 'A.1@3 B.1@3 C.1@3', b: 'B.1@3', rules: ['same'], percent: 100 },
		{ case: 'the next edition by an exact match', a: '4:B.1@3', b: 'B.1@3', rules: ['exact-match'], percent: 100 },
		{ case: 'and read the other way', a: 'B.1@3', b: '4:B.1@2', rules: ['exact-match'], percent: 100 },
		{
			case: 'the next edition one level below',
			a: '4:B.1@2',
			b: 'B.1@3',
			rules: ['exact-match-one-below'],
			percent: 50,
		},
		{ case: 'the next edition two levels below', a: '4:B.1@1', b: 'B.1@3', rules: ['none'], percent: 0 },
		{ case: 'D.6, another thing in 4.0', a: 'D.6@3', b: '4:D.6@3', rules: ['none'], percent: 0 },
		{ case: 'D.12, which 4.0 calls D.6', a: 'D.12@3', b: '4:D.6@3', rules: ['exact-match'], percent: 100 },
		{ case: 'D.7, another thing in 4.0', a: '4:D.7@3', b: 'D.7@3', rules: ['none'], percent: 0 },
		{ case: 'an inexact match', a: 'D.7@3', b: '4:D.5@3', rules: ['other-match'], percent: 50 },
		{ case: 'an inexact match one level below', a: 'D.7@2', b: '4:D.5@3', rules: ['other-match'], percent: 50 },
		{ case: 'an inexact match two levels below', a: 'D.7@1', b: '4:D.5@3', rules: ['none'], percent: 0 },
		// The rule says "at that level or one below" of an inexact match, and not "or above".
		{ case: 'an inexact match above', a: 'D.7@4', b: '4:D.5@3', rules: ['none'], percent: 0 },
		{ case: 'the better of own code and match', a: 'B.1@2 4:B.1@3', b: 'B.1@3', rules: ['exact-match'], percent: 100 },
		{ case: 'no chain of matches', a: 'D.6@3', b: 'D.7@3', rules: ['none'], percent: 0 },
		{
			case: 'both editions in one',
			a: 'A.1@4 4:D.6@3',
			b: 'A.1@4 D.12@4',
			rules: ['same', 'exact-match-one-below'],
			percent: 75,
		},
	])('$case: $percent %', ({ a, b, rules, percent }) => {
		const { competences } = compare(comparable('a', a), comparable('b', b), basis(editions));
		expect(competences?.forth.rows.map(({ rule }) => rule)).toEqual(rules);
		expect(competences && percentOf(competences.forth)).toBe(percent);
	});

	test('both ways, which need not agree', () => {
		const { competences } = compare(comparable('a', 'A.1@3 B.1@3 C.1@3'), comparable('b', 'B.1@3'), basis());
		expect(competences?.forth).toMatchObject({ earned: 1, of: 1 });
		expect(competences?.back).toMatchObject({ earned: 1, of: 3 });
	});

	test('each row says what covers it, and by which match', () => {
		const { competences } = compare(comparable('a', '4:D.6@4'), comparable('b', 'D.12@3'), basis(editions));
		expect(competences?.forth.rows[0]).toMatchObject({
			wanted: held('D.12@3'),
			by: held('4:D.6@4'),
			join: { set: 'set', predicate: 'skos:exactMatch' },
		});
	});

	test('of several levels that reach, the nearest is named', () => {
		const { competences } = compare(comparable('a', 'B.1@5 B.1@3'), comparable('b', 'B.1@2'), basis());
		expect(competences?.forth.rows[0]?.by).toEqual(held('B.1@3'));
	});
});

describe('the band', () => {
	const four = 'A.1@3 B.1@3 C.1@3 D.1@3';
	test.each<{ case: string; a: string; b: string; eqf?: (number | undefined)[]; band: string }>([
		{ case: 'three of four both ways, same level', a: four, b: 'A.1@3 B.1@3 C.1@3 E.1@3', band: 'closely' },
		{ case: 'the same one level apart', a: four, b: four, eqf: [4, 5], band: 'partly' },
		{ case: 'the same two levels apart', a: four, b: four, eqf: [4, 6], band: 'not' },
		{ case: 'all of it one way, a quarter the other', a: four, b: 'A.1@3', band: 'partly' },
		{ case: 'two of five is enough for partly', a: 'A.1@3 B.1@3', b: 'A.1@3 B.1@3 C.1@3 D.1@3 E.1@3', band: 'partly' },
		{ case: 'one of three is not', a: 'A.1@3 B.1@3 C.1@3', b: 'A.1@3 D.1@3 E.1@3', band: 'not' },
		{ case: 'a level is unknown', a: four, b: four, eqf: [undefined, 5], band: 'not-enough-evidence' },
		{ case: 'a side has no competences', a: four, b: '', band: 'not-enough-evidence' },
		{ case: 'no side has any', a: '', b: '', band: 'not-enough-evidence' },
	])('$case: $band', ({ a, b, eqf = [5, 5], band }) => {
		const sides = [a, b].map((competences, i) => {
			const { eqf: _, ...one } = comparable(`q${i}`, competences);
			return { ...one, ...(eqf[i] === undefined ? {} : { eqf: eqf[i] }) };
		});
		const [one, other] = sides;
		if (!one || !other) throw new Error('two sides');
		expect(compare(one, other, basis()).band).toBe(band);
		expect(compare(other, one, basis()).band).toBe(band);
	});
});

describe('what is not known is left out, and the rest is compared', () => {
	const national = comparable('national', '', { isco: '2512', workload: [{ unit: 'ects', from: 120, to: 120 }] });
	const joint = comparable('joint', 'B.1@3', { eqf: 6, isco: '2513', skills: [] });

	test('no competences: no coverage and no bridge, but levels and occupations', () => {
		expect(compare(national, joint, basis())).toEqual({
			levelDifference: 1,
			occupation: 'same-minor-group',
			workload: [],
			band: 'not-enough-evidence',
		});
	});

	test('no level: coverage without a difference', () => {
		const { eqf: _, ...without } = joint;
		const comparison = compare(without, comparable('b', 'B.1@3'), basis());
		expect(comparison.levelDifference).toBeUndefined();
		expect(comparison.competences?.forth.earned).toBe(1);
	});
});

test('the least sure mapping behind the competences is named', () => {
	const mapped = (confidence: number) => ({ ...held('B.1@3'), confidence });
	const a = { ...comparable('a', ''), competences: [mapped(0.6), held('C.1@3')] };
	const b = { ...comparable('b', ''), competences: [mapped(0.4)] };
	expect(compare(a, b, basis()).confidence).toBe(0.4);
	expect(compare(comparable('a', 'B.1@3'), comparable('b', 'B.1@3'), basis()).confidence).toBeUndefined();
});

test.each([
	['software-tester', '2519', 'software-tester', '2519', 'same-occupation'],
	['software-tester', '2519', 'other', '2519', 'same-unit-group'],
	[undefined, '2512', 'other', '2519', 'same-minor-group'],
	[undefined, '2512', undefined, '3512', 'none'],
	[undefined, undefined, 'other', '2519', undefined],
])('occupations %s (%s) and %s (%s): %s', (occupationA, iscoA, occupationB, iscoB, match) => {
	const withOccupation = (id: string, occupation?: string, isco?: string) =>
		comparable(id, '', {
			...(occupation ? { occupation: occupation as never } : {}),
			...(isco ? { isco } : {}),
		});
	const [a, b] = [withOccupation('a', occupationA, iscoA), withOccupation('b', occupationB, iscoB)];
	expect(compare(a, b, basis()).occupation).toBe(match);
});

test('skills are the share of the other’s that are there', () => {
	const a = comparable('a', '', { skills: ['one', 'two'] as never[] });
	const b = comparable('b', '', { skills: ['two', 'three', 'four'] as never[] });
	expect(compare(a, b, basis()).skills).toEqual({
		forth: { shared: ['two'], missing: ['three', 'four'] },
		back: { shared: ['two'], missing: ['one'] },
	});
});

test('workload stands side by side only in one unit', () => {
	const a = comparable('a', '', {
		workload: [
			{ unit: 'ects', from: 120 },
			{ unit: 'hours', from: 3000 },
		],
	});
	const b = comparable('b', '', {
		workload: [
			{ unit: 'scheme-points', from: 60 },
			{ unit: 'hours', from: 1500 },
		],
	});
	expect(compare(a, b, basis()).workload).toEqual([
		{ a: { unit: 'hours', from: 3000 }, b: { unit: 'hours', from: 1500 } },
	]);
});

describe('the bridge', () => {
	const units = [
		bridgeUnit('B.1@2', 2),
		bridgeUnit('B.1@3', 6),
		bridgeUnit('B.1@4', 5),
		bridgeUnit('C.1@3', 3),
		bridgeUnit('4:D.6@3', 4),
	];
	const bridgeOf = (a: string, b: string) =>
		compare(comparable('a', a), comparable('b', b), basis(editions, units)).bridge?.forth;

	test('takes the unit with the fewest points that covers a row, be it of a higher level', () => {
		expect(bridgeOf('A.1@3', 'B.1@3')).toMatchObject({ units: [{ id: 'B.1@4' }], creditPoints: 5, left: [] });
	});

	test('lets one unit serve both levels of a competence', () => {
		expect(bridgeOf('A.1@3', 'B.1@2 B.1@4')).toMatchObject({ units: [{ id: 'B.1@4' }], creditPoints: 5, left: [] });
	});

	test('bridges what is covered in part, and leaves what is covered alone', () => {
		expect(bridgeOf('B.1@2 C.1@3', 'B.1@3 C.1@3')).toMatchObject({ units: [{ id: 'B.1@4' }] });
	});

	test('lists units from the fewest points on', () => {
		expect(bridgeOf('A.1@3', 'B.1@3 C.1@3')?.units.map(({ id }) => id)).toEqual(['C.1@3', 'B.1@4']);
	});

	test('reaches a competence of another edition', () => {
		expect(bridgeOf('A.1@3', 'D.12@3')).toMatchObject({ units: [{ id: '4:D.6@3' }], left: [] });
	});

	test('says what no unit covers', () => {
		const bridge = bridgeOf('A.1@3', 'B.1@3 C.1@5 E.9@2');
		expect(bridge?.units.map(({ id }) => id)).toEqual(['B.1@4']);
		expect(bridge?.left.map(({ wanted }) => wanted)).toEqual([held('C.1@5'), held('E.9@2')]);
	});

	test('says of what is left how much a unit on the way covers after all', () => {
		// D.5 of 3.0 is close to D.5 of 4.0: one unit is taken for the one, and gives half of the other.
		const close = basis('D.5~4:D.5', [bridgeUnit('4:D.5@3', 4)]);
		const { bridge } = compare(comparable('a', 'A.1@3'), comparable('b', '4:D.5@3 D.5@3'), close);
		expect(bridge?.forth.left).toMatchObject([{ wanted: held('D.5@3'), rule: 'other-match' }]);
	});

	test('is empty where all is covered', () => {
		expect(bridgeOf('B.1@3', 'B.1@2')).toEqual({ units: [], creditPoints: 0, left: [] });
	});
});
