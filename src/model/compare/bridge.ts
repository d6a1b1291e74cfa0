import { compareIds } from '../order.ts';
import type { BridgeUnit, ComparisonBasis } from './basis.ts';
import { coverOne, creditOf, toHolding, type CoverRow } from './coverage.ts';

/** The way from what is held to what is wanted. */
export interface Bridge {
	/** Units to take, fewest credit points first. */
	units: BridgeUnit[];
	creditPoints: number;
	/** What is still not fully covered when they are taken, each with the rule that then holds. */
	left: CoverRow[];
}

/** The unit with the fewest points that fully covers a row; units are in that order. */
function cheapestFor({ wanted }: CoverRow, { units, joins }: ComparisonBasis): BridgeUnit | undefined {
	// Most units have another competence: they are passed over before anything is made of them.
	const near = new Set([wanted.competence, ...(joins.get(wanted.competence) ?? []).map(({ other }) => other)]);
	return units.find(
		(unit) => near.has(unit.competence) && creditOf[coverOne(wanted, toHolding([unit]), joins).rule] === 1,
	);
}

/**
 * The units that cover what is not or only partly covered. For each row the unit with the fewest points that covers it
 * fully, from the highest level down, so that one unit serves the lower levels of its competence too; a unit that
 * covers a row in part is not proposed.
 */
export function bridgeOver(rows: readonly CoverRow[], basis: ComparisonBasis): Bridge {
	const missing = rows.filter(({ rule }) => creditOf[rule] < 1);
	const chosen: BridgeUnit[] = [];
	for (const row of [...missing].sort(
		(a, b) => b.wanted.level - a.wanted.level || compareIds(a.wanted.competence, b.wanted.competence),
	)) {
		if (creditOf[coverOne(row.wanted, toHolding(chosen), basis.joins).rule] === 1) continue;
		const unit = cheapestFor(row, basis);
		if (unit) chosen.push(unit);
	}
	const taken = toHolding(chosen);
	const after = missing.map((row) => {
		const better = coverOne(row.wanted, taken, basis.joins);
		return creditOf[better.rule] > creditOf[row.rule] ? better : row;
	});
	return {
		units: chosen.sort((a, b) => a.creditPoints - b.creditPoints || compareIds(a.id, b.id)),
		// Points have one decimal; a sum of them has no more.
		creditPoints: Math.round(chosen.reduce((sum, unit) => sum + unit.creditPoints, 0) * 10) / 10,
		left: after.filter(({ rule }) => creditOf[rule] < 1),
	};
}
