import { toCsvText } from '../../datasets/cells.ts';
import { creditPoints, outcomePoints } from '../../model/credits.ts';
import type { Counted, Place } from './counted.ts';
import type { CreditView } from './data.ts';
import { countedPlaces } from './sentences.ts';

const columns = [
	...['unit', 'outcome', 'text', 'hours', 'points', 'of_unit_points'],
	...['asked_as', 'state', 'achieved_by', 'achieved_on', 'answer', 'version'],
];

/** Points by outcome of all units that the qualification names, and of those that were achieved besides, as CSV. */
export function toPointsCsv({ scheme, profile, standing, reckoned }: CreditView): string {
	const { counted } = reckoned ?? {};
	const filled = counted ? countedPlaces(counted) : [];
	const linesOf = (unit: string, asked: string, by: string | undefined, state: string) =>
		scheme.outcomesOf(unit).map((one) => ({
			...{ unit, outcome: one.id, text: one.text, hours: one.hours, points: outcomePoints(one.hours) },
			of_unit_points: creditPoints(scheme.data.units[unit]?.hours ?? 0),
			...{ asked_as: asked, state, achieved_by: by ?? '' },
			achieved_on: profile.units.find((achieved) => achieved.unit === by)?.date ?? '',
			answer: standing.of(one)?.answer ?? '',
			version: scheme.data.edition.version,
		}));
	const ofPlace = (asked: string) => (place: Place) => {
		const counts = filled.includes(place);
		return linesOf(place.unit, asked, counts ? place.by : undefined, counts ? 'recognised' : 'open');
	};
	const named = ({ compulsory, electives }: Counted) => [
		...compulsory.flatMap(ofPlace('compulsory')),
		...electives.flatMap(({ places }) => places.flatMap(ofPlace('elective'))),
	];
	const used = new Set(filled.map(({ by }) => by));
	const rest = profile.units.filter(({ unit }) => !used.has(unit));
	return toCsvText(columns, [
		...(counted ? named(counted) : []),
		...rest.flatMap(({ unit }) => linesOf(unit, '', unit, 'transcript')),
	]);
}
