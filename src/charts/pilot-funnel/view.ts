import type { Context } from '../../model/context.ts';
import { percentOf, type StageShare } from '../../model/pilot-stages.ts';
import type { ChartTable } from '../figure.ts';
import { drawnTwice, type FilteredFigure } from '../filtered.ts';
import type { FunnelGroup, FunnelSeries } from './series.ts';
import { peopleInWords, renderFunnelSvg, type FunnelSpeaker } from './svg.ts';

const room = 'charts.pilot-funnel';

const sharesInWords = ({ words: { [room]: words }, fill }: FunnelSpeaker, shares: readonly StageShare[]): string =>
	shares
		.map((share) => fill(words.share, { ...share, stage: words.stages[share.stage], of: words.stages[share.of] }))
		.join('; ');

function stepsInWords(locale: FunnelSpeaker, { steps }: FunnelGroup): string {
	const words = locale.words[room];
	return steps
		.map((step) => locale.fill(words.step, { people: peopleInWords(locale, step), stage: words.stages[step.stage] }))
		.join(', ');
}

/** The first figure of all pilots together, against the target. */
export function funnelFinding(locale: FunnelSpeaker, { groups, target }: FunnelSeries): string {
	const words = locale.words[room];
	const [step] = groups.filter(({ kind }) => kind === 'total').flatMap(({ steps }) => steps);
	if (!step) return words.none;
	return locale.fill(words.finding, { people: peopleInWords(locale, step), stage: words.stages[step.stage], target });
}

/** What the funnel shows, with every division written out. */
export function funnelSentence(locale: FunnelSpeaker, { groups, target }: FunnelSeries): string {
	const { fill } = locale;
	const words = locale.words[room];
	const told = groups.filter(({ steps }) => steps.length > 0);
	if (told.length === 0) return words.none;
	const singles = told
		.filter(({ kind }) => kind === 'single')
		.map((group) => {
			const shares = sharesInWords(
				locale,
				group.steps.flatMap((step) => step.shares),
			);
			return [
				fill(words.single, { title: group.title, steps: stepsInWords(locale, group) }),
				...(shares ? [fill(words.arithmetic, { shares })] : []),
			].join(' ');
		});
	const figures = told
		.filter(({ kind }) => kind === 'total')
		.flatMap(({ steps }) => steps)
		.map((step) =>
			fill(words['total-figure'], {
				people: peopleInWords(locale, step),
				stage: words.stages[step.stage],
				number: step.people,
				target,
				percent: fill(words[step.exactness], { people: `${percentOf(step.people, target)} %` }),
			}),
		);
	return fill(words.sentence, {
		singles: singles.join(' '),
		totals: figures.length
			? fill(words.totals, { target, figures: figures.join('; ') })
			: fill(words['no-totals'], { target }),
		sums: words.sums,
	}).trim();
}

function toTable({ locale, to }: Context, { groups }: FunnelSeries): ChartTable {
	const words = locale.words[room];
	return {
		caption: words['table-caption'],
		wordy: true,
		head: [
			{ label: words.pilot },
			{ label: words.kind },
			{ label: words.stage },
			{ label: words.people, numeric: true },
			{ label: words['share-head'] },
			{ label: words.status },
		],
		rows: groups.flatMap((group) =>
			group.steps.map((step) => ({
				filters: {},
				cells: [
					[{ text: group.title, href: to(group.address) }],
					[words[`${group.kind}-kind`]],
					[words.stages[step.stage]],
					[{ text: peopleInWords(locale, step), by: step.people }],
					[sharesInWords(locale, step.shares) || '–'],
					[locale.t(`status.${step.status}`)],
				],
			})),
		),
	};
}

export const funnelFigure = (context: Context, series: FunnelSeries): FilteredFigure => ({
	title: context.locale.words[room].title,
	finding: funnelFinding(context.locale, series),
	sentence: funnelSentence(context.locale, series),
	...drawnTwice(context, (where) => renderFunnelSvg(context.locale, series, where)),
	picture: 'pilot-funnel',
	table: toTable(context, series),
});
