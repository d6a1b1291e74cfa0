import words from '../words/en/charts.figures.json' with { type: 'json' };
import { fill } from '../words/fill.ts';
import { breakAt, figureOf, writeNumber, type IndicatorFigures, type PlaceName } from './indicator-figures.ts';

/** Words of all charts that show figures of countries: statuses, reasons of absence, aggregates, Eurostat’s flags. */
export const figureStrings = words;

/** Name of the files with the figures of all indicators, without ending: all charts that draw them lead there. */
export const indicatorFiles = 'indicator-figures';

/** The word for a code, else the code itself; what every object has of itself is no word. */
const named = (list: Readonly<Record<string, string>>, code: string): string =>
	(Object.hasOwn(list, code) && list[code]) || code;

/** Name of a country or of an aggregate such as the EU. */
export const placeName = (places: readonly PlaceName[], id: string): string =>
	places.find((place) => place.id === id)?.name ?? named(words.aggregates, id);

/** Eurostat’s flags in words. */
export const flagNames = (flags: string): string[] => [...flags].map((flag) => named(words.flags, flag));

/** Flags and break of a figure, as a table tells them. */
export function notesOf(figures: IndicatorFigures, place: string, year: number): string {
	const broken = breakAt(figures, place, year);
	return [...flagNames(figureOf(figures, place, year)?.[2] ?? ''), ...(broken && broken !== 'b' ? [broken] : [])].join(
		'; ',
	);
}

/** A figure with its break and flags, as a picture tells it to those who point at it or hear it. */
export function figureLabel(
	figures: IndicatorFigures,
	place: string,
	name: string,
	year: number,
	value: number,
): string {
	const broken = breakAt(figures, place, year);
	const flags = flagNames((figureOf(figures, place, year)?.[2] ?? '').replace('b', ''));
	return [
		fill(words.cell, { name, year, value: writeNumber(value), unit: figures.unit }),
		...(broken ? [fill(words.break, { note: broken === 'b' ? '' : broken }).trim()] : []),
		...(flags.length > 0 ? [fill(words.flagged, { flags: flags.join(', ') })] : []),
	].join(' ');
}
