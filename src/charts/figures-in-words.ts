import type { AbsenceReason, EvidenceStatus } from '../schema/common.ts';
import type { LocaleOf } from '../words/locale.ts';
import type { Part } from './figure.ts';
import { breakAt, figureOf, type IndicatorFigures, type PlaceName } from './indicator-figures.ts';

/** The part of a language that puts figures of countries into words. */
export type FigureSpeaker = LocaleOf<'charts.figures'>;

/** Name of the files with the figures of all indicators, without ending: all charts that draw them lead there. */
export const indicatorFiles = 'indicator-figures';

/** A figure as it is written wherever it stands: as many decimals as the source gives, at most two. */
export const figureInWords = ({ number }: Pick<FigureSpeaker, 'number'>, value: number): string =>
	number(value, { most: 2 });

/** A change, with its sign. */
export const changeInWords = (locale: Pick<FigureSpeaker, 'number'>, value: number): string =>
	`${value > 0 ? '+' : ''}${figureInWords(locale, value)}`;

/** The word for a code, else the code itself; what every object has of itself is no word. */
const named = (list: Readonly<Record<string, string>>, code: string): string =>
	(Object.hasOwn(list, code) && list[code]) || code;

/** Name of a country or of an aggregate such as the EU. */
export const placeName = ({ words }: FigureSpeaker, places: readonly PlaceName[], id: string): string =>
	places.find((place) => place.id === id)?.name ?? named(words['charts.figures'].aggregates, id);

/** The same where there is little room: an aggregate in its short form. */
export const shortPlaceName = (locale: FigureSpeaker, places: readonly PlaceName[], id: string): string =>
	named(locale.words['charts.figures']['aggregates-short'], id) === id
		? placeName(locale, places, id)
		: named(locale.words['charts.figures']['aggregates-short'], id);

export const statusName = ({ words }: FigureSpeaker, status: EvidenceStatus): string =>
	words['charts.figures'].statuses[status];

export const absenceName = ({ words }: FigureSpeaker, reason: AbsenceReason): string =>
	words['charts.figures'].absent[reason];

/** Eurostat’s flags in words. */
export const flagNames = ({ words }: FigureSpeaker, flags: string): string[] =>
	[...flags].map((flag) => named(words['charts.figures'].flags, flag));

/** Flags and break of a figure, as a table tells them. */
export function notesOf(locale: FigureSpeaker, figures: IndicatorFigures, place: string, year: number): string {
	const broken = breakAt(figures, place, year);
	const flags = flagNames(locale, figureOf(figures, place, year)?.[2] ?? '');
	return [...flags, ...(broken && broken !== 'b' ? [broken] : [])].join('; ');
}

/** A figure with its break and flags, as a picture tells it to those who point at it or hear it. */
export function figureLabel(
	locale: FigureSpeaker,
	figures: IndicatorFigures,
	{ place, name, year, value }: { place: string; name: string; year: number; value: number },
): string {
	const { words, fill } = locale;
	const own = words['charts.figures'];
	const broken = breakAt(figures, place, year);
	const flags = flagNames(locale, (figureOf(figures, place, year)?.[2] ?? '').replace('b', ''));
	return [
		fill(own.cell, { name, year, value: figureInWords(locale, value), unit: figures.unit }),
		...(broken ? [fill(own.break, { note: broken === 'b' ? '' : broken }).trim()] : []),
		...(flags.length > 0 ? [fill(own.flagged, { flags: flags.join(', ') })] : []),
	].join(' ');
}

/** Where the figures of an indicator were read, with the dataset, the day and how sure they are. */
export function sourceOf(
	locale: FigureSpeaker,
	{ sources, dataset, status }: IndicatorFigures,
	link: (text: string, address: string) => Part,
): Part[] {
	const { words, fill } = locale;
	const own = words['charts.figures'];
	return [
		...sources.flatMap(({ name, read, address }, i): Part[] => [
			...(i > 0 ? ['; '] : []),
			link(i === 0 && dataset ? `${name} ${dataset}` : name, address),
			fill(own.read, { day: read }),
		]),
		fill(own.evidence, { status: statusName(locale, status) }),
	];
}
