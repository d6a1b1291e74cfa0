import words from '../../words/en/charts.supply-and-demand.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import type { ChartLine } from '../provenance.ts';
import { lastChange, union, type Measure, type SupplyRow, type SupplySeries } from './series.ts';
import { changeText, type SupplyWords } from './svg.ts';

export const supplyStrings = words;
export const supplyWords: SupplyWords = words;
export const unionName = words['union-name'];

export const supplyLine: ChartLine = {
	title: words.title,
	source: words.source,
	address: 'charts/supply-and-demand/',
};

export const supplyLegend = [
	words['legend-graduates'],
	words['legend-specialists'],
	words['legend-vacancies'],
	words['legend-index'],
	words['legend-break'],
	words['legend-years'],
];

const changeOf = ({ series }: SupplyRow, measure: Measure): number | undefined => {
	const one = series.find((other) => other.measure === measure);
	return one && lastChange(one)?.change;
};

/** What the panels show; `breaks`: the years in which the series of specialists breaks for all. */
export function supplySentence({ rows }: SupplySeries, breaks: readonly number[]): string {
	const eu = rows.find(({ place }) => place === union);
	const countries = rows.filter(({ place }) => place !== union);
	const both = countries.flatMap((row) => {
		const [graduates, vacancies] = [changeOf(row, 'graduates'), changeOf(row, 'vacancies')];
		return graduates === undefined || vacancies === undefined ? [] : [graduates > 0 && vacancies > 0];
	});
	return fill(words.sentence, {
		count: countries.length,
		breaks: breaks.join(', ') || words['no-breaks'],
		union: eu
			? fill(words.union, {
					name: eu.name,
					changes: eu.series.map((one) => changeText(one, supplyWords)).join('; '),
				})
			: '',
		gaps: both.length ? fill(words['gap-some'], { rising: both.filter(Boolean).length, both: both.length }) : '',
	});
}
