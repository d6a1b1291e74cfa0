import words from '../../words/en/charts.occupation-coverage.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import type { ChartLine } from '../provenance.ts';
import { isReached, jointOf, type AimedJoint, type OccupationSeries } from './series.ts';
import type { OccupationWords } from './svg.ts';

export const occupationStrings = words;
export const occupationWords: OccupationWords = words;

export const occupationLine: ChartLine = {
	title: words.name,
	source: words.source,
	attribution: ['This service uses the ESCO classification of the European Commission.'],
	address: 'charts/occupation-coverage/',
};

export const occupationLegend = [
	words['legend-number'],
	words['legend-joint'],
	words['legend-unknown'],
	words['legend-empty'],
];

/** How many groups have a qualification, which have none, and how sure the groups are. */
export function occupationSentence({ groups, inferred, national, without }: OccupationSeries): string {
	const gaps = groups.filter((group) => !isReached(group));
	return fill(words.sentence, {
		reached: groups.length - gaps.length,
		groups: groups.length,
		joint: groups.filter((group) => jointOf(group).length > 0).length,
		gap: gaps.length
			? fill(words['gap-some'], { codes: gaps.map(({ code, title }) => `${code} ${title}`).join('; ') })
			: words['gap-none'],
		inferred,
		national,
		without,
	});
}

/** Essential skills of an occupation that a joint qualification teaches. */
export const skillsInWords = ({ skills }: AimedJoint): string =>
	skills
		? fill(words.skills, { covered: skills.covered, of: skills.of, with: skills.withElectives })
		: words['skills-unknown'];

/** By which these words are sorted: the greatest share that one of them teaches; empty where none is known. */
export const shareTaught = (joint: readonly AimedJoint[]): number | '' => {
	const shares = joint.flatMap(({ skills }) => (skills ? [skills.covered / skills.of] : []));
	return shares.length > 0 ? Math.max(...shares) : '';
};
