import type { CompetenceId } from '../../schema/ids.ts';
import { compareIds } from '../order.ts';
import { scalesOf, type Coverage } from './coverage.ts';
import { hoursMatter } from './hours-matter.ts';
import type { Profile } from './profile.ts';
import { countWords, type Played } from './strength.ts';
import { wordOf } from './words.ts';
import { worldCount } from './worlds.ts';

/** One thing that would make a result surer. */
export type Settling =
	/** The list of a side is open, and what was not read may change the word. */
	| { kind: 'open-list'; side: 'a' | 'b' }
	/** The assignments of this competence decide: read surely, the word would hold in so many more worlds of a thousand. */
	| { kind: 'assignments'; competence: CompetenceId; gain: number }
	/** A side gives no hours, and with half or twice the room the word would be another. */
	| { kind: 'hours'; side: 'a' | 'b' };

/** At most so many things are named. */
const mostSettling = 3;
/** Fewer worlds than this are no reason to read a law again. */
const leastGain = 20;

/**
 * What the word gains in worlds if a competence is taken as the best reading has it, for each whose assignments are not
 * certain; the largest gain first.
 */
export function gainsOf(
	{ rows, word }: Coverage,
	{ rows: played, asked, covered, counts }: Played,
	scaleOfB: number,
): { competence: CompetenceId; gain: number }[] {
	const before = counts[word];
	const [thenAsked, thenCovered] = [new Float64Array(worldCount), new Float64Array(worldCount)];
	return played
		.map((row) => {
			const best = rows.find(({ competence }) => competence === row.competence);
			const room = (best?.asked ?? 0) / scaleOfB;
			const had = room * (best?.credit ?? 0);
			const { asked: own, covered: ownCovered } = row;
			// A plain loop: the edition asks this of pairs by the thousand.
			for (let world = 0; world < worldCount; world++) {
				thenAsked[world] = (asked[world] as number) - (own[world] as number) + room;
				thenCovered[world] = (covered[world] as number) - (ownCovered[world] as number) + had;
			}
			const after = countWords(thenAsked, thenCovered)[word];
			return { competence: row.competence, gain: after - before };
		})
		.filter(({ gain }) => gain >= leastGain)
		.sort((x, y) => y.gain - x.gain || compareIds(x.competence, y.competence));
}

/** Whether reading the rest of the list of A may make the word another. */
export const restMayChange = ({ of }: Profile, { high, word }: Pick<Coverage, 'high' | 'word'>): boolean =>
	!of.isClosed && wordOf(high, 1) !== word;

/** The sides that give no hours, where the word would be another with half or twice the room. */
export const hoursMissing = (a: Profile, b: Profile, coverage: Coverage): ('a' | 'b')[] =>
	(['a', 'b'] as const).filter((side) => (side === 'a' ? a : b).of.measure !== 'hours' && hoursMatter(coverage));

/** What would settle what a holder of A brings of B, the weightiest first, at most three things. */
export function settlingOf(a: Profile, b: Profile, coverage: Coverage, played: Played): Settling[] {
	const found: Settling[] = [
		...(restMayChange(a, coverage) ? [{ kind: 'open-list', side: 'a' } as const] : []),
		...gainsOf(coverage, played, scalesOf(a, b)[1])
			.slice(0, 2)
			.map(({ competence, gain }) => ({ kind: 'assignments', competence, gain }) as const),
		...(b.of.isClosed ? [] : [{ kind: 'open-list', side: 'b' } as const]),
		...hoursMissing(a, b, coverage).map((side) => ({ kind: 'hours', side }) as const),
	];
	return found.slice(0, mostSettling);
}
