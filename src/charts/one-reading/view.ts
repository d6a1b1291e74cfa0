import type { BothWays } from '../../model/compare/compare.ts';
import { outside, type Place } from '../../model/compare/reading.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { codeAndEdition, figuresInWords, percentOf } from '../comparison-in-words.ts';
import { sortedBy, type Part } from '../figure.ts';
import type { Where } from '../standalone.ts';
import type { ChartView } from '../view.ts';
import {
	outcomeOf,
	recode,
	ways,
	type OneReadingSeries,
	type OneReadingState,
	type ReadDirection,
	type Recoded,
} from './recode.ts';
import { renderOneReadingSvg } from './svg.ts';

const room = 'charts.one-reading';
export type OneReadingRoom = typeof room | 'comparison';
export type OneReadingLocale = LocaleOf<OneReadingRoom>;

/** `B.1 Application Development`, or that it is none of the e-CF. */
export function placeName(series: OneReadingSeries, place: Place, { words, fill }: OneReadingLocale): string {
	if (place === outside) return words[room].outside;
	const known = series.competences.find(({ id }) => id === place);
	return known ? fill(words[room].place, { code: known.code, title: known.title }) : codeAndEdition(place).code;
}

/** The competences of an outcome as it was read. */
function placesName(series: OneReadingSeries, competences: readonly Place[], locale: OneReadingLocale): string {
	const [one = outside, other] = competences;
	const name = placeName(series, one, locale);
	return other === undefined
		? name
		: locale.fill(locale.words[room].and, { one: name, other: placeName(series, other, locale) });
}

/** Whether the reader puts an outcome where it stands already. */
const isAsRead = ({ competences }: { competences: readonly Place[] }, as: Place) =>
	competences.length <= 1 && (competences[0] ?? outside) === as;

/** Who holds and who is asked, for each direction. */
const sidesOf = (
	series: OneReadingSeries,
	{ words, fill }: OneReadingLocale,
): BothWays<{ held: string; asked: string }> => {
	const [held, asked] = [series.held, series.asked].map(({ country, name }) =>
		country ? fill(words[room]['of-place'], { place: country }) : name,
	) as [string, string];
	return { there: { held, asked }, back: { held: asked, asked: held } };
};

function sentenceOf(
	series: OneReadingSeries,
	{ outcome, as }: OneReadingState,
	{ before, after }: Recoded,
	locale: OneReadingLocale,
): string {
	const words = locale.words[room];
	const read = outcomeOf(series, outcome);
	if (!read) return words['sentence-none'];
	const said = {
		name: series.held.name,
		other: series.asked.name,
		text: read.text,
		place: read.place,
		from: placesName(series, read.competences, locale),
	};
	if (isAsRead(read, as)) return locale.fill(words['sentence-same'], said);
	return locale.fill(words.sentence, {
		...said,
		...sidesOf(series, locale).there,
		to: placeName(series, as, locale),
		after: figuresInWords(locale, after.there),
		before: figuresInWords(locale, before.there),
		afterBack: figuresInWords(locale, after.back),
		beforeBack: figuresInWords(locale, before.back),
	});
}

/** The rows of a direction in which something else counts, and all of it. */
function rowsOf(
	series: OneReadingSeries,
	asked: string,
	[before, after]: readonly ReadDirection[],
	locale: OneReadingLocale,
) {
	const percent = (share: number | undefined): Part[] =>
		share === undefined ? [''] : [sortedBy(share, locale.number(share * 100, { most: 1 }))];
	const sum = (rows: ReadDirection['rows']) => rows.reduce((all, row) => all + row.asked, 0) || 1;
	const [allBefore, allAfter] = [sum(before?.rows ?? []), sum(after?.rows ?? [])];
	const of = (rows: ReadDirection['rows'] | undefined, id: Place) => rows?.find(({ competence }) => competence === id);
	const ids = new Set([...(before?.rows ?? []), ...(after?.rows ?? [])].map(({ competence }) => competence));
	const changed = [...ids].flatMap((id): Part[][][] => {
		const [one, other] = [of(before?.rows, id), of(after?.rows, id)];
		const [counts, then] = [
			((one?.asked ?? 0) * (one?.credit ?? 0)) / allBefore,
			((other?.asked ?? 0) * (other?.credit ?? 0)) / allAfter,
		];
		if (Math.abs(counts - then) < 0.0005) return [];
		return [
			[
				[asked],
				[placeName(series, id, locale)],
				percent((other?.asked ?? 0) / allAfter),
				percent(counts),
				percent(then),
			],
		];
	});
	return [
		...changed,
		[[asked], [locale.words[room].all], percent(1), percent(before?.coverage), percent(after?.coverage)],
	];
}

/** Picture, sentence and table of a pair with one outcome read in another way. */
export function oneReadingView(
	series: OneReadingSeries,
	state: OneReadingState,
	where: Where,
	locale: OneReadingLocale,
): ChartView {
	const words = locale.words[room];
	const found = recode(series, state);
	const sides = sidesOf(series, locale);
	const title = locale.fill(words.title, sides.there);
	return {
		title,
		finding: locale.fill(words.finding, {
			before: percentOf(found.before.there.coverage ?? 0),
			after: percentOf(found.after.there.coverage ?? 0),
		}),
		sentence: sentenceOf(series, state, found, locale),
		svg: renderOneReadingSvg({ title, sides, found }, where, locale),
		caption: words['table-caption'],
		rows: ways.flatMap((way) => rowsOf(series, sides[way].asked, [found.before[way], found.after[way]], locale)),
		picture: `one-reading-${state.outcome}-${state.as === outside ? outside : codeAndEdition(state.as).code.toLowerCase()}`,
	};
}
