import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basis, comparable, competence, reading } from '../../../tests/fixtures/comparables.ts';
import type { Comparable, WeighedOutcome } from './comparable.ts';
import { compare, turnedAround } from './compare.ts';
import { cover } from './coverage.ts';
import { creditOf } from './credit.ts';
import { allPairs, figuresOf } from './pairs.ts';
import { toProfile, type Profile } from './profile.ts';
import { elsewhereFrom, outside, type Place } from './reading.ts';
import { wordOf, words } from './words.ts';
import { worldCount } from './worlds.ts';

const places = ['A.6', 'B.1', 'B.2', 'B.3', 'C.3', 'B.1+A.6', '-'];
/** Competences of two editions, with matches between them. */
const editions = ['B.1', 'D.5', 'D.6', '4:B.1', '4:D.5', '4:D.6'];
const room = fc.integer({ min: 1, max: 200 });
const sureness = fc.constantFrom('', '!', '?', '??');
const outcome = fc
	.tuple(fc.constantFrom(...places), room, sureness)
	.map(([place, hours, sign]) => `${place}:${hours}${sign}`);
const listOf = (least: number, most: number) =>
	fc.array(outcome, { minLength: least, maxLength: most }).map((list) => list.join(' '));
const profileOf = (one: Comparable) => toProfile(one, reading);
const qualification = (id: string, most = 12) =>
	fc
		.tuple(listOf(1, most), fc.boolean(), fc.constantFrom('hours' as const, 'share' as const))
		.map(([text, isClosed, measure]) => comparable(id, text, { isClosed, measure }));
const joined = fc
	.uniqueArray(fc.constantFrom('B.1=4:B.1', 'D.5~4:D.5', 'D.6~4:D.5', 'D.6=4:D.6'))
	.map((list) => basis(list.join(' ')));
/** A qualification with competences of two editions, at levels that it states. */
const levelled = (id: string) =>
	fc
		.tuple(
			fc.array(fc.tuple(fc.constantFrom(...editions), room, sureness), { minLength: 1, maxLength: 8 }),
			fc.dictionary(fc.constantFrom(...editions), fc.integer({ min: 1, max: 5 })),
			fc.boolean(),
		)
		.map(([list, levels, isClosed]) =>
			comparable(id, list.map(([place, hours, sign]) => `${place}:${hours}${sign}`).join(' '), {
				isClosed,
				levels: new Map(Object.entries(levels).map(([code, level]) => [competence(code), level])),
			}),
		);
const certain = (one: Comparable): Comparable => ({
	...one,
	outcomes: one.outcomes.map((outcome) => ({ ...outcome, sureness: 'certain' })),
});
const with_ = (one: Comparable, more: readonly WeighedOutcome[]): Comparable => ({
	...one,
	outcomes: [...one.outcomes, ...more],
});
const joins = basis();
const runs = { numRuns: 60 };

