import type { LocaleOf } from '../../words/locale.ts';
import { addressOf } from '../../model/addresses.ts';
import { leastConfidence } from '../../model/compare/coverage.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import type { Part } from '../figure.ts';
import type { ChartQualification } from '../qualification-series.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import { chosenOf, type FootprintSeries, type FootprintState } from './footprint.ts';
import { renderFootprintSvg } from './svg.ts';

const room = 'charts.competence-footprint';
export type FootprintRoom = typeof room;
export type FootprintLocale = LocaleOf<FootprintRoom>;

function sentenceOne(one: ChartQualification, series: FootprintSeries, locale: FootprintLocale): string {
	const {
		words: { [room]: words },
		fill,
		number,
	} = locale;
	const name = qualificationName(series, one);
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
		sure: least === undefined ? '' : fill(words.sure, { least: number(least), most: number(most) }),
	});
}

function sentenceOf(chosen: readonly ChartQualification[], series: FootprintSeries, locale: FootprintLocale): string {
	const {
		words: { [room]: words },
		fill,
	} = locale;
	const sentences = chosen.map((one) => sentenceOne(one, series, locale));
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
export function footprintView(
	series: FootprintSeries,
	state: FootprintState,
	where: Where,
	locale: FootprintLocale,
): ChartView {
	const {
		words: { [room]: words },
		fill,
		number,
	} = locale;
	const chosen = chosenOf(series, state);
	const names = chosen.map((one) => qualificationName(series, one)).join('; ');
	const title = fill(words.title, { names });
	const link = linksOf(where);
	return {
		title,
		sentence: sentenceOf(chosen, series, locale),
		svg: renderFootprintSvg(title, chosen, series.competences, (one) => qualificationName(series, one), where, locale),
		caption: fill(words['table-caption'], { names }),
		rows: series.competences.flatMap((competence) =>
			chosen.flatMap((one) =>
				one.competences
					.filter((held) => held.competence === competence.id)
					.map((held): Part[][] => [
						[link(competence.code, competence.address)],
						[competence.title],
						[link(qualificationName(series, one), addressOf('qualifications', one.id))],
						[`e-${held.level}`],
						[held.confidence === undefined ? words.taught : number(held.confidence)],
					]),
			),
		),
		picture: `competence-footprint-${state.q.join('-')}`,
	};
}
