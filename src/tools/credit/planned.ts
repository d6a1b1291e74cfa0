import type { PlacedOutcome, Scheme } from '../matching/scheme.ts';
import type { PlannedUnit } from './agreement.ts';
import type { CreditView } from './data.ts';

/** Units that are to be learnt: those that are there, and were not achieved meanwhile. */
export const plannedOf = ({ agreement, scheme, profile }: Pick<CreditView, 'agreement' | 'scheme' | 'profile'>) =>
	agreement.planned.filter(
		({ unit }) => scheme.known.outcomesOf(unit) && !profile.units.some((one) => one.unit === unit),
	);

/** The outcomes of a unit that are to be reached: those that are named, and where none is, all. */
export const outcomesPlanned = (
	scheme: Pick<Scheme, 'outcomesOf'>,
	{ unit, outcomes }: PlannedUnit,
): readonly PlacedOutcome[] =>
	scheme.outcomesOf(unit).filter(({ id }) => outcomes.length === 0 || outcomes.includes(id));
