import { isNumber } from '../../charts/indicator-figures.ts';
import type { CountryData, CountryFigure, CountryIndicator } from './data.ts';
import type { Countries } from './choice.ts';

export interface ShownFigure {
	country: string;
	figure: CountryFigure;
}

/** What may be said of the newest figures of several countries side by side. */
export type Difference =
	/** Fewer than two have a figure. */
	| { kind: 'one' }
	/** The figures are of different years: no difference is worked out. */
	| { kind: 'years' }
	/** The publisher flags that a figure is defined otherwise: no difference is worked out. */
	| { kind: 'definition' }
	| { kind: 'same-year'; year: number; low: ShownFigure; high: ShownFigure; difference: number };

export interface IndicatorRow {
	indicator: CountryIndicator;
	/** By country; none where this edition has neither a figure nor a reason. */
	figures: Record<string, CountryFigure>;
	difference: Difference;
	/** Breaks in the series of these countries, or of all. */
	breaks: CountryIndicator['breaks'];
}

const valueOf = ({ figure }: ShownFigure): number => (isNumber(figure[1]) ? figure[1] : 0);

function differenceOf(shown: readonly ShownFigure[]): Difference {
	const [first, ...others] = [...shown].sort((a, b) => valueOf(a) - valueOf(b));
	const last = others.at(-1);
	if (!first || !last) return { kind: 'one' };
	const [year] = first.figure;
	if (shown.some(({ figure }) => figure[0] !== year)) return { kind: 'years' };
	if (shown.some(({ figure }) => figure[2].includes('d'))) return { kind: 'definition' };
	// To the decimals that a figure is written with.
	const difference = Math.round((valueOf(last) - valueOf(first)) * 100) / 100;
	return { kind: 'same-year', year, low: first, high: last, difference };
}

/** Indicators with a figure for one of the countries, and what may be said of their newest figures. */
export const indicatorRows = ({ indicators }: CountryData, countries: Countries): IndicatorRow[] =>
	indicators.flatMap((indicator) => {
		const all = countries.flatMap((country) => {
			const figure = indicator.newest[country];
			return figure ? [{ country, figure }] : [];
		});
		const shown = all.filter(({ figure }) => isNumber(figure[1]));
		if (shown.length === 0) return [];
		return [
			{
				indicator,
				figures: Object.fromEntries(all.map(({ country, figure }) => [country, figure])),
				difference: differenceOf(shown),
				breaks: indicator.breaks.filter(([, country]) => country === undefined || countries.includes(country)),
			},
		];
	});
