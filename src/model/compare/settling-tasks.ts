import type { CompetenceId, QualificationId } from '../../schema/ids.ts';
import { compareIds } from '../order.ts';
import { onceFor } from '../reckoned.ts';
import { comparabilityOf, type Comparability } from './all-pairs.ts';
import { cover } from './coverage.ts';
import { hoursMissing, restMayChange, type Settling } from './settle.ts';
import { isNear, settlingReadings, type SettlingReading } from './settling-readings.ts';

/** In the order of what is the smallest work. */
export const settlingKinds = ['assignments', 'open-list', 'hours'] as const satisfies readonly Settling['kind'][];
export type SettlingKind = (typeof settlingKinds)[number];

/** Something to read or to decide in one qualification, and how many words hang on it. */
export interface SettlingTask {
	kind: SettlingKind;
	qualification: QualificationId;
	/** Whose outcomes are to be read surely; of a list or its hours none. */
	competence?: CompetenceId;
	/** Ordered pairs whose word would hold more often, or may become another. */
	pairs: number;
	/** Worlds of a thousand that the words of these pairs would gain together, where that is known. */
	gain?: number;
}

/** What would settle most words of pairs at most one EQF level apart, that of most pairs first; computed once for a catalogue. */
export const settlingTasks = onceFor('settling-tasks', (catalogue): readonly SettlingTask[] =>
	tasksOf(comparabilityOf(catalogue), settlingReadings(catalogue)),
);

/** `readings`: those of the same pairs. */
export function tasksOf(
	{ profiles, basis, from }: Comparability,
	readings: readonly SettlingReading[],
): SettlingTask[] {
	const counted = { 'open-list': new Map<QualificationId, number>(), hours: new Map<QualificationId, number>() };
	const count = (kind: keyof typeof counted, id: QualificationId) =>
		counted[kind].set(id, (counted[kind].get(id) ?? 0) + 1);
	for (const pair of [...from.values()].flat()) {
		const [a, b] = [profiles.get(pair.from), profiles.get(pair.to)];
		if (!a || !b || pair.coverage === undefined || !isNear(pair)) continue;
		const coverage = cover(a, b, basis);
		if (restMayChange(a, coverage)) count('open-list', pair.from);
		for (const side of hoursMissing(a, b, coverage)) count('hours', side === 'a' ? pair.from : pair.to);
	}
	const ofTexts = (['open-list', 'hours'] as const).flatMap((kind) =>
		[...counted[kind]].map(([qualification, pairs]): SettlingTask => ({ kind, qualification, pairs })),
	);
	const ofReadings = readings.map((one): SettlingTask => ({ kind: 'assignments', ...one }));
	return [...ofReadings, ...ofTexts].sort(
		(x, y) =>
			y.pairs - x.pairs ||
			(y.gain ?? 0) - (x.gain ?? 0) ||
			compareIds(x.qualification, y.qualification) ||
			settlingKinds.indexOf(x.kind) - settlingKinds.indexOf(y.kind) ||
			compareIds(x.competence ?? '', y.competence ?? ''),
	);
}
