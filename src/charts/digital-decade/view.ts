import type { Context } from '../../model/context.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { nothing, type ChartTable } from '../figure.ts';
import { changeInWords, figureInWords, placeName, shortPlaceName, statusName } from '../figures-in-words.ts';
import { drawnTwice, type FilteredFigure } from '../filtered.ts';
import { fewestFigures, gapOf, roundProjected, type DecadeTarget } from './series.ts';
import { decadeTitle, renderDecadeSvg } from './svg.ts';

const room = 'charts.digital-decade';
type Speaker = LocaleOf<typeof room | 'charts.figures'>;

/** How far the place of the target has come; `withUnit`: and what the figures count. */
export function decadeFinding(
	locale: Speaker,
	{ title, own, value, year, unit }: DecadeTarget,
	withUnit = false,
): string {
	const words = locale.words[room];
	return locale.fill(withUnit ? words['finding-unit'] : words.finding, {
		title,
		name: shortPlaceName(locale, [], own.place),
		value: figureInWords(locale, own.newest.value),
		newest: own.newest.year,
		year,
		target: figureInWords(locale, value),
		unit,
	});
}

/** How far the place of the target has come, where its line leads, and those of the countries. */
export function decadeSentence(locale: Speaker, target: DecadeTarget): string {
	const { fill } = locale;
	const words = locale.words[room];
	const { own, countries, value, year } = target;
	const gap = gapOf(own, target);
	const projected = countries.filter(({ projection }) => projection);
	const others = countries.filter(({ projection }) => !projection).map(({ name }) => name);
	const compared = [
		fill(words.compared, {
			reach: projected.filter((country) => (gapOf(country, target) ?? -1) >= 0).length,
			count: projected.length,
			year,
		}),
		...(others.length ? [fill(words['none-projected'], { names: others.join(', '), fewest: fewestFigures })] : []),
	];
	return fill(words.sentence, {
		text: target.text,
		name: placeName(locale, [], own.place),
		value: figureInWords(locale, own.newest.value),
		newest: own.newest.year,
		unit: target.unit,
		percent: locale.number((own.newest.value / value) * 100, { most: 1 }),
		target: figureInWords(locale, value),
		projection:
			own.projection && gap !== undefined
				? fill(words.projected, {
						...own.projection,
						perYear: changeInWords(locale, own.projection.perYear),
						value: figureInWords(locale, roundProjected(own.projection.value)),
						year,
						gap: gap < 0 ? fill(words.short, { gap: figureInWords(locale, -gap) }) : words.reached,
					})
				: fill(words['not-projected'], { fewest: fewestFigures, figures: own.runs.at(-1)?.length ?? 0 }),
		countries: countries.length ? compared.join(' ') : words['not-compared'],
		status: statusName(locale, target.status),
	});
}

function toTable({ locale, to }: Context, target: DecadeTarget): ChartTable {
	const words = locale.words[room];
	const own = { ...target.own, name: placeName(locale, [], target.own.place) };
	const rows = [own, ...target.countries].map((progress) => {
		const { place, name, projection, newest } = progress;
		return {
			filters: {},
			cells: [
				[progress === own ? name : { text: name, href: to(`countries/${place}/`) }],
				[figureInWords(locale, newest.value)],
				[String(newest.year)],
				[projection ? `${projection.from}–${projection.to} (${projection.figures})` : nothing(words.none)],
				[projection ? changeInWords(locale, projection.perYear) : '–'],
				[projection ? figureInWords(locale, roundProjected(projection.value)) : '–'],
				[projection ? figureInWords(locale, gapOf(progress, target) ?? 0) : '–'],
			],
		};
	});
	return {
		caption: locale.fill(words['table-caption'], { title: target.title, year: target.year }),
		wordy: true,
		head: [
			{ label: words['head-place'] },
			{ label: words['head-newest'], numeric: true },
			{ label: words['head-newest-year'], numeric: true },
			{ label: words['head-run'] },
			{ label: words['head-per-year'], numeric: true },
			{ label: words['head-projected'], numeric: true },
			{ label: words['head-gap'], numeric: true },
		],
		rows,
	};
}

/** A figure for each target. */
export const decadeFigures = (context: Context, targets: readonly DecadeTarget[]): FilteredFigure[] =>
	targets.map((target) => ({
		view: target.indicator,
		title: decadeTitle(context.locale, target),
		finding: decadeFinding(context.locale, target, true),
		sentence: decadeSentence(context.locale, target),
		...drawnTwice(context, (where) => renderDecadeSvg(context.locale, target, where)),
		picture: `digital-decade-${target.indicator}`,
		table: toTable(context, target),
	}));
