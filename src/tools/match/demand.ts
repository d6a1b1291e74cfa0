import { lineKey, type Line, type Need } from '../matching/lines.ts';

/** What a job needs, as whoever offers it says. */
export interface Demand {
	title: string;
	lines: readonly Line[];
}

export const emptyDemand: Demand = { title: '', lines: [] };

/** A demand with further lines, each thing once; in a demand each line weighs the same. */
export function withLines(demand: Demand, more: readonly Line[]): Demand {
	const lines = new Map(demand.lines.map((line) => [lineKey(line), line]));
	for (const { kind, id, level, need } of more) {
		const line: Line = { kind, id, need, ...(level === undefined ? {} : { level }) };
		if (!lines.has(lineKey(line))) lines.set(lineKey(line), line);
	}
	return { ...demand, lines: [...lines.values()] };
}

/** A demand in which a line is needed otherwise. */
export const needing = (demand: Demand, key: string, need: Need): Demand => ({
	...demand,
	lines: demand.lines.map((line) => (lineKey(line) === key ? { ...line, need } : line)),
});

export const withoutLine = (demand: Demand, key: string): Demand => ({
	...demand,
	lines: demand.lines.filter((line) => lineKey(line) !== key),
});
