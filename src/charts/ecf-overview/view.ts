import { addressOf } from '../../model/addresses.ts';
import type { Context } from '../../model/context.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { ChartTable, Part } from '../figure.ts';
import { drawnTwice, type FilteredFigure } from '../filtered.ts';
import { summarise, type OverviewRow, type OverviewSeries } from './series.ts';
import { changeInWords, overviewTitle, renderOverviewSvg } from './svg.ts';

const room = 'charts.e-cf-overview';

/** How much of one edition the scheme covers. */
export const overviewFinding = (
	{ words: { [room]: words }, fill }: LocaleOf<typeof room>,
	series: OverviewSeries,
): string => fill(words.finding, summarise(series));

/** What the picture of one edition shows, in numbers. */
const overviewSentence = ({ words: { [room]: words }, fill }: LocaleOf<typeof room>, series: OverviewSeries): string =>
	fill(words.sentence, { edition: series.edition, ...summarise(series) });

/** A cell's parts with a space between, or a dash where there are none. */
const spaced = (parts: Part[]): Part[] =>
	parts.length > 0 ? parts.flatMap((part, i) => (i ? [' ', part] : part)) : ['–'];

function toTable({ locale, to }: Context, { edition, rows }: OverviewSeries): ChartTable {
	const words = locale.words[room];
	const toRow = (row: OverviewRow) => {
		const change = changeInWords(locale, row);
		const { profile } = row;
		const profiles = profile
			? [{ text: profile.toUpperCase(), href: to(addressOf('qualification-profiles', profile)) }]
			: [];
		const units = Object.entries(row.units).map(([level, unit]) => ({
			text: `e-${level}`,
			href: to(addressOf('learning-units', unit)),
		}));
		return {
			filters: { area: row.area, show: [profile && 'covered', change && 'changed'].filter(Boolean).join(' ') },
			cells: [
				[row.code],
				[{ text: row.title, href: to(row.address) }],
				[row.levels.map((level) => `e-${level}`).join(', ')],
				spaced(profiles),
				spaced(units),
				[change || '–'],
			],
		};
	};
	return {
		of: `e-CF ${edition}`,
		caption: locale.fill(words['table-caption'], { edition }),
		head: [words.code, words.competence, words.levels, words.profile, words.units, words.change].map((label) => ({
			label,
		})),
		rows: rows.map(toRow),
	};
}

/** A figure for each edition. */
export const overviewFigures = (context: Context, editions: readonly OverviewSeries[]): FilteredFigure[] =>
	editions.map((series) => ({
		view: series.edition,
		title: overviewTitle(context.locale, series),
		finding: overviewFinding(context.locale, series),
		sentence: overviewSentence(context.locale, series),
		...drawnTwice(context, (where) => renderOverviewSvg(context.locale, series, where)),
		picture: `e-cf-overview-${series.edition}`,
		table: toTable(context, series),
	}));
