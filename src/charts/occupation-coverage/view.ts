import { addressOf } from '../../model/addresses.ts';
import type { Context } from '../../model/context.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { ChartTable } from '../figure.ts';
import { drawnTwice, type FilteredFigure } from '../filtered.ts';
import { countOf, isReached, jointOf, type AimedJoint, type OccupationSeries } from './series.ts';
import { renderOccupationSvg } from './svg.ts';

const room = 'charts.occupation-coverage';
type Speaker = LocaleOf<typeof room>;

/** How many groups have a qualification. */
export const occupationFinding = ({ words: { [room]: words }, fill }: Speaker, { groups }: OccupationSeries): string =>
	fill(words.finding, {
		reached: groups.filter(isReached).length,
		groups: groups.length,
		joint: groups.filter((group) => jointOf(group).length > 0).length,
	});

/** How many groups have a qualification, which have none, and how sure the groups are. */
export function occupationSentence(
	{ words: { [room]: words }, fill }: Speaker,
	{ groups, inferred, national, without }: OccupationSeries,
): string {
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
const skillsInWords = ({ words: { [room]: words }, fill }: Speaker, { skills }: AimedJoint): string =>
	skills
		? fill(words.skills, { covered: skills.covered, of: skills.of, with: skills.withElectives })
		: words['skills-unknown'];

/** By which these words are sorted: the greatest share that one of them teaches; empty where none is known. */
function shareTaught(joint: readonly AimedJoint[]): number | '' {
	const shares = joint.flatMap(({ skills }) => (skills ? [skills.covered / skills.of] : []));
	return shares.length > 0 ? Math.max(...shares) : '';
}

function toTable({ locale, to }: Context, { groups }: OccupationSeries): ChartTable {
	const words = locale.words[room];
	return {
		caption: words['table-caption'],
		wordy: true,
		head: [
			{ label: words['head-occupation'] },
			{ label: words['head-group'] },
			{ label: words['head-joint'] },
			{ label: words['head-skills'] },
			{ label: words['head-national'], numeric: true },
			{ label: words['head-countries'] },
		],
		rows: groups.flatMap((group) =>
			group.occupations.map(({ code, title, address, joint }) => ({
				filters: { reach: isReached(group) ? 'reached' : 'gap' },
				cells: [
					[{ text: title, href: to(address) }, ` ${code}`],
					[group.code],
					joint.length
						? joint.map((one) => ({ text: one.title, href: to(addressOf('qualifications', one.id)) }))
						: ['–'],
					joint.length
						? [{ text: joint.map((one) => skillsInWords(locale, one)).join('; '), by: shareTaught(joint) }]
						: ['–'],
					[String(countOf(group))],
					[group.countries.map((id) => id.toUpperCase()).join(', ') || '–'],
				],
			})),
		),
	};
}

export const occupationFigure = (context: Context, series: OccupationSeries): FilteredFigure => ({
	title: context.locale.words[room].title,
	finding: occupationFinding(context.locale, series),
	sentence: occupationSentence(context.locale, series),
	...drawnTwice(context, (where) => renderOccupationSvg(context.locale, series, where)),
	picture: 'occupation-coverage',
	table: toTable(context, series),
});
