/** A year of full-time learning, in hours: the 60 credit points of ECVET at 25 hours. */
export const hoursPerYear = 1500;

/**
 * In what the room of a list is counted. `hours`: the text gives hours, or says how its duration is divided; `duration`:
 * the nominal duration is shared equally; `share`: neither is known, and rooms are parts of the whole list.
 */
export type Measure = 'hours' | 'duration' | 'share';

/** How large a text makes a unit. */
interface Size {
	amount: number;
	in: 'hours' | 'weeks' | 'ects' | 'points';
}

/** What a text says of the room of one outcome. */
export interface Sized {
	/** Its own hours. */
	hours?: number | undefined;
	/** The unit in which it stands, under a name of its own. */
	unit?: { name: string; size?: Size | undefined } | undefined;
}

/** What is left of a unit for those of its outcomes that have no hours of their own. */
function restOf(unit: string, amount: number, outcomes: readonly Sized[]): number {
	const within = outcomes.filter((one) => one.unit?.name === unit);
	const known = within.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
	return Math.max(0, amount - known) / within.filter(({ hours }) => hours === undefined).length;
}

/** The weight of each outcome as its text has it; nothing where the text says nothing. */
function weightsOf(outcomes: readonly Sized[]): { weights: (number | undefined)[]; inHours: boolean } {
	const inHours = outcomes.some(({ hours, unit }) => hours !== undefined || unit?.size?.in === 'hours');
	const rests = new Map<string, number>();
	const weights = outcomes.map(({ hours, unit }) => {
		if (hours !== undefined) return hours;
		const size = unit?.size;
		if (!unit || !size || (inHours && size.in !== 'hours')) return undefined;
		const rest = rests.get(unit.name) ?? restOf(unit.name, size.amount, outcomes);
		rests.set(unit.name, rest);
		return rest;
	});
	return { weights, inHours };
}

/**
 * The room of each outcome of a list, in their order. An outcome of which the text says nothing, beside others of which it
 * does, weighs as these do on the average. `nominal`: hours of the whole qualification, where they are known.
 */
export function roomsOf(
	outcomes: readonly Sized[],
	nominal: number | undefined,
): { rooms: number[]; measure: Measure } {
	const { weights, inHours } = weightsOf(outcomes);
	const known = weights.filter((weight) => weight !== undefined);
	const mean = known.length > 0 ? known.reduce((sum, weight) => sum + weight, 0) / known.length : 1;
	const filled = weights.map((weight) => weight ?? mean);
	if (inHours) return { rooms: filled, measure: 'hours' };
	const sum = filled.reduce((all, weight) => all + weight, 0);
	const scale = (nominal ?? 1) / (sum || 1);
	return {
		rooms: filled.map((weight) => weight * scale),
		measure: nominal === undefined ? 'share' : known.length > 0 ? 'hours' : 'duration',
	};
}
