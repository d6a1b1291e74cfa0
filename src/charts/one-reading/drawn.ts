import { outside, type Place } from '../../model/compare/reading.ts';
import type { DrawnChart } from '../drawn.ts';
import { codeAndEdition } from '../comparison-in-words.ts';
import { shorten } from '../label.ts';
import { oneOf, type Param } from '../params.ts';
import { likeliestElsewhere, outcomeOf, placeOf, type OneReadingSeries, type OneReadingState } from './recode.ts';
import { oneReadingView, placeName, type OneReadingLocale, type OneReadingRoom } from './view.ts';

/** As much of an outcome as a list of them shows. */
const longest = 70;

const codeOf = (place: Place) => (place === outside ? outside : codeAndEdition(place).code.toLowerCase());

function placeParam(series: OneReadingSeries, usual: Place, locale: OneReadingLocale): Param<Place> {
	const places: readonly Place[] = [...series.competences.map(({ id }) => id), outside];
	const byCode = oneOf(
		locale.words['charts.one-reading'].as,
		places.map((place) => ({ value: codeOf(place), label: placeName(series, place, locale) })),
		codeOf(usual),
	);
	return {
		...byCode,
		usual,
		read: (text) => {
			const { value, bad } = byCode.read(text);
			return { value: places.find((place) => codeOf(place) === value) ?? usual, bad };
		},
		write: codeOf,
		controls: (place) => byCode.controls(codeOf(place)),
	};
}

/** A pair with one of its outcomes read in another way: `?outcome=o12&as=c.3`. */
export const drawn: DrawnChart<OneReadingSeries, OneReadingState, OneReadingRoom> = {
	id: 'one-reading',
	rooms: ['charts.one-reading', 'comparison'],
	params: (series, locale, { outcome = series.first }) => {
		const words = locale.words['charts.one-reading'];
		const read = outcomeOf(series, outcome);
		const codes = (value: string) => {
			const { competences = [] } = outcomeOf(series, value) ?? {};
			return competences.length > 0 ? competences.map((id) => codeAndEdition(id).code).join(', ') : words.outside;
		};
		return {
			outcome: oneOf(
				words.outcome,
				series.outcomes.map(({ value, text }) => ({
					value,
					label: locale.fill(words.choice, { codes: codes(value), text: shorten(text, longest) }),
				})),
				series.first,
			),
			as: placeParam(series, read ? likeliestElsewhere(series.reading, placeOf(read)) : outside, locale),
		};
	},
	view: oneReadingView,
	shown: (series, { outcome, as }, { words: { 'charts.one-reading': words }, fill }) => {
		const { competences = [] } = outcomeOf(series, outcome) ?? {};
		const isSame = competences.length <= 1 && (competences[0] ?? outside) === as;
		return fill(words[isSame ? 'shown-same' : 'shown'], { count: series.outcomes.length });
	},
};
