import type { Word } from './words.ts';
import type { WorkloadPair } from './workload-pair.ts';
import type { OccupationMatch } from './occupations.ts';

/** The five things that recognition looks at, in its order. */
export const differenceNames = ['level', 'workload', 'quality', 'profile', 'outcomes'] as const;
export type DifferenceName = (typeof differenceNames)[number];

/** Whether a difference is shown. Whether it is substantial is for the competent authority. */
export type Difference = 'none-shown' | 'shown' | 'cannot-be-told';

interface Compared {
	levelDifference: number | undefined;
	workload: readonly WorkloadPair[];
	occupation: OccupationMatch | undefined;
	/** What a holder of A brings of B, and whether A’s list is closed. */
	word: Word;
	isClosed: boolean;
}

const told = (isShown: boolean | undefined): Difference =>
	isShown === undefined ? 'cannot-be-told' : isShown ? 'shown' : 'none-shown';

/** Whether one workload ends before the other begins, in a unit that both use. */
const apart = ({ a, b }: WorkloadPair): boolean => (a.to ?? a.from) < b.from || (b.to ?? b.from) < a.from;

/** What is different for who goes from A to B, in the words of recognition. */
export function differencesOf({
	levelDifference,
	workload,
	occupation,
	word,
	isClosed,
}: Compared): Record<DifferenceName, Difference> {
	return {
		level: told(levelDifference === undefined ? undefined : levelDifference !== 0),
		workload: told(workload.length === 0 ? undefined : workload.every(apart)),
		// No record says how an awarding body assures its quality.
		quality: 'cannot-be-told',
		profile: told(occupation === undefined ? undefined : occupation === 'none'),
		outcomes: word === 'most' ? 'none-shown' : word === 'not-enough-evidence' || !isClosed ? 'cannot-be-told' : 'shown',
	};
}
