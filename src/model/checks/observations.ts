import { sourceLanguage } from '../../words/locale.ts';
import { isAbsent } from '../../schema/common.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** What Eurostat calls two countries, and ISO does not. */
const eurostatOnly: Record<string, { name: string; iso: string }> = {
	el: { name: 'Greece', iso: 'gr' },
	uk: { name: 'the United Kingdom', iso: 'gb' },
};
const isAggregate = (place: string) => place !== place.toLowerCase();

/** The places that an indicator names, with the field of each. */
function* placesOf({ observations, breaks, target }: Indicator): Generator<{ path: string; place: string }> {
	for (const [i, { place }] of observations.entries()) yield { path: `observations[${i}].place`, place };
	for (const [i, { place }] of breaks.entries()) if (place) yield { path: `breaks[${i}].place`, place };
	if (target) yield { path: 'target.place', place: target.place };
}

/** What is wrong with a place, or nothing. */
function placeMistake(place: string): Pick<Problem, 'message' | 'expected' | 'fix'> {
	const other = eurostatOnly[place];
	if (other)
		return {
			message: `"${place}" is what Eurostat calls ${other.name}; ISO writes ${other.iso.toUpperCase()}.`,
			expected: `the ISO code in lower case, "${other.iso}"`,
			fix: `Write "${other.iso}".`,
		};
	return {
		message: `"${place}" is not in countries.`,
		expected: 'the id of a record in countries, or an aggregate such as EU27_2020',
		fix: 'Correct the code, or add the country.',
	};
}

type Found = { path: string } & Pick<Problem, 'message' | 'expected' | 'fix'>;

/** Each unknown place once, where it stands first: a missing country would be told for every year of it. */
function* unknownPlaces(indicator: Indicator, catalogue: Catalogue, unread: ReadonlySet<string>): Generator<Found> {
	const isKnown = (place: string) =>
		isAggregate(place) ||
		catalogue.countries.byId.has(place) ||
		(!(place in eurostatOnly) && (unread.has('countries') || unread.has(`countries ${place}`)));
	const unknown = Map.groupBy(
		[...placesOf(indicator)].filter(({ place }) => !isKnown(place)),
		({ place }) => place,
	);
	for (const [place, [first, ...more]] of unknown) {
		const { message, ...rest } = placeMistake(place);
		const again = more.length > 0 ? ` It stands in ${more.length + 1} places here.` : '';
		if (first) yield { path: first.path, message: message + again, ...rest };
	}
}

function* outOfRange({ observations, range, target, unit }: Indicator): Generator<Found> {
	const values = [
		...observations.map(({ value }, i) => ({ path: `observations[${i}].value`, value })),
		...(target ? [{ path: 'target.value', value: target.value }] : []),
	];
	for (const { path, value } of values)
		if (!isAbsent(value) && (value < range.min || value > range.max))
			yield {
				path,
				message: `The figure is ${value}, outside the range of the indicator.`,
				expected: `a number from ${range.min} to ${range.max} (${unit[sourceLanguage]})`,
				fix: 'Correct the figure, or widen the range if the figure is right.',
			};
}

function* repeated({ observations }: Indicator, lines: readonly number[] | undefined): Generator<Found> {
	const first = new Map<string, number>();
	for (const [i, { place, year }] of observations.entries()) {
		const before = first.get(`${place} ${year}`);
		if (before === undefined) first.set(`${place} ${year}`, i);
		else
			yield {
				path: `observations[${i}]`,
				message: `"${place}" has a figure for ${year} already, in ${lines ? `line ${lines[before] ?? '?'}` : `entry ${before + 1}`}.`,
				expected: 'one row for each place and year',
				fix: 'Remove one of the two; where publishers differ, give the second an indicator of its own.',
			};
	}
}

/** A figure's source is listed with the indicator, where it is checked that it exists and shown to readers. */
function* unlistedSources({ observations, sources }: Indicator): Generator<Found> {
	const listed = new Set<string>(sources);
	for (const [i, { source }] of observations.entries())
		if (!listed.has(source))
			yield {
				path: `observations[${i}].source`,
				message: `"${source}" is not among the sources of the indicator.`,
				expected: `one of ${sources.join(', ')}`,
				fix: 'Correct the id, or add it to the sources of the indicator.',
			};
}

export const observations: Check = {
	name: 'observation',
	description:
		'A figure lies in the range of its indicator, stands once for its place and year, names a known place (GR and GB, where Eurostat writes EL and UK) and a source of the indicator.',
	scope: 'indicators',
	run: (catalogue, { unread }) =>
		catalogue.indicators.all.flatMap((indicator) =>
			[
				...outOfRange(indicator),
				...repeated(indicator, catalogue.originOf('indicators', indicator.id).lines),
				...unknownPlaces(indicator, catalogue, unread),
				...unlistedSources(indicator),
			].map(({ path, ...text }) => problemAt(catalogue, 'indicators', indicator.id, path, text)),
		),
};
