import type { DatasetFile } from '../datasets/file.ts';
import { nameIn } from '../datasets/names.ts';
import type { Spoken } from '../model/context.ts';
import { indicatorFiles, notesOf, placeName } from './figures-in-words.ts';
import { aggregates, isNumber, runsOf, surveyedYears } from './indicator-figures.ts';
import { toIndicators, toPlaces } from './indicator-series.ts';
import { toChartFiles } from './provenance.ts';

/**
 * The figures of all indicators, once for all charts that draw them: a line for each, absent ones with their reason.
 * Figures of different runs are not to be joined. The JSON names indicators and places once, and leaves out empty cells.
 */
export function indicatorFigureFiles(context: Spoken): DatasetFile[] {
	const { catalogue, locale } = context;
	const { title, source } = locale.words['charts.figures'];
	const places = toPlaces(context);
	const indicators = toIndicators(context);
	const figures = indicators.flatMap((indicator) => {
		const surveyed = surveyedYears(indicator);
		return Object.entries(indicator.places).flatMap(([place, list]) => {
			const runs = runsOf(indicator, place, surveyed).map((run) => run.map(({ year }) => year));
			return list.map(([year, value, flags]) => ({
				indicator,
				place,
				year,
				value,
				run: isNumber(value) ? runs.findIndex((years) => years.includes(year)) + 1 : undefined,
				flags,
				notes: notesOf(locale, indicator, place, year) || undefined,
			}));
		});
	});
	return toChartFiles(
		context,
		{ title, source, address: 'indicators/' },
		{
			name: indicatorFiles,
			columns: [
				'indicator',
				'title',
				'unit',
				'place',
				'place_name',
				'year',
				'value',
				'value_absent',
				'run',
				'flags',
				'notes',
				'status',
			],
			rows: figures.map(({ indicator, place, year, value, run, flags = '', notes = '' }) => ({
				indicator: indicator.id,
				title: indicator.title,
				unit: indicator.unit,
				place,
				place_name: placeName(locale, places, place),
				year: String(year),
				value: isNumber(value) ? String(value) : '',
				value_absent: isNumber(value) ? '' : value,
				run: String(run ?? ''),
				flags,
				notes,
				status: indicator.status,
			})),
			items: figures.map(({ indicator, place, year, value, run, flags, notes }) => ({
				indicator: indicator.id,
				place,
				year,
				...(isNumber(value) ? { value } : { value_absent: value }),
				run,
				flags,
				notes,
			})),
			more: {
				indicators: indicators.map(({ id, title, unit, status, address }) => ({
					id,
					title,
					unit,
					status,
					page: nameIn(catalogue.edition, address),
				})),
				places: [...aggregates.map((id) => ({ id, name: placeName(locale, places, id) })), ...places],
			},
			pictures: [],
		},
	);
}
