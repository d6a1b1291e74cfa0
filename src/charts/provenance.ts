import { toCsvText } from '../datasets/cells.ts';
import { versionOf } from '../datasets/edition-line.ts';
import { mediaTypes, toBytes, type DatasetFile } from '../datasets/file.ts';
import { toJsonLines } from '../datasets/json.ts';
import { nameIn } from '../datasets/names.ts';
import type { Spoken } from '../model/context.ts';
import type { Edition } from '../schema/edition.ts';

/** What every file of a chart says about itself. */
export interface Provenance {
	title: string;
	source: string;
	version: string;
	issued: string;
	licence: Edition['licence'];
	/** Lines that the terms of a source ask for. */
	attribution?: string[];
	/** The name of the page of the chart, which is no host: the files are the same wherever they are made. */
	url: string;
}

/** What is to be said of one chart; `address`: its page below the site. */
export interface ChartLine {
	title: string;
	source: string;
	address: string;
	attribution?: string[];
}

export interface ChartPicture {
	/** File name without its ending. */
	name: string;
	/** The view that the picture shows, as the query of the chart's address: `?edition=3.0`. */
	query?: string;
	/** Where its figures come from, where that is not said of the chart. */
	source?: string | undefined;
	/** Draws the picture for itself, with these lines of provenance below. */
	draw: (lines: string[]) => string;
}

export interface ChartFigures<Column extends string> {
	/** Name of the files of figures, without ending. */
	name: string;
	/** The columns of the CSV, which stand there also when no figure does. */
	columns: readonly Column[];
	rows: readonly Readonly<Record<NoInfer<Column>, string>>[];
	/** The rows as the JSON holds them, where it says once in `more` what they repeat. */
	items?: readonly Record<string, unknown>[];
	pictures: ChartPicture[];
	/** Sums and lists that the JSON holds beside the rows. */
	more?: Record<string, unknown>;
}

/** Where chart files lie below `data/latest/`. */
export const chartFolder = 'charts/';

function provenanceOf({ catalogue: { edition } }: Spoken, line: ChartLine): Provenance {
	return {
		title: line.title,
		source: line.source,
		version: versionOf(edition),
		issued: edition.issued,
		licence: edition.licence,
		...(line.attribution ? { attribution: line.attribution } : {}),
		url: nameIn(edition, line.address),
	};
}

/** The lines below a picture that stands alone; the address of its view stands last. */
export const provenanceLines = (context: Spoken, line: ChartLine, query = ''): string[] => {
	const { catalogue, locale } = context;
	const { edition } = catalogue;
	const { source, attribution = [], version, url } = provenanceOf(context, line);
	return [
		source,
		...attribution,
		locale.fill(locale.words.chart.edition, {
			title: locale.pick(edition.title),
			version,
			issued: edition.issued,
			licence: edition.licence.id,
		}),
		url + query,
	];
};

/** A chart’s pictures as SVG, each with its provenance. */
export const toPictureFiles = (context: Spoken, line: ChartLine, pictures: readonly ChartPicture[]): DatasetFile[] =>
	pictures.map(({ name, query, source = line.source, draw }) => ({
		kind: 'chart',
		path: `${chartFolder}${name}.svg`,
		mediaType: 'image/svg+xml',
		bytes: toBytes(draw(provenanceLines(context, { ...line, source }, query))),
	}));

/** The files of a chart: its figures as CSV and JSON, its pictures as SVG, each with its provenance. */
export function toChartFiles<Column extends string>(
	context: Spoken,
	line: ChartLine,
	{ name, columns, rows, items = rows, pictures, more = {} }: ChartFigures<Column>,
): DatasetFile[] {
	const provenance = provenanceOf(context, line);
	return [
		{
			kind: 'chart',
			path: `${chartFolder}${name}.csv`,
			mediaType: mediaTypes.csv,
			bytes: toBytes(toCsvText(columns, rows)),
			count: rows.length,
		},
		{
			kind: 'chart',
			path: `${chartFolder}${name}.json`,
			mediaType: mediaTypes.json,
			bytes: toBytes(toJsonLines({ ...provenance, ...more, count: rows.length }, items)),
			count: rows.length,
		},
		...toPictureFiles(context, line, pictures),
	];
}
