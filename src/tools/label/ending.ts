import type { LabelQuestion } from './data.ts';
import type { Decided } from './standing.ts';

/** Something that runs out. */
export interface Ending {
	/** The last day on which it holds. */
	until: string;
	/** The criterion whose evidence it is; none: the claim to level 1. */
	question?: LabelQuestion;
	/** Whether that day has passed. */
	isOver: boolean;
	/** Whether it runs out while the claim holds. */
	isBeforeEnd: boolean;
}

/** What runs out, the first first: the claim to level 1, if the answers reach it, and evidence that may not be older. */
export function endings({ standings, reached, ends }: Decided, day: string): Ending[] {
	const ending = (until: string, question?: LabelQuestion): Ending => ({
		until,
		...(question ? { question } : {}),
		isOver: until < day,
		isBeforeEnd: reached > 0 && until < ends,
	});
	return [
		...(reached > 0 ? [ending(ends)] : []),
		...standings.flatMap(({ until, question }) => (until === undefined ? [] : [ending(until, question)])),
	].sort((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
}
