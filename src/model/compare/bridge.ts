import { compareIds } from '../order.ts';
import type { BridgeUnit, ComparisonBasis } from './basis.ts';
import { comparesShares, type Coverage, type CoverRow } from './coverage.ts';
import { creditOf } from './credit.ts';
import type { Comparable } from './comparable.ts';

/** The way from what is held to what is asked. */
export interface Bridge {
	/** Units to take: for what is shown not to be there first, then by credit points, fewest first. */
	units: BridgeUnit[];
	creditPoints: number;
	/** What is still not wholly covered when they are taken. */
	left: CoverRow[];
}

/** Whether units lead to a competence, or to one that counts as the same. */
const leadsTo = (unit: BridgeUnit, { competence }: CoverRow, { joins }: Pick<ComparisonBasis, 'joins'>) =>
	unit.competence === competence ||
	(joins.get(competence) ?? []).some(({ other, same }) => same && other === unit.competence);

/**
 * The units that make one competence whole, fewest credit points first: with the room that is held they reach half of what
 * is asked. Hours cannot be added to parts of a list; there one unit is taken to do. Nothing where the units do not reach it.
 */
function unitsFor(
	row: CoverRow,
	level: number,
	inShares: boolean,
	basis: Pick<ComparisonBasis, 'joins' | 'units'>,
): BridgeUnit[] | undefined {
	const taken: BridgeUnit[] = [];
	let held = row.held;
	for (const unit of basis.units) {
		if (!leadsTo(unit, row, basis) || unit.level < level) continue;
		taken.push(unit);
		held += unit.hours;
		if (inShares || creditOf(held, row.asked) === 1) return taken;
	}
	return undefined;
}

const order = { 'shown-not': 0, half: 1, 'not-read': 2, whole: 3 } as const;

/** The units that cover what B asks and A has half or not. */
export function bridgeOver(
	a: Pick<Comparable, 'measure'>,
	b: Pick<Comparable, 'measure' | 'levels'>,
	{ rows }: Pick<Coverage, 'rows'>,
	basis: Pick<ComparisonBasis, 'joins' | 'units'>,
): Bridge {
	const missing = rows
		.filter(({ state }) => state !== 'whole')
		.sort((x, y) => order[x.state] - order[y.state] || compareIds(x.competence, y.competence));
	const found = missing.map((row) => ({
		row,
		units: unitsFor(row, b.levels.get(row.competence) ?? 0, comparesShares(a, b), basis),
	}));
	// A unit that serves two competences is taken once, for the first of them.
	const units = [
		...new Set(found.flatMap((one) => [...(one.units ?? [])].sort((x, y) => x.creditPoints - y.creditPoints))),
	];
	return {
		units,
		// Points have one decimal; a sum of them has no more.
		creditPoints: Math.round(units.reduce((sum, unit) => sum + unit.creditPoints, 0) * 10) / 10,
		left: found.filter((one) => !one.units).map(({ row }) => row),
	};
}
