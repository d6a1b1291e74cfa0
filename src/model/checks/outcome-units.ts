import type { NationalQualification } from '../../schema/qualification.ts';
import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type Found = { path: string; message: string; expected: string; fix: string };

/** Outcomes that stand in a unit which the qualification does not have. */
const unknownUnits = ({ units, outcomes }: NationalQualification): Found[] =>
	outcomes.flatMap(({ unit }, i) =>
		unit === undefined || units.some(({ id }) => id === unit)
			? []
			: [
					{
						path: `outcomes[${i}].unit`,
						message: `The qualification has no unit "${unit}".`,
						expected: units.length > 0 ? `one of ${units.map(({ id }) => id).join(', ')}` : 'no unit: it has none',
						fix: 'Correct the id, or add the unit to the record.',
					},
				],
	);

/** Binary fractions do not hold sums of hours exactly. */
const tolerance = 1e-6;

/** Units whose outcomes have more hours than they have; views are counted apart, since each tells the training anew. */
const tooManyHours = ({ units, outcomes }: NationalQualification): Found[] =>
	units.flatMap(({ id, size }, i) => {
		if (size?.in !== 'hours') return [];
		const views = [
			...Map.groupBy(
				outcomes.filter(({ unit }) => unit === id),
				({ view }) => view,
			).values(),
		];
		const most = Math.max(0, ...views.map((some) => some.reduce((sum, { hours = 0 }) => sum + hours, 0)));
		if (most <= size.amount + tolerance) return [];
		return [
			{
				path: `units[${i}].size.amount`,
				message: `The outcomes of "${id}" have ${most} hours together, and the unit has ${size.amount}.`,
				expected: 'a unit that is at least as long as its outcomes are together',
				fix: 'Correct the hours of the outcomes, or those of the unit.',
			},
		];
	});

export const outcomeUnits: Check = {
	name: 'outcome-unit',
	description:
		'An outcome stands in a unit that its qualification has, and the outcomes of a unit have no more hours than it.',
	scope: 'qualifications',
	run: (catalogue) =>
		nationalQualifications(catalogue).flatMap((qualification) =>
			[...unknownUnits(qualification), ...tooManyHours(qualification)].map(({ path, ...text }) =>
				problemAt(catalogue, 'qualifications', qualification.id, path, text),
			),
		),
};
