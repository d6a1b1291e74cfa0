import type { Scheme } from '../matching/scheme.ts';
import type { AchievedUnit } from '../profile/profile.ts';

/** A unit that a qualification names, and the achieved one that fills its place: itself, or a higher level of it. */
export interface Place {
	unit: string;
	by?: string;
}

/** A group of electives, by what of it counts. */
export interface ElectivePlaces {
	title: string;
	rule: string;
	minimumHours: number;
	places: Place[];
	/** Those of its places that count: so many as reach the hours that it asks for. */
	counted: Place[];
	hoursLeft: number;
}

/** Why an achieved unit does not count towards a qualification; it stays in the transcript. */
export const unusedReasons = ['ahead', 'before', 'lower', 'filled', 'enough', 'other'] as const;
export type UnusedReason = (typeof unusedReasons)[number];

export interface Unused {
	unit: string;
	reason: UnusedReason;
	/** The unit of the qualification that the reason speaks of. */
	of?: string;
}

/** What of a joint qualification is achieved by the rule of the scheme. Hours are those of the units that it names. */
export interface Counted {
	compulsory: Place[];
	electives: ElectivePlaces[];
	/** Hours that it asks for at least, and those that are achieved. */
	asked: number;
	recognised: number;
	unused: Unused[];
}

/** Whether a unit was achieved by a day; one without a day counts. */
export const isAchieved = ({ date }: AchievedUnit, today: string): boolean => date === undefined || date <= today;

/** Whether one unit is the other, or the same competence at a higher level, which stands in for it. */
export function standsFor({ data: { units } }: Pick<Scheme, 'data'>, one: string, other: string): boolean {
	if (one === other) return true;
	const [held, asked] = [units[one], units[other]];
	return held !== undefined && held.competence === asked?.competence && held.level > asked.level;
}

/** Some of the places whose hours reach what is asked with the least over; all of them where they do not reach it. */
function fewestReaching(places: readonly Place[], asked: number, hoursOf: (unit: string) => number): Place[] {
	// By sum of hours the first way to come to it.
	let sums = new Map<number, Place[]>([[0, []]]);
	for (const place of places) {
		const next = new Map(sums);
		for (const [sum, chosen] of sums) {
			const more = sum + hoursOf(place.unit);
			if (!next.has(more)) next.set(more, [...chosen, place]);
		}
		sums = next;
	}
	const enough = [...sums.keys()].filter((sum) => sum >= asked);
	return enough.length > 0 ? (sums.get(Math.min(...enough)) ?? []) : [...places];
}

/** Whether a unit is asked for before another one, be it by way of others. */
function isBefore({ data }: Pick<Scheme, 'data'>, one: string, other: string): boolean {
	const seen = new Set([other]);
	for (const id of seen) for (const before of data.units[id]?.before ?? []) seen.add(before);
	return one !== other && seen.has(one);
}

function whyUnused(scheme: Scheme, unit: string, { compulsory, electives }: Pick<Counted, 'compulsory' | 'electives'>) {
	const { units } = scheme.data;
	const named = [...compulsory, ...electives.flatMap(({ places }) => places)];
	const find = (reason: UnusedReason, fits: (place: Place) => boolean): Unused | undefined => {
		const place = named.find(fits);
		return place && { unit, reason, of: place.unit };
	};
	return (
		find('enough', ({ by }) => by === unit) ??
		find('filled', (place) => place.by !== undefined && standsFor(scheme, unit, place.unit)) ??
		find('before', (place) => isBefore(scheme, unit, place.unit)) ??
		find('lower', (place) => units[place.unit]?.competence === units[unit]?.competence) ?? {
			unit,
			reason: 'other' as const,
		}
	);
}

/**
 * What of a joint qualification is achieved, by the rule of the scheme: a unit counts whole, once, and by itself or by a
 * higher level of the same competence; electives count as far as their group asks for hours. `today` as in profiles.
 */
export function countUnits(
	scheme: Scheme,
	qualification: string,
	achieved: readonly AchievedUnit[],
	today: string,
): Counted {
	const { qualifications, units } = scheme.data;
	const { units: compulsoryIds = [], electives: groups = [] } = qualifications[qualification] ?? {};
	const hoursOf = (unit: string) => units[unit]?.hours ?? 0;
	const levelOf = (unit: string) => units[unit]?.level ?? 0;
	// The lowest level that will do is taken first, so that a higher one is free for another place.
	const free = achieved
		.filter((one) => isAchieved(one, today))
		.map(({ unit }) => unit)
		.sort((a, b) => levelOf(a) - levelOf(b));
	const take = (fits: (unit: string) => boolean): { by?: string } => {
		const at = free.findIndex(fits);
		return at < 0 ? {} : { by: free.splice(at, 1)[0] ?? '' };
	};
	const fill = (ids: readonly string[]): Place[] =>
		ids
			.map((unit): Place => ({ unit, ...take((one) => one === unit) }))
			.map((place) =>
				place.by === undefined ? { ...place, ...take((one) => standsFor(scheme, one, place.unit)) } : place,
			);
	const compulsory = fill(compulsoryIds);
	const electives = groups.map(({ title, rule, minimumHours, units: ids }): ElectivePlaces => {
		const places = fill(ids);
		const counted = fewestReaching(
			places.filter(({ by }) => by !== undefined),
			minimumHours,
			hoursOf,
		);
		const hours = counted.reduce((sum, { unit }) => sum + hoursOf(unit), 0);
		return { title, rule, minimumHours, places, counted, hoursLeft: Math.max(0, minimumHours - hours) };
	});
	const sum = (places: readonly Place[]) => places.reduce((total, { unit }) => total + hoursOf(unit), 0);
	const filled = [...compulsory.filter(({ by }) => by !== undefined), ...electives.flatMap(({ counted }) => counted)];
	const recognised = sum(filled);
	const used = new Set(filled.map(({ by }) => by));
	return {
		...{ compulsory, electives, recognised },
		asked:
			recognised +
			sum(compulsory.filter(({ by }) => by === undefined)) +
			electives.reduce((total, { hoursLeft }) => total + hoursLeft, 0),
		unused: achieved
			.filter(({ unit }) => !used.has(unit))
			.map((one): Unused =>
				isAchieved(one, today)
					? whyUnused(scheme, one.unit, { compulsory, electives })
					: { unit: one.unit, reason: 'ahead' },
			),
	};
}
