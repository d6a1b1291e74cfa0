import type { DatasetFile } from '../datasets/file.ts';
import { nameIn } from '../datasets/names.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { compareIds } from '../model/order.ts';
import { figureStrings, indicatorFiles, notesOf, placeName } from './figure-words.ts';
import { aggregates, isNumber, runsOf, surveyedYears, toFigures, toPlaces } from './indicator-figures.ts';
import { toChartFiles, type ChartLine } from './provenance.ts';

const line: ChartLine = { title: figureStrings.title, source: figureStrings.source, address: 'indicators/' };

/**
 * The figures of all indicators, once for all charts that draw them: a line for each, absent ones with their reason.
 * Figures of different runs are not to be joined. The JSON names indicators and places once, and leaves out empty cells.
 */
export function indicatorFigureFiles(catalogue: Catalogue): DatasetFile[] {
	const places = toPlaces(catalogue);
	const indicators = catalogue.indicators.all
		.map((indicator) => toFigures(indicator))
		.sort((a, b) => compareIds(a.title, b.title));
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
				notes: notesOf(indicator, place, year) || undefined,
			}));
		});
	});
	return toChartFiles(catalogue, line, {
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
			place_name: placeName(places, place),
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
			places: [...aggregates.map((id) => ({ id, name: placeName(places, id) })), ...places],
		},
		pictures: [],
	});
}
