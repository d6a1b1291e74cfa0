import { toCsv } from '../../datasets/csv.ts';
import { versionOf } from '../../datasets/edition-line.ts';
import type { DatasetFile } from '../../datasets/files.ts';
import { toJson } from '../../datasets/json.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { editions, toOverviewSeries } from './series.ts';
import { renderOverviewSvg } from './svg.ts';
import { fileWords, overviewWords } from './words.ts';

/** The figures of the overview, a line for each competence and level. */
function toRows(catalogue: Catalogue) {
	return editions.flatMap((edition) =>
		toOverviewSeries(catalogue, edition).rows.flatMap((row) =>
			row.levels.map((level) => ({
				edition,
				area: row.area,
				code: row.code,
				title: row.title,
				level: String(level),
				profile: row.profile ?? '',
				unit: row.units[level] ?? '',
				change: row.change ?? '',
				former_code: row.formerCode ?? '',
				new_level: row.newLevels.includes(level) ? 'yes' : 'no',
			})),
		),
	);
}

/** The overview's files: CSV and JSON of the figures, and a picture of each edition that carries its provenance. */
export function ecfOverviewFiles(catalogue: Catalogue, site: string): DatasetFile[] {
	const { edition } = catalogue;
	const rows = toRows(catalogue);
	const address = `${site}charts/e-cf-overview/`;
	const provenance = {
		...fileWords,
		version: versionOf(edition),
		issued: edition.issued,
		licence: edition.licence,
		url: address,
	};
	return [
		{
			path: 'charts/e-cf-overview.csv',
			mediaType: 'text/csv; charset=utf-8; header=present',
			body: toCsv({ name: 'e-cf-overview', columns: Object.keys(rows[0] ?? {}), rows }),
			collection: 'charts',
			count: rows.length,
		},
		{
			path: 'charts/e-cf-overview.json',
			mediaType: 'application/json',
			body: toJson({ ...provenance, count: rows.length, items: rows }),
			collection: 'charts',
			count: rows.length,
		},
		...editions.map((name): DatasetFile => ({
			path: `charts/e-cf-overview-${name}.svg`,
			mediaType: 'image/svg+xml',
			body: renderOverviewSvg(toOverviewSeries(catalogue, name), overviewWords(name), {
				lines: [
					provenance.source,
					`${edition.title.en}, version ${provenance.version}, ${edition.issued}, ${edition.licence.id}`,
					`${address}?edition=${name}`,
				],
			}),
			collection: 'charts',
		})),
	];
}
