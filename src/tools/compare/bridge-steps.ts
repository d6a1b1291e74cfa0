import type { BridgeUnit, ComparisonBasis } from '../../model/compare/basis.ts';
import type { Bridge } from '../../model/compare/bridge.ts';
import { creditOf } from '../../model/compare/credit.ts';
import type { Profile } from '../../model/compare/profile.ts';
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

/** Whether a qualification gives at least half the room of a unit to its competence, at no lower level that it states. */
function holds({ of: { levels, measure }, rooms }: Profile, { competence, level, hours }: BridgeUnit): boolean {
	const room = rooms.get(competence) ?? 0;
	const isEnough = measure === 'share' ? room > 0 : creditOf(room, hours) === 1;
	return isEnough && (levels.get(competence) ?? level) >= level;
}

/** The units of a bridge, each with what it asks for before it, seen from the one who goes. */
export function toSteps(
	{ units }: Bridge,
	from: Profile,
	{ unitFacts }: Pick<CompareData, 'unitFacts'>,
	basis: Pick<ComparisonBasis, 'units'>,
): BridgeStep[] {
	const stateOf = (id: string): Before => {
		if (units.some((unit) => unit.id === id)) return { id, state: 'in-bridge' };
		const unit = basis.units.find((one) => one.id === id);
		if (unit && holds(from, unit)) return { id, state: 'held' };
		return { id, state: 'open', ...(unit ? { creditPoints: unit.creditPoints } : {}) };
	};
	return units.map((unit) => ({ ...unit, before: (unitFacts[unit.id]?.before ?? []).map(stateOf) }));
}
