import { settlingTasks } from '../../model/compare/settling-tasks.ts';
import type { Spoken } from '../../model/context.ts';
import { chartQualifications } from '../qualifications-of.ts';
import type { SettleSeries } from './series.ts';

/** Apart from what the browser runs, since it needs the schemas. */
export function toSettleSeries(context: Spoken): SettleSeries {
	const { catalogue, locale } = context;
	const tasks = settlingTasks(catalogue);
	const asked = new Set<string>(tasks.map(({ qualification }) => qualification));
	const decided = new Set<string | undefined>(tasks.map(({ competence }) => competence));
	const named = chartQualifications(context);
	const qualifications = named.qualifications
		.filter(({ id }) => asked.has(id))
		.map(({ id, title, country, region }) => ({
			...{ id, title },
			...(country ? { country } : {}),
			...(region ? { region } : {}),
		}));
	const numbers = new Map(qualifications.map(({ id }, i) => [id, i]));
	const having = new Set(qualifications.map(({ country }) => country));
	return {
		qualifications,
		countries: Object.fromEntries(Object.entries(named.countries).filter(([id]) => having.has(id))),
		competences: Object.fromEntries(
			catalogue.competences.all
				.filter(({ id }) => decided.has(id))
				.map(({ id, code, title, area }) => [id, { code, title: locale.pick(title), area }]),
		),
		tasks: tasks.flatMap(({ qualification, gain, ...task }) => {
			const of = numbers.get(qualification);
			if (of === undefined) return [];
			// A page carries no digit that nobody sees.
			return [{ ...task, of, ...(gain === undefined ? {} : { gain: Math.round(gain * 10) / 10 }) }];
		}),
	};
}
