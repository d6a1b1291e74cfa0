import type { CompetenceId } from '../../schema/ids.ts';
import type { ComparisonBasis } from './basis.ts';
import { levelFactors, scalesOf, sidesOf } from './coverage.ts';
import { matchedCredit, wholeFrom } from './credit.ts';
import type { Profile } from './profile.ts';
import { least, thresholds, tolerance, type Word } from './words.ts';
import { worldCount, worldsWith, type Worlds } from './worlds.ts';

/** In how many of the worlds each word comes out. */
export type WordCounts = Record<Word, number>;

type Joins = Pick<ComparisonBasis, 'joins'>;

/** Room that A covers of one competence that B asks, in every world, added to what stands there: in the measure of B. */
type Add = (covered: Float64Array) => void;

/** The rooms of some competences together, in each world; nothing where none of them is there. */
function together(worlds: Worlds, ids: readonly CompetenceId[]): Float64Array | undefined {
	const lists = ids.map((id) => worlds.get(id)).filter((list) => list !== undefined);
	if (lists.length <= 1) return lists[0];
	return Float64Array.from({ length: worldCount }, (_, world) =>
		lists.reduce((sum, list) => sum + (list[world] ?? 0), 0),
	);
}

/** Most competences by far: nothing but the same one, or one that counts as the same. Pairs by the ten thousand come here. */
function addOwn(own: Float64Array, asked: Float64Array, scale: number, factor: number): Add {
	const whole = ((wholeFrom / 100) * (1 - tolerance)) / scale;
	const half = factor / 2;
	const [inOwn, inAsked] = [worldsWith(own), worldsWith(asked)];
	const some = inOwn.length < inAsked.length ? inOwn : inAsked;
	return (covered) => {
		// Where a side has nothing there is nothing to add: that is most worlds of most competences.
		for (let i = 0; i < some.length; i++) {
			const world = some[i] as number;
			const held = own[world] as number;
			const room = asked[world] as number;
			// Without a branch, since a processor that guesses the way of a world wrong loses more than it takes to reckon.
			covered[world] = (covered[world] as number) + room * half * (Number(held > 0) + Number(held >= room * whole));
		}
	};
}

/** What A covers of one competence that B asks, world by world; nothing where it covers none in any. */
function coveredOf(a: Profile, b: Profile, competence: CompetenceId, { joins }: Joins): Add | undefined {
	const asked = b.worlds.get(competence);
	if (!asked) return undefined;
	const sides = sidesOf(competence, joins, a.worlds);
	const own = together(a.worlds, sides.same);
	const [ofA, ofB] = scalesOf(a, b);
	const factors = levelFactors(a.of, b.of, competence, sides);
	if (sides.near.length === 0) return own && addOwn(own, asked, ofA / ofB, factors.own);
	const all = together(a.worlds, [...sides.same, ...sides.near]);
	return (covered) => {
		for (let world = 0; world < worldCount; world++) {
			const room = asked[world] ?? 0;
			if (room <= 0) continue;
			const held = [own, all].map((list) => (list?.[world] ?? 0) * ofA) as [number, number];
			covered[world] = (covered[world] ?? 0) + room * matchedCredit(...held, room * ofB, factors).credit;
		}
	};
}

/** One competence that B asks, in every world: its room, and what of that room A covers, in the measure of B. */
export interface PlayedRow {
	competence: CompetenceId;
	asked: Float64Array;
	covered: Float64Array;
}

/** What becomes of B for a holder of A, played through. */
export interface Played {
	/** Every competence that B asks in some world. */
	rows: PlayedRow[];
	/** All of them together. */
	asked: Float64Array;
	covered: Float64Array;
	counts: WordCounts;
}

/** Plays through what a holder of A brings of B, competence by competence. */
export function play(a: Profile, b: Profile, basis: Joins): Played {
	const covered = new Float64Array(worldCount);
	const rows = [...b.worlds].map(([competence, asked]): PlayedRow => {
		const own = new Float64Array(worldCount);
		const add = coveredOf(a, b, competence, basis);
		add?.(own);
		if (add)
			for (let world = 0; world < worldCount; world++)
				covered[world] = (covered[world] as number) + (own[world] as number);
		return { competence, asked, covered: own };
	});
	return { rows, asked: b.inside, covered, counts: countWords(b.inside, covered) };
}

/** How often each word comes out, by what is asked and what of it is covered in each world. */
export function countWords(asked: Float64Array, covered: Float64Array): WordCounts {
	const [ofMost, ofPart] = [least(thresholds.most), least(thresholds.part)];
	let [known, part, most] = [0, 0, 0];
	for (let world = 0; world < worldCount; world++) {
		const room = asked[world] as number;
		const had = (covered[world] as number) * 100;
		// As `wordOf` has it, without its branches.
		const isKnown = Number(room > 0);
		known += isKnown;
		part += isKnown & Number(had >= room * ofPart);
		most += isKnown & Number(had >= room * ofMost);
	}
	return { most, part: part - most, little: known - part, 'not-enough-evidence': worldCount - known };
}

/** How often each word comes out when a holder of A comes to B. */
export function wordsInWorlds(a: Profile, b: Profile, basis: Joins): WordCounts {
	const covered = new Float64Array(worldCount);
	for (const competence of b.worlds.keys()) coveredOf(a, b, competence, basis)?.(covered);
	return countWords(b.inside, covered);
}
