import { creditPoints, hoursPerCreditPoint } from '../../model/credits.ts';
import type { CreditView } from './data.ts';
import { countedPlaces } from './sentences.ts';

/** Hours with the points that follow. */
const amount = (hours: number) => ({ hours, points: creditPoints(hours) });

/** What follows from an agreement by the rule of the scheme, for its file; of a national qualification its own figures. */
export function summaryOf({ scheme, reckoned, described }: CreditView) {
	const rule = { hoursPerPoint: hoursPerCreditPoint };
	if (!reckoned) return { ...rule, ...(described ? { workload: described.workload } : {}) };
	const { counted, way } = reckoned;
	return {
		...rule,
		asked: amount(counted.asked),
		recognised: amount(counted.recognised),
		left: amount(counted.asked - counted.recognised),
		counted: countedPlaces(counted).map(({ unit, by }) => ({
			unit,
			achievedBy: by,
			...amount(scheme.data.units[unit]?.hours ?? 0),
		})),
		notCounted: counted.unused.map(({ unit, reason }) => ({ unit, reason })),
		way: way.steps.map(({ unit, hours, isBefore }) => ({ unit, ...amount(hours), ofQualification: !isBefore })),
	};
}
