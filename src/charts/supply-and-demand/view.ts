import type { Context } from '../../model/context.ts';
import { baseOf } from '../chart.ts';
import { nothing, type ChartTable } from '../figure.ts';
import { figureInWords } from '../figures-in-words.ts';
import type { FilteredFigure } from '../filtered.ts';
import { lastChange, union, viewsOf, type Measure, type SupplyRow, type SupplySeries } from './series.ts';
import { changeText, percentInWords, renderSupplySvg, type SupplySpeaker } from './svg.ts';

const room = 'charts.supply-and-demand';

const changeOf = ({ series }: SupplyRow, measure: Measure): number | undefined => {
	const one = series.find((other) => other.measure === measure);
	return one && lastChange(one)?.change;
};

/** Of the countries with both figures, how many have both graduates and hard-to-fill vacancies grow. */
function bothOf({ rows }: SupplySeries): { both: number; rising: number } {
	const both = rows.flatMap((row) => {
		const [graduates, vacancies] = [changeOf(row, 'graduates'), changeOf(row, 'vacancies')];
		if (row.place === union || graduates === undefined || vacancies === undefined) return [];
		return [graduates > 0 && vacancies > 0];
	});
	return { both: both.length, rising: both.filter(Boolean).length };
}

/** In how many countries both grew. */
export function supplyFinding({ words: { [room]: words }, fill }: SupplySpeaker, series: SupplySeries): string {
	const counts = bothOf(series);
	return counts.both > 0 ? fill(words.finding, counts) : words['finding-none'];
}

/** What the panels show, and in which years the series of specialists breaks for all. */
export function supplySentence(locale: SupplySpeaker, series: SupplySeries): string {
	const { rows, breaks } = series;
	const { fill } = locale;
	const words = locale.words[room];
	const eu = rows.find(({ place }) => place === union);
	const countries = rows.filter(({ place }) => place !== union);
	const counts = bothOf(series);
	return fill(words.sentence, {
		count: countries.length,
		breaks: breaks.join(', ') || words['no-breaks'],
		union: eu
			? fill(words.union, {
					name: eu.name,
					changes: eu.series.map((one) => changeText(locale, one)).join('; '),
				})
			: '',
		gaps: counts.both > 0 ? fill(words['gap-some'], counts) : '',
	});
}

/** By its first year, and by its last where that is the same. */
const runYears = (first: number, last: number) => ({
	text: first === last ? String(first) : `${first}–${last}`,
	by: first + last / 10_000,
});

function toTable({ locale, to }: Context, { rows }: SupplySeries): ChartTable {
	const words = locale.words[room];
	return {
		caption: words['table-caption'],
		wordy: true,
		head: [
			{ label: words['head-place'] },
			{ label: words['head-measure'] },
			{ label: words['head-run'], numeric: true },
			{ label: words['head-from'], numeric: true },
			{ label: words['head-to'], numeric: true },
			{ label: words['head-change'], numeric: true },
		],
		rows: rows.flatMap((row) =>
			row.series.map((one) => {
				const last = lastChange(one);
				return {
					filters: { country: viewsOf(row.place) },
					cells: [
						[row.address ? { text: row.name, href: to(row.address) } : row.name],
						[`${words.measures[one.measure]} (${one.unit})`],
						[last ? runYears(last.first.year, last.last.year) : nothing(words.none)],
						[last ? figureInWords(locale, last.first.value) : '–'],
						[last ? figureInWords(locale, last.last.value) : '–'],
						[last?.change === undefined ? '–' : percentInWords(locale, last.change)],
					],
				};
			}),
		),
	};
}

export const supplyFigure = (context: Context, series: SupplySeries): FilteredFigure => ({
	title: context.locale.words[room].title,
	finding: supplyFinding(context.locale, series),
	sentence: supplySentence(context.locale, series),
	svg: renderSupplySvg(context.locale, series, { base: baseOf(context) }),
	picture: 'supply-and-demand',
	table: toTable(context, series),
});
