import type { BridgeUnit, ComparisonBasis } from '../../model/compare/basis.ts';
import type { Bridge } from '../../model/compare/bridge.ts';
import type { Comparable } from '../../model/compare/comparable.ts';
import { coverOne, creditOf, toHolding } from '../../model/compare/coverage.ts';
import type { CompareData } from './data.ts';

/** What a unit asks for before it: in the bridge itself, covered by what is held, or still to be taken. */
export interface Before {
	id: string;
	state: 'in-bridge' | 'held' | 'open';
	/** Credit points of what is still to be taken. */
	creditPoints?: number;
}

export interface BridgeStep extends BridgeUnit {
	before: Before[];
}

/** The units of a bridge, each with what it asks for before it, seen from the one who goes. */
export function toSteps(
	{ units }: Bridge,
	from: Comparable,
	{ unitFacts }: Pick<CompareData, 'unitFacts'>,
	basis: ComparisonBasis,
): BridgeStep[] {
	const held = toHolding(from.competences);
	const stateOf = (id: string): Before => {
		if (units.some((unit) => unit.id === id)) return { id, state: 'in-bridge' };
		const unit = basis.units.find((one) => one.id === id);
		if (unit && creditOf[coverOne(unit, held, basis.joins).rule] === 1) return { id, state: 'held' };
		return { id, state: 'open', ...(unit ? { creditPoints: unit.creditPoints } : {}) };
	};
	return units.map((unit) => ({ ...unit, before: (unitFacts[unit.id]?.before ?? []).map(stateOf) }));
}
