import type { Ignored } from '../../charts/asked.ts';
import { basisName } from '../../charts/comparison-in-words.ts';
import { figureInWords } from '../../charts/figures-in-words.ts';
import { quote } from '../../charts/quote.ts';
import { ignoredInWords } from '../asked.ts';
import type { CountryReason } from './choice.ts';
import type { CountryLocale, CountryQualification } from './data.ts';
import type { Difference, IndicatorRow } from './indicators.ts';
import type { CompetenceCoverage, CountryProfile } from './profiles.ts';

/** On what the profile of a qualification rests, and how many competences it gives room to; or why nothing follows. */
export function restsInWords(
	locale: CountryLocale,
	{ basis, rooms, left }: Pick<CountryQualification, 'basis' | 'rooms' | 'left'>,
): string {
	const own = locale.words['country-comparison'];
	if (left) return own[`left.${left}`];
	return locale.fill(own.rests, { count: rooms.length, basis: basisName(locale, basis) });
}

/** How many qualifications at which EQF levels, lowest first. */
export function levelsInWords(
	{ fill, list, words }: CountryLocale,
	{ profile }: Pick<CountryProfile, 'profile'>,
): string {
	const own = words['country-comparison'];
	const { byLevel, withoutLevel } = profile;
	return list([
		...byLevel.map(({ eqf, ids }) => fill(own['at-level'], { count: ids.length, level: eqf })),
		...(withoutLevel.length ? [fill(own['at-unknown'], { count: withoutLevel.length })] : []),
	]);
}

/** What is shared and what one has alone, in numbers. */
export function sharedInWords(
	{ fill, list, words }: CountryLocale,
	{ rows, uncovered, known, unknown, shared, alone }: CompetenceCoverage,
): string[] {
	const own = words['country-comparison'];
	if (known.length < 2) return [own['not-compared']];
	const names = (profiles: readonly CountryProfile[]) => list(profiles.map(({ name }) => name));
	const counts = { count: shared.length, of: rows.length + uncovered.length };
	const first =
		unknown.length > 0
			? fill(own['shared-some'], { ...counts, countries: names(known) })
			: fill(known.length === 2 ? own['shared-both'] : own.shared, counts);
	const others = known.map(({ id, name }) => fill(own.alone, { country: name, count: alone[id]?.length ?? 0 }));
	return [
		`${first}; ${others.join(', ')}.`,
		...(unknown.length ? [fill(own['unknown-part'], { countries: names(unknown) })] : []),
	];
}

/** What may be said of figures side by side. */
export function differenceInWords(
	locale: CountryLocale,
	difference: Difference,
	shown: number,
	nameOf: (id: string) => string,
): string {
	const { fill } = locale;
	const own = locale.words['country-comparison'];
	if (difference.kind !== 'same-year') return own[`difference.${difference.kind}`];
	const { year, low, high } = difference;
	if (difference.difference === 0) return fill(own['difference.equal'], { year });
	return fill(own[shown === 2 ? 'difference.same-year' : 'difference.span'], {
		year,
		low: nameOf(low.country),
		high: nameOf(high.country),
		difference: figureInWords(locale, difference.difference),
	});
}

/** Years in their order, three or more that follow each other as a span. */
export function yearsInWords({ fill, words }: CountryLocale, years: readonly number[]): string {
	const runs: number[][] = [];
	for (const year of [...new Set(years)].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run?.at(-1) === year - 1) run.push(year);
		else runs.push([year]);
	}
	const { range } = words['country-comparison'];
	return runs
		.map((run) => (run.length > 2 ? fill(range, { from: run[0] ?? '', to: run.at(-1) ?? '' }) : run.join(', ')))
		.join(', ');
}

/** Years in which series break: those of all, then those of each country. Nothing where none does. */
export function breaksInWords(
	locale: CountryLocale,
	{ breaks }: Pick<IndicatorRow, 'breaks'>,
	nameOf: (id: string) => string,
): string {
	const { fill } = locale;
	const own = locale.words['country-comparison'];
	const countries = new Set(breaks.flatMap(([, country]) => country ?? []));
	const places = [...(breaks.some(([, country]) => !country) ? [undefined] : []), ...countries];
	return places
		.map((place) => {
			const years = yearsInWords(
				locale,
				breaks.filter(([, country]) => country === place).map(([year]) => year),
			);
			return place ? fill(own['break-country'], { years, country: nameOf(place) }) : fill(own['break-all'], { years });
		})
		.join('; ');
}

/** What of an address was not followed and why, a sentence for each reason. */
export function ignoredSentences(
	ignored: readonly Ignored<CountryReason>[],
	locale: CountryLocale,
	nameOf: (id: string) => string,
): string[] {
	const own = locale.words['country-comparison'];
	const sentences = {
		unknown: own['ignored.unknown'],
		repeated: own['ignored.repeated'],
		'too-many': own['ignored.too-many'],
		alone: own['ignored.alone'],
		parameter: own['ignored.parameter'],
	};
	return ignoredInWords(ignored, sentences, locale, ({ reason, value }) =>
		reason === 'alone' ? nameOf(value) : quote(value),
	);
}
