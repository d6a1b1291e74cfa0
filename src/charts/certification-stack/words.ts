import { fill, stackStrings as words } from '../../words/index.ts';
import type { ChartLine } from '../provenance.ts';
import { rolesOf, type StackSeries } from './series.ts';
import type { StackWords } from './svg.ts';

export const stackLine: ChartLine = {
	title: words['file-title'],
	source: words.source,
	address: 'charts/certification-stack/',
};

/** The words of the picture of one role certificate, or of all. */
export function stackWords({ roles }: StackSeries): StackWords {
	const [role] = roles;
	return { ...words, title: roles.length === 1 && role ? fill(words.title, { role: role.title }) : words['title-all'] };
}

/** What the picture of one role certificate, or of all, shows. */
export function stackSentence(series: StackSeries): string {
	const { units, roles } = series;
	const [role] = roles;
	if (roles.length === 1 && role) {
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
