import words from '../../words/en/charts.pilot-funnel.json' with { type: 'json' };
import { fill } from '../../words/index.ts';
import { percentOf } from '../../model/pilot-stages.ts';
import type { ChartLine } from '../provenance.ts';
import type { FunnelGroup, FunnelSeries } from './series.ts';
import { people, type FunnelWords } from './svg.ts';

export const funnelStrings = words;
export const funnelWords: FunnelWords = words;

export const funnelLine: ChartLine = { title: words.title, source: words.source, address: 'pilots/#funnel' };

const stepsOf = ({ steps }: FunnelGroup): string =>
	steps
		.map((step) => fill(words.step, { people: people(step, funnelWords), stage: words.stages[step.stage] }))
		.join(', ');

/** What the funnel shows, with every division written out. */
export function funnelSentence({ groups, target }: FunnelSeries): string {
	const told = groups.filter(({ steps }) => steps.length > 0);
	if (told.length === 0) return words.none;
	const singles = told
		.filter(({ kind }) => kind === 'single')
		.map((group) => {
			const shares = group.steps.flatMap((step) =>
				step.shares.map((share) =>
					fill(words.share, { ...share, stage: words.stages[share.stage], of: words.stages[share.of] }),
				),
			);
			return [
				fill(words.single, { title: group.title, steps: stepsOf(group) }),
				...(shares.length ? [fill(words.arithmetic, { shares: shares.join('; ') })] : []),
			].join(' ');
		});
	const figures = told
		.filter(({ kind }) => kind === 'total')
		.flatMap(({ steps }) => steps)
		.map((step) =>
			fill(words['total-figure'], {
				people: people(step, funnelWords),
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
