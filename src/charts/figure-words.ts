import words from '../words/en/charts.figures.json' with { type: 'json' };
import { toLocale } from '../words/locale.ts';
import * as ways from './figures-in-words.ts';
import type { IndicatorFigures, PlaceName } from './indicator-figures.ts';

// For those who do not say their language yet: `figures-in-words.ts` takes it. It goes with the last of them.
const english = toLocale('en', { 'charts.figures': words });

export { indicatorFiles } from './figures-in-words.ts';
export const figureStrings = words;
export const placeName = (places: readonly PlaceName[], id: string) => ways.placeName(english, places, id);
export const flagNames = (flags: string) => ways.flagNames(english, flags);
export const notesOf = (figures: IndicatorFigures, place: string, year: number) =>
	ways.notesOf(english, figures, place, year);
export const figureLabel = (figures: IndicatorFigures, place: string, name: string, year: number, value: number) =>
	ways.figureLabel(english, figures, { place, name, year, value });