describe('over random catalogues', () => {
	test('the shares of the worlds add up, and with every assignment certain one word has all of them', () => {
		fc.assert(
			fc.property(qualification('a'), qualification('b'), (a, b) => {
				const { worlds } = figuresOf(profileOf(a), profileOf(b), joins);
				if (worlds) expect(words.reduce((sum, word) => sum + worlds[word], 0)).toBe(worldCount);
				const sure = figuresOf(profileOf(certain(a)), profileOf(certain(b)), joins);
				if (sure.worlds) expect(sure.worlds[sure.word]).toBe(worldCount);
			}),
			runs,
		);
	});

	test('worlds go by the same rule as the best reading, across editions and levels', () => {
		fc.assert(
			fc.property(levelled('a'), levelled('b'), joined, (a, b, known) => {
				const {
					word,
					worlds,
					low = 0,
					coverage = 0,
					high = 0,
				} = figuresOf(profileOf(certain(a)), profileOf(certain(b)), known);
				expect(worlds?.[word]).toBe(worldCount);
				expect(low).toBeLessThanOrEqual(coverage + 1e-9);
				expect(high).toBeGreaterThanOrEqual(coverage - 1e-9);
			}),
			{ numRuns: 300 },
		);
	});

	test('for lists small enough to enumerate the strength is the exact one, within three standard errors', () => {
		fc.assert(
			fc.property(qualification('a', 3), listOf(1, 2), (a, asked) => {
				const b = comparable(
					'b',
					asked
						.replaceAll('?', '')
						.replaceAll('!', '')
						.replaceAll(/(:\d+)/g, '$1!'),
				);
				const { word, holds } = figuresOf(profileOf(a), profileOf(b), joins);
				if (holds === undefined) return;
				const exact = exactShare(a, b, word);
				expect(Math.abs(holds / worldCount - exact)).toBeLessThanOrEqual(
					3 * Math.sqrt((exact * (1 - exact)) / worldCount) + 1e-9,
				);
			}),
			// Which lists are tried is fixed: of many a few would lie outside three standard errors by chance.
			{ ...runs, seed: 20_261_130 },
		);
	});

	test('the order of outcomes and of qualifications does not matter', () => {
		fc.assert(
			fc.property(qualification('a'), qualification('b'), (a, b) => {
				const turned = (one: Comparable) => ({ ...one, outcomes: [...one.outcomes].reverse() });
				expect(figuresOf(profileOf(turned(a)), profileOf(turned(b)), joins)).toEqual(
					figuresOf(profileOf(a), profileOf(b), joins),
				);
				const byIds = (list: Comparable[]) =>
					[...allPairs(list.map(profileOf), joins)].sort((x, y) => (x.from + x.to < y.from + y.to ? -1 : 1));
				expect(byIds([b, a])).toEqual(byIds([a, b]));
			}),
			runs,
		);
	});

	test('a comparison that is turned around is that of the two in the other order, with figures as the table of pairs has them', () => {
		fc.assert(
			fc.property(levelled('a'), levelled('b'), joined, (one, other, known) => {
				const [a, b] = [one, other].map(profileOf) as [Profile, Profile];
				const comparison = compare(a, b, known);
				expect(turnedAround(comparison)).toEqual(compare(b, a, known));
				const { worlds, holds } = figuresOf(a, b, known);
				expect(comparison.there).toMatchObject({ worlds, holds });
			}),
			runs,
		);
	});

	test('a further outcome with hours of its own never lowers what is covered, in any world', () => {
		fc.assert(
			fc.property(qualification('a'), listOf(1, 2), qualification('b'), (a, more, b) => {
				const further = comparable('more', more).outcomes;
				const [before, after] = [
					{ ...a, measure: 'hours' as const },
					with_({ ...a, measure: 'hours' as const }, further),
				];
				const asked = profileOf({ ...b, measure: 'hours' });
				expect(cover(profileOf(after), asked, joins).covered).toBeGreaterThanOrEqual(
					cover(profileOf(before), asked, joins).covered - 1e-9,
				);
				const [then, now] = [coveredInWorlds(before, asked.of), coveredInWorlds(after, asked.of)];
				expect(now.every((sum, world) => sum >= (then[world] ?? 0) - 1e-9)).toBe(true);
			}),
			runs,
		);
	});

	test('outcomes of A in competences that B does not ask for change nothing', () => {
		fc.assert(
			fc.property(qualification('a'), room, (a, hours) => {
				const b = profileOf(comparable('b', 'B.1:100! C.3:50!'));
				const fixed: Comparable = { ...a, measure: 'hours' };
				const more = with_(fixed, comparable('more', `E.9:${hours}!`).outcomes);
				expect(figuresOf(profileOf(more), b, joins)).toEqual(figuresOf(profileOf(fixed), b, joins));
			}),
			runs,
		);
	});

	test('a qualification covers itself whole in every world, and so does one whose list contains it', () => {
		fc.assert(
			fc.property(qualification('a'), listOf(1, 3), (a, more) => {
				const one = { ...a, measure: 'hours' as const };
				for (const larger of [one, with_(one, comparable('more', more).outcomes)]) {
					const { word, coverage, worlds } = figuresOf(profileOf(larger), profileOf(one), joins);
					if (word === 'not-enough-evidence') continue;
					expect(coverage).toBeCloseTo(1, 9);
					expect((worlds?.part ?? 0) + (worlds?.little ?? 0)).toBe(0);
				}
			}),
			runs,
		);
	});

	test('coverage lies within its bounds, which meet where the list is closed', () => {
		fc.assert(
			fc.property(qualification('a'), qualification('b'), (a, b) => {
				const { low, high, covered, asked, word } = cover(profileOf(a), profileOf(b), joins);
				if (word === 'not-enough-evidence') return;
				expect(low).toBeLessThanOrEqual(covered / asked + 1e-9);
				expect(high).toBeGreaterThanOrEqual(covered / asked - 1e-9);
				if (a.isClosed) expect(high).toBeCloseTo(low, 9);
			}),
			runs,
		);
	});

	test('an outcome outside the e-CF, surely, changes nothing but the hours outside', () => {
		fc.assert(
			fc.property(qualification('a'), qualification('b'), room, (a, b, hours) => {
				const fixed = (one: Comparable): Comparable => ({ ...one, measure: 'hours' });
				const more = (one: Comparable) => with_(one, comparable(`${one.id}-more`, `-:${hours}!`).outcomes);
				const [one, other] = [fixed(a), fixed(b)];
				expect(figuresOf(profileOf(more(one)), profileOf(more(other)), joins)).toEqual(
					figuresOf(profileOf(one), profileOf(other), joins),
				);
				expect(profileOf(more(one)).outside).toBeCloseTo(profileOf(one).outside + hours, 6);
			}),
			runs,
		);
	});
});

