import words from '../../words/en/charts.competence-footprint.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import { addressOf } from '../../model/addresses.ts';
import { leastConfidence } from '../../model/compare/coverage.ts';
import type { Part } from '../figure.ts';
import type { ChartLine } from '../provenance.ts';
import { fullName, type ChartQualification } from '../qualification-series.ts';
import type { Where } from '../standalone.ts';
import type { ChartView } from '../view.ts';
import { chosenOf, type FootprintSeries, type FootprintState } from './footprint.ts';
import { renderFootprintSvg } from './svg.ts';

export const footprintStrings = words;

export const footprintLine: ChartLine = {
	title: words.name,
	source: words.source,
	address: 'charts/competence-footprint/',
};

export const footprintHead = [
	{ label: words['head-code'] },
	{ label: words['head-title'] },
	{ label: words['head-qualification'] },
	{ label: words['head-level'] },
	{ label: words['head-confidence'], numeric: true },
];

export const footprintLegend = [
	words['legend-held'],
	words['legend-mapped'],
	words['legend-below'],
	words['legend-defined'],
];

function sentenceOne(one: ChartQualification, series: FootprintSeries): string {
	const name = fullName(one, series);
	if (one.competences.length === 0) return fill(words['sentence-unmapped'], { name });
	const areas = new Set(
		series.competences
			.filter(({ id }) => one.competences.some((held) => held.competence === id))
			.map(({ area }) => area),
	);
	const least = leastConfidence(one.competences.map((wanted) => ({ wanted, rule: 'same' })));
	const most = Math.max(...one.competences.map(({ confidence = 0 }) => confidence));
	return fill(words['sentence-one'], {
		name,
		count: new Set(one.competences.map(({ competence }) => competence)).size,
		areas: areas.size,
		sure: least === undefined ? '' : fill(words.sure, { least, most }),
	});
}

function sentenceOf(chosen: readonly ChartQualification[], series: FootprintSeries): string {
	const sentences = chosen.map((one) => sentenceOne(one, series));
	const known = chosen.filter(({ competences }) => competences.length > 0);
	if (known.length > 1) {
		const shared = series.competences.filter(({ id }) =>
			known.every(({ competences }) => competences.some((held) => held.competence === id)),
		);
		sentences.push(
			shared.length
				? fill(words.shared, { count: shared.length, codes: shared.map(({ code }) => code).join(', ') })
				: words['shared-none'],
		);
	}
	return sentences.join(' ');
}

/** Picture, sentence and table of one to three qualifications. */
export function footprintView(series: FootprintSeries, state: FootprintState, where: Where): ChartView {
	const chosen = chosenOf(series, state);
	const names = chosen.map((one) => fullName(one, series)).join('; ');
	const title = fill(words.title, { names });
	const link = (text: string, address: string): Part => ('base' in where ? { text, href: where.base + address } : text);
	return {
		title,
		sentence: sentenceOf(chosen, series),
		svg: renderFootprintSvg(chosen, series.competences, { ...words, title }, (one) => fullName(one, series), where),
		caption: fill(words['table-caption'], { names }),
		rows: series.competences.flatMap((competence) =>
			chosen.flatMap((one) =>
				one.competences
					.filter((held) => held.competence === competence.id)
					.map((held): Part[][] => [
						[link(competence.code, competence.address)],
						[competence.title],
						[link(fullName(one, series), addressOf('qualifications', one.id))],
						[`e-${held.level}`],
						[held.confidence === undefined ? words.taught : String(held.confidence)],
					]),
			),
		),
		picture: `competence-footprint-${state.ids.join('-')}`,
	};
}
