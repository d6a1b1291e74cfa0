import type { Workload } from '../../schema/qualification.ts';

/** Workload side by side, in a unit that both use. There is no exchange rate. */
export interface WorkloadPair {
	a: Workload;
	b: Workload;
}

export const workloadPairs = (a: readonly Workload[], b: readonly Workload[]): WorkloadPair[] =>
	a.flatMap((mine) => {
		const theirs = b.find(({ unit }) => unit === mine.unit);
		return theirs ? [{ a: mine, b: theirs }] : [];
	});
