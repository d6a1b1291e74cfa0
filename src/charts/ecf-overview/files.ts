import type { Spoken } from '../../model/context.ts';
import type { OverviewSeries } from './series.ts';
import { renderOverviewSvg } from './svg.ts';

/** A line for each competence and level, and a picture of each edition. */
export const overviewFiles = ({ locale }: Spoken, editions: readonly OverviewSeries[]) => ({
	columns: [
		'edition',
		'area',
		'code',
		'title',
		'level',
		'profile',
		'unit',
		'change',
		'former_code',
		'new_level',
	] as const,
	rows: editions.flatMap(({ edition, rows }) =>
		rows.flatMap((row) =>
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
	),
	pictures: editions.map((series) => ({
		name: `e-cf-overview-${series.edition}`,
		query: `?edition=${series.edition}`,
		draw: (lines: string[]) => renderOverviewSvg(locale, series, { lines }),
	})),
});
