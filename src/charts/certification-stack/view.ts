import type { Context } from '../../model/context.ts';
import type { SchemeStatus } from '../../schema/common.ts';
import type { Locale } from '../../words/site-locale.ts';
import { nothing, type ChartTable } from '../figure.ts';
import { drawnTwice, type FilteredFigure } from '../filtered.ts';
import { rolesOf, soleRole, stackViews, type StackSeries } from './series.ts';
import { renderStackSvg, stackTitle } from './svg.ts';

const room = 'charts.certification-stack';
type Speaker = Pick<Locale, 'words' | 'fill'>;

/** How many unit certificates a role certificate rests on, or all do. */
export function stackFinding({ words: { [room]: words }, fill }: Speaker, series: StackSeries): string {
	const role = soleRole(series);
	return role
		? fill(words.finding, { role: role.title, count: series.units.length })
		: fill(words['finding-all'], {
				roles: series.roles.length,
				asked: series.units.filter((unit) => rolesOf(unit, series).length > 0).length,
				units: series.units.length,
			});
}

/** What the picture of one role certificate, or of all, shows. */
export function stackSentence({ words: { [room]: words }, fill }: Speaker, series: StackSeries): string {
	const { units, roles } = series;
	const role = soleRole(series);
	if (role) {
		const after = units
			.filter((unit) => unit.after.length > 0)
			.map((unit) => fill(words['after-pair'], { unit: unit.name, before: unit.after.join(', ') }));
		return [
			fill(words.sentence, {
				role: role.title,
				count: units.length,
				units: units.map((unit) => `${unit.name} ${unit.title}`).join(', '),
			}),
			...(after.length > 0 ? [fill(words['sentence-after'], { after: after.join(', ') })] : []),
		].join(' ');
	}
	const free = units.filter((unit) => rolesOf(unit, series).length === 0).map((unit) => unit.name);
	return fill(words['sentence-all'], {
		roles: roles.length,
		units: units.length,
		shared: units.filter((unit) => rolesOf(unit, series).length > 1).length,
		free: free.length > 0 ? fill(words['free-some'], { units: free.join(', ') }) : words['free-none'],
	});
}

/** A row for each pair; a unit certificate that no role asks for has one as well. */
function toTable({ locale, to }: Context, series: StackSeries): ChartTable {
	const { fill, t } = locale;
	const words = locale.words[room];
	const sole = soleRole(series);
	return {
		caption: sole ? fill(words['table-caption'], { role: sole.title }) : words['table-caption-all'],
		head: [words.unit, words.competence, words.role, words.before, words.status].map((label) => ({ label })),
		rows: series.units.flatMap((unit) => {
			const roles = rolesOf(unit, series);
			return (roles.length > 0 ? roles : [undefined]).map((role) => ({
				filters: {},
				cells: [
					[{ text: unit.name, href: to(unit.address) }],
					[{ text: `${unit.code} ${unit.title}`, href: to(unit.competenceAddress) }, `, e-${unit.level}`],
					[role ? { text: role.title, href: to(role.address) } : nothing(words.none)],
					[unit.after.join(', ') || '–'],
					[t(`status.${(role ?? unit).status as SchemeStatus}`)],
				],
			}));
		}),
	};
}

/** A figure of all role certificates, and one for each. */
export const stackFigures = (context: Context, whole: StackSeries): FilteredFigure[] =>
	stackViews(whole).map(({ view, series }) => ({
		view,
		title: stackTitle(context.locale, series),
		finding: stackFinding(context.locale, series),
		sentence: stackSentence(context.locale, series),
		...drawnTwice(context, (where) => renderStackSvg(context.locale, series, where)),
		picture: `certification-stack-${view}`,
		table: toTable(context, series),
	}));
