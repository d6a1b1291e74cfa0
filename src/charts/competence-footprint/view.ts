import type { LocaleOf } from '../../words/locale.ts';
import { addressOf } from '../../model/addresses.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import { basisName, measureName, percentOf } from '../comparison-in-words.ts';
import { nothing, sortedBy, type Part } from '../figure.ts';
import { speakIn } from '../speak.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import {
	chosenOf,
	roomOf,
	type FootprintCompetence,
	type FootprintQualification,
	type FootprintSeries,
	type FootprintState,
	type Room,
} from './footprint.ts';
import { renderFootprintSvg } from './svg.ts';

const room = 'charts.competence-footprint';
export type FootprintRoom = typeof room | 'comparison';
export type FootprintLocale = LocaleOf<FootprintRoom>;

const speak = speakIn(room);

/** So many of the largest rooms are named. */
const mostNamed = 3;

/** The rooms of a qualification with the competences that they belong to, the larger first. */
const roomsOf = (one: FootprintQualification, { competences }: FootprintSeries) =>
	one.rooms.flatMap(([number]) => {
		const [competence, found] = [competences[number], roomOf(one, number)];
		return competence && found ? [{ competence, room: found }] : [];
	});

const isRead = ({ rooms }: FootprintQualification) => rooms.length > 0;

/** The competences to which all of those that were read give room; none where fewer than two were. */
function sharedOf(chosen: readonly FootprintQualification[], { competences }: FootprintSeries): FootprintCompetence[] {
	const read = chosen.filter(isRead);
	return read.length > 1 ? competences.filter((_, i) => read.every((one) => roomOf(one, i))) : [];
}

/** `120 hours, 8 %`, or the share alone where no hours are known. */
function amountInWords(
	{ share, hours }: Pick<Room, 'share' | 'hours'>,
	{ words: { [room]: words }, fill, number }: FootprintLocale,
): string {
	const percent = percentOf(share);
	return hours === undefined
		? fill(words.percent, { percent })
		: fill(words.hours, { hours: number(Math.round(hours)), percent });
}

/** What of a room is not sure; nothing where all of it is. */
function unsureInWords({ likely, open }: Room, { words: { [room]: words }, fill }: FootprintLocale): string {
	return likely + open > 0 ? fill(words.unsure, { likely: percentOf(likely), open: percentOf(open) }) : '';
}

function sentenceOne(one: FootprintQualification, series: FootprintSeries, locale: FootprintLocale): string {
	const { words, fill, list } = speak(locale);
	const name = qualificationName(series, one);
	if (one.basis === 'none') return fill(words['sentence-not-read'], { name });
	const rooms = roomsOf(one, series);
	const sum = (of: (each: Room) => number) => rooms.reduce((all, each) => all + of(each.room), 0);
	const all: Room = {
		sure: sum(({ sure }) => sure),
		likely: sum(({ likely }) => likely),
		open: sum(({ open }) => open),
		share: sum(({ share }) => share),
		...(one.measure === 'share' ? {} : { hours: sum(({ hours = 0 }) => hours) }),
	};
	return fill(words['sentence-one'], {
		name,
		amount: amountInWords(all, locale),
		count: rooms.length,
		areas: new Set(rooms.map(({ competence }) => competence.area)).size,
		most: list(
			rooms
				.slice(0, mostNamed)
				.map((each) =>
					fill(words['most-one'], { code: each.competence.code, amount: amountInWords(each.room, locale) }),
				),
		),
		unsure: unsureInWords(all, locale),
		basis: basisName(locale, one.basis),
		measure: measureName(locale, one.measure),
	});
}

function sentenceOf(
	chosen: readonly FootprintQualification[],
	series: FootprintSeries,
	locale: FootprintLocale,
): string {
	const { words, fill } = speak(locale);
	const sentences = chosen.map((one) => sentenceOne(one, series, locale));
	if (chosen.filter(isRead).length > 1) {
		const shared = sharedOf(chosen, series);
		sentences.push(
			shared.length
				? fill(words.shared, { count: shared.length, codes: shared.map(({ code }) => code).join(', ') })
				: words['shared-none'],
		);
	}
	return sentences.join(' ');
}

/** What one gives most room to, or how many competences several have in common. */
function findingOf(
	chosen: readonly FootprintQualification[],
	series: FootprintSeries,
	{ words: { [room]: words }, fill, list }: FootprintLocale,
): string {
	const [one, ...others] = chosen;
	if (!one) return '';
	const name = qualificationName(series, one);
	if (others.length > 0) return fill(words['finding-shared'], { count: sharedOf(chosen, series).length });
	const [first, second] = roomsOf(one, series);
	if (!first) return fill(words['sentence-not-read'], { name });
	const named = [first, ...(second ? [second] : [])].map(({ competence, room: { share } }) =>
		fill(words['most-one'], { code: competence.code, amount: fill(words.percent, { percent: percentOf(share) }) }),
	);
	return fill(words.finding, { name, most: list(named) });
}

/** Picture, sentence and table of one to three qualifications. */
export function footprintView(
	series: FootprintSeries,
	state: FootprintState,
	where: Where,
	locale: FootprintLocale,
): ChartView {
	const { words, fill, number } = speak(locale);
	const chosen = chosenOf(series, state);
	const nameOf = (one: FootprintQualification) => qualificationName(series, one);
	const names = chosen.map(nameOf).join('; ');
	const title = fill(words.title, { names });
	const link = linksOf(where);
	return {
		title,
		heading: title,
		finding: findingOf(chosen, series, locale),
		...(chosen.length > 1 ? { brief: fill(words.brief, { names, count: sharedOf(chosen, series).length }) } : {}),
		sentence: sentenceOf(chosen, series, locale),
		svg: renderFootprintSvg(
			chosen,
			series.competences,
			{
				title,
				name: nameOf,
				cell: (one, { code }, found) =>
					found
						? fill(words.cell, {
								name: nameOf(one),
								code,
								amount: amountInWords(found, locale),
								unsure: unsureInWords(found, locale),
								level: found.level === undefined ? '' : fill(words['cell-level'], { level: found.level }),
							})
						: fill(one.isClosed ? words['cell-none'] : words['cell-not-read'], { name: nameOf(one), code }),
			},
			where,
			locale,
		),
		caption: fill(words['table-caption'], { names }),
		rows: series.competences.flatMap((competence, i) =>
			chosen.flatMap((one): Part[][][] => {
				const found = roomOf(one, i);
				if (!found) return [];
				const { share, hours, likely, open, level } = found;
				return [
					[
						[link(competence.code, competence.address)],
						[competence.title],
						[link(nameOf(one), addressOf('qualifications', one.id))],
						[hours === undefined ? nothing('–') : sortedBy(hours, number(Math.round(hours)))],
						[sortedBy(share, String(percentOf(share)))],
						[sortedBy(likely, String(percentOf(likely)))],
						[sortedBy(open, String(percentOf(open)))],
						[level === undefined ? nothing(words['no-level']) : fill(words.level, { level })],
					],
				];
			}),
		),
		picture: `competence-footprint-${state.q.join('-')}`,
	};
}