const placesOf = ({ competences }: WeighedOutcome): readonly Place[] =>
	competences.length > 0 ? competences : [outside];

/** What is covered in each world, by the rule as one would write it down, from the profiles alone. */
function coveredInWorlds(a: Comparable, b: Comparable): number[] {
	const [of, asked] = [profileOf(a).worlds, profileOf(b).worlds];
	return Array.from({ length: worldCount }, (_, world) =>
		[...asked].reduce((sum, [id, rooms]) => {
			const wanted = rooms[world] ?? 0;
			return sum + wanted * creditOf(of.get(id)?.[world] ?? 0, wanted);
		}, 0),
	);
}

/** The exact share of a word: every way in which the assignments of A may turn out, by its probability. B is certain. */
function exactShare(a: Comparable, b: Comparable, word: string): number {
	const asked = profileOf(b);
	const scale = a.measure === 'share' || b.measure === 'share';
	const total = (one: Comparable) => one.outcomes.reduce((sum, { room }) => sum + room, 0);
	const [ofA, ofB] = scale ? [1 / total(a), 1 / total(b)] : [1, 1];
	const parts = a.outcomes.flatMap((one) =>
		placesOf(one).map((place) => ({
			place,
			room: one.room / placesOf(one).length,
			holds: one.sureness === 'certain' ? 1 : reading.holds[one.sureness],
		})),
	);
	const walk = (i: number, rooms: ReadonlyMap<Place, number>, chance: number): number => {
		const part = parts[i];
		if (!part) {
			const covered = [...asked.rooms].reduce(
				(sum, [id, wanted]) => sum + wanted * ofB * creditOf((rooms.get(id) ?? 0) * ofA, wanted * ofB),
				0,
			);
			const all = [...asked.rooms.values()].reduce((sum, wanted) => sum + wanted * ofB, 0);
			return wordOf(covered, all) === word ? chance : 0;
		}
		const at = (place: Place, p: number) =>
			p === 0 ? 0 : walk(i + 1, new Map(rooms).set(place, (rooms.get(place) ?? 0) + part.room), chance * p);
		// The fixture knows two other places, equally likely; one of them may be where the outcome is.
		const away = [elsewhereFrom(reading, part.place)(0.1), elsewhereFrom(reading, part.place)(0.9)];
		return at(part.place, part.holds) + away.reduce((sum, place) => sum + at(place, (1 - part.holds) / 2), 0);
	};
	return walk(0, new Map(), 1);
}
