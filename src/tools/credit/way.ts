import type { Scheme } from '../matching/scheme.ts';
import { isAchieved, standsFor, type Counted } from './counted.ts';
import type { AchievedUnit } from '../profile/profile.ts';

/** A learning unit that is still to be achieved. */
export interface CreditStep {
	unit: string;
	hours: number;
	/** Whether the qualification does not name it, and only another step asks for it before. */
	isBefore: boolean;
	/** Units of the way that come before it. */
	after: string[];
}

/** The shortest way to what is left of a qualification: by hours, which are points. */
export interface CreditWay {
	steps: CreditStep[];
	/** Hours of the units that the qualification names, and of those that only come before. */
	hours: number;
	hoursBefore: number;
}

/** Units that are still to be learnt for some others, these among them: what each of them asks for before comes along. */
function withPrerequisites(
	{ data }: Scheme,
	wanted: readonly string[],
	isHeld: (unit: string) => boolean,
): ReadonlySet<string> {
	const found = new Set(wanted);
	for (const unit of found) for (const before of data.units[unit]?.before ?? []) if (!isHeld(before)) found.add(before);
	return found;
}

/** Of the ways to choose units until their hours reach what is left, the one with the least to learn in all. */
function cheapest(
	options: readonly string[],
	left: number,
	hoursOf: (unit: string) => number,
	costOf: (chosen: readonly string[]) => number,
): readonly string[] {
	let best: readonly string[] = options;
	const extend = (chosen: readonly string[], from: number, reached: number) => {
		if (reached >= left) {
			if (costOf(chosen) < costOf(best)) best = chosen;
			return;
		}
		for (let i = from; i < options.length; i++) {
			const unit = options[i] ?? '';
			extend([...chosen, unit], i + 1, reached + hoursOf(unit));
		}
	};
	extend([], 0, 0);
	return best;
}

/** In an order in which each unit comes after what it asks for; among those that could be next the smallest first. */
function inOrder({ data }: Scheme, units: ReadonlySet<string>, hoursOf: (unit: string) => number): string[] {
	const ordered: string[] = [];
	const rest = [...units].sort((a, b) => hoursOf(a) - hoursOf(b) || (a < b ? -1 : 1));
	while (rest.length > 0) {
		const next = rest.findIndex((unit) => !(data.units[unit]?.before ?? []).some((before) => rest.includes(before)));
		ordered.push(...rest.splice(Math.max(0, next), 1));
	}
	return ordered;
}

/** The shortest way from what is achieved to the qualification, electives by the hours that their groups ask for. */
export function wayToQualification(
	scheme: Scheme,
	{ compulsory, electives }: Pick<Counted, 'compulsory' | 'electives'>,
	achieved: readonly AchievedUnit[],
	today: string,
): CreditWay {
	const { units } = scheme.data;
	const hoursOf = (unit: string) => units[unit]?.hours ?? 0;
	const held = achieved.filter((one) => isAchieved(one, today)).map(({ unit }) => unit);
	const isHeld = (unit: string) => held.some((one) => standsFor(scheme, one, unit));
	let named = compulsory.filter(({ by }) => by === undefined).map(({ unit }) => unit);
	const withAll = (more: readonly string[]) => withPrerequisites(scheme, [...named, ...more], isHeld);
	for (const { places, hoursLeft } of electives) {
		const open = places.filter(({ by }) => by === undefined).map(({ unit }) => unit);
		const cost = (more: readonly string[]) => [...withAll(more)].reduce((sum, unit) => sum + hoursOf(unit), 0);
		named = [...named, ...cheapest(open, hoursLeft, hoursOf, cost)];
	}
	const all = withAll([]);
	const steps = inOrder(scheme, all, hoursOf).map((unit): CreditStep => ({
		unit,
		hours: hoursOf(unit),
		isBefore: !named.includes(unit),
		after: (units[unit]?.before ?? []).filter((before) => all.has(before)),
	}));
	const sum = (isBefore: boolean) =>
		steps.filter((step) => step.isBefore === isBefore).reduce((total, { hours }) => total + hours, 0);
	return { steps, hours: sum(false), hoursBefore: sum(true) };
}
