import type { Context } from '../../model/context.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { nothing, type ChartTable } from '../figure.ts';
import { drawnTwice, type FilteredFigure } from '../filtered.ts';
import { answeredBy, gapBelow, type CoverageSeries } from './series.ts';
import { renderCoverageSvg } from './svg.ts';

const room = 'charts.requirement-coverage';

/** How many outcomes answer a requirement. */
export const coverageFinding = (
	{ words: { [room]: words }, fill }: LocaleOf<typeof room>,
	{ columns, outcomes, answering }: CoverageSeries,
): string => fill(words.finding, { answering, outcomes, requirements: columns.length });

/** What the matrix shows: how many outcomes answer which requirement, which are gaps, how many units answer none. */
export function coverageSentence(
	{ words: { [room]: words }, fill }: LocaleOf<typeof room>,
	{ columns, rows, outcomes, answering }: CoverageSeries,
): string {
	const gaps = columns.filter((column) => column.gap).map((column) => column.title);
	const silent = rows.filter((row) => row.answers.every((ids) => ids.length === 0)).length;
	const gapText = gaps.length === 0 ? words['gaps-none'] : gaps.length === 1 ? words['gaps-one'] : words['gaps-some'];
	const silentText = silent === 0 ? words['silent-none'] : silent === 1 ? words['silent-one'] : words['silent-some'];
	return fill(words.sentence, {
		answering,
		outcomes,
		units: rows.length,
		requirements: columns.length,
		counts: [...columns]
			.sort((a, b) => b.outcomes - a.outcomes)
			.map((column) => fill(words.count, { title: column.title, outcomes: column.outcomes }))
			.join(', '),
		gaps: fill(gapText, { titles: gaps.join(', '), below: gapBelow }),
		silent: fill(silentText, { count: silent }),
	});
}

function toTable({ locale, to }: Context, { columns, rows }: CoverageSeries): ChartTable {
	const words = locale.words[room];
	const total = {
		filters: {},
		cells: [
			// No row among the others: it stands last, whatever they are sorted by.
			[nothing(words.total)],
			['–'],
			...columns.map((column) => [nothing(`${column.outcomes}${column.gap ? ` ! ${words.gap}` : ''}`)]),
		],
	};
	return {
		caption: words['table-caption'],
		head: [
			{ label: words.unit },
			{ label: words.competence },
			...columns.map(({ title }) => ({ label: title, numeric: true })),
		],
		rows: [
			total,
			...rows.map((row) => ({
				filters: { area: row.area, requirement: answeredBy(row, columns) },
				cells: [
					[{ text: `${row.code} e-${row.level}`, href: to(row.address) }],
					[row.title],
					...row.answers.map((ids) => [String(ids.length)]),
				],
			})),
		],
	};
}

export const coverageFigure = (context: Context, series: CoverageSeries): FilteredFigure => ({
	title: context.locale.words[room].title,
	finding: coverageFinding(context.locale, series),
	sentence: coverageSentence(context.locale, series),
	...drawnTwice(context, (where) => renderCoverageSvg(context.locale, series, where)),
	picture: 'requirement-coverage',
	table: toTable(context, series),
});
