import type { ComparisonBasis } from './basis.ts';
import { cover, type Coverage } from './coverage.ts';
import { creditOf } from './credit.ts';
import type { Profile } from './profile.ts';
import { reaches, thresholds, wordOf, words, type Thresholds, type Word } from './words.ts';

/** Another rule than that of the method, and what it does to the words of the ordered pairs. */
export interface Sensitivity {
	/** `most`, `part`: that threshold moved; `room`: the part of the room from which a competence is whole. */
	of: 'most' | 'part' | 'room';
	/** Where it then stands, in per cent; 0 of `room` is presence alone. */
	at: number;
	/** Whether that is the method as it stands. */
	stands: boolean;
	/** Ordered pairs whose word is another than by the method. */
	changed: number;
	counts: Record<Word, number>;
}

/** Parts of the room from which a competence is whole, per cent: presence alone, a quarter, a third, half, two thirds, all. */
const roomRules = [0, 25, 100 / 3, 50, 200 / 3, 100];

const tally = (found: readonly Word[]): Record<Word, number> => {
	const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
	for (const word of found) counts[word] += 1;
	return counts;
};

/** The word if a competence were whole from another part of the room. */
function wordByRoom({ word, rows, asked }: Coverage, percent: number): Word {
	if (word === 'not-enough-evidence') return word;
	const covered = rows.reduce((sum, row) => {
		const before = creditOf(row.held, row.asked);
		const factor = before > 0 ? row.credit / before : 0;
		const credit = row.held <= 0 ? 0 : reaches(row.held, row.asked, percent) ? 1 : 0.5;
		return sum + row.asked * credit * factor;
	}, 0);
	return wordOf(covered, asked);
}

/** Moves each threshold by 5 and 10 points, and the rule of half the room, one at a time. */
export function sensitivityOf(profiles: readonly Profile[], basis: ComparisonBasis): Sensitivity[] {
	const coverages = profiles.flatMap((a) => profiles.filter((b) => b !== a).map((b) => cover(a, b, basis)));
	const now = coverages.map(({ word }) => word);
	const entry = (of: Sensitivity['of'], at: number, stands: boolean, then: readonly Word[]): Sensitivity => ({
		of,
		at,
		stands,
		changed: then.filter((word, i) => word !== now[i]).length,
		counts: tally(then),
	});
	const byThreshold = (['most', 'part'] as const).flatMap((of) =>
		[-10, -5, 0, 5, 10].map((moved) => {
			const at = thresholds[of] + moved;
			const other: Thresholds = { ...thresholds, [of]: at };
			const then = coverages.map(({ word, covered, asked }) =>
				word === 'not-enough-evidence' ? word : wordOf(covered, asked, other),
			);
			return entry(of, at, moved === 0, then);
		}),
	);
	const byRoom = roomRules.map((percent) =>
		entry(
			'room',
			percent,
			percent === 50,
			coverages.map((one) => wordByRoom(one, percent)),
		),
	);
	return [...byThreshold, ...byRoom];
}

/** How many ordered pairs have each word. */
export const countPairs = (pairs: Iterable<{ word: Word }>): Record<Word, number> =>
	tally([...pairs].map(({ word }) => word));
