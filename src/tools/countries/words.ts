import page from '../../words/en/comparison-page.json' with { type: 'json' };
import own from '../../words/en/country-comparison.json' with { type: 'json' };
import { figureStrings, flagNames } from '../../charts/figure-words.ts';
import { fill } from '../../words/fill.ts';
import type { AbsenceReason } from '../../schema/common.ts';
import { writeNumber } from '../../charts/indicator-figures.ts';
import { quote } from '../../charts/quote.ts';
import type { CountryQualification } from './data.ts';
import type { Difference, IndicatorRow } from './indicators.ts';
import type { Ignored, IgnoredReason } from './state.ts';

/** The words of this page, with those that both pages of comparisons have. */
const words = { ...page, ...own };
export const countryStrings = words;

export const absenceName = (absent: AbsenceReason): string => figureStrings.absent[absent];

/** Eurostat’s flags in words. */
export const flagsInWords = (flags: string): string => flagNames(flags).join('; ');

/** How many competences are mapped to a qualification, and how surely. */
export function mappedInWords({ competences }: CountryQualification): string {
	const sure = competences.map(([, , confidence]) => confidence);
	if (sure.length === 0) return words.unmapped;
	const [from, to] = [Math.min(...sure), Math.max(...sure)];
	const confidence = from === to ? String(from) : fill(words.range, { from, to });
	return fill(sure.length === 1 ? words['mapped-one'] : words.mapped, { count: sure.length, confidence });
}

export const qualificationCount = (count: number): string =>
	count === 1 ? words['qualifications-one'] : fill(words['qualifications-some'], { count });

/** What may be said of figures side by side. */
export function differenceInWords(difference: Difference, shown: number, nameOf: (id: string) => string): string {
	if (difference.kind !== 'same-year') return words[`difference.${difference.kind}`];
	const { year, low, high } = difference;
	if (difference.difference === 0) return fill(words['difference.equal'], { year });
	return fill(words[shown === 2 ? 'difference.same-year' : 'difference.span'], {
		year,
		low: nameOf(low.country),
		high: nameOf(high.country),
		difference: writeNumber(difference.difference),
	});
}

/** Years in their order, three or more that follow each other as a span. */
export function yearsInWords(years: readonly number[]): string {
	const runs: number[][] = [];
	for (const year of [...new Set(years)].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run?.at(-1) === year - 1) run.push(year);
		else runs.push([year]);
	}
	return runs
		.map((run) => (run.length > 2 ? fill(words.range, { from: run[0] ?? '', to: run.at(-1) ?? '' }) : run.join(', ')))
		.join(', ');
}

/** Years in which series break: those of all, then those of each country. Nothing where none does. */
export function breaksInWords({ breaks }: IndicatorRow, nameOf: (id: string) => string): string {
	const countries = new Set(breaks.flatMap(([, country]) => country ?? []));
	const places = [...(breaks.some(([, country]) => !country) ? [undefined] : []), ...countries];
	return places
		.map((place) => {
			const years = yearsInWords(breaks.filter(([, country]) => country === place).map(([year]) => year));
			return place
				? fill(words['break-country'], { years, country: nameOf(place) })
				: fill(words['break-all'], { years });
		})
		.join('; ');
}

/** So many values are named of those that an address named in vain. */
const most = 10;
const ignoredOrder: IgnoredReason[] = ['unknown', 'repeated', 'too-many', 'alone', 'parameter'];

/** What of an address was not followed and why, a sentence for each reason. */
export const ignoredInWords = (ignored: readonly Ignored[], nameOf: (id: string) => string): string[] =>
	ignoredOrder.flatMap((reason) => {
		const values = ignored.filter((one) => one.reason === reason).map(({ value }) => value);
		if (values.length === 0) return [];
		const shown = values.slice(0, most).map((value) => (reason === 'alone' ? nameOf(value) : quote(value)));
		const rest = values.length - shown.length;
		return [
			fill(words[`ignored.${reason}`], {
				values: shown.join(', ') + (rest > 0 ? fill(words['ignored.more'], { count: rest }) : ''),
			}),
		];
	});
