import type { Catalogue } from '../../model/catalogue.ts';
import { methodWeight } from '../../model/blueprint.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { creditPoints, totalHours } from '../../model/credits.ts';
import { competenceOfUnit } from '../../model/units.ts';
import { isAbsent } from '../../schema/common.ts';
import type { AssessmentMethod, LearningUnit } from '../../schema/learning-unit.ts';
import type { Qualification } from '../../schema/qualification.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { comparedEdition } from '../comparison-file.ts';
import { toNaming } from '../compare/to-data.ts';
import type { SchemeData, SchemeUnit } from './scheme-data.ts';

type Locale = LocaleOf<'compare' | 'records'>;

/** A way of assessing as a name within a sentence. */
const methodName = ({ words: { records } }: Locale, kind: AssessmentMethod['kind']): string =>
	records[`assessment.${kind}`].replace('.', '');

/** Entries by id, those without a value left out. */
const byId = <T, V>(list: readonly T[], entry: (one: T) => readonly [string, V] | undefined): Record<string, V> =>
	Object.fromEntries(list.flatMap((one) => [entry(one)]).filter((one) => one !== undefined));

function unitOf(catalogue: Catalogue, unit: LearningUnit, locale: Locale): SchemeUnit | undefined {
	const { pick } = locale;
	const reached = competenceOfUnit(catalogue, unit.id);
	if (!reached || unit.status === 'deprecated') return undefined;
	const hours = totalHours(unit.notionalHours);
	const { methods } = unit.assessment;
	const shares = methods.flatMap((method) => method.outcomes);
	return {
		title: pick(unit.title),
		competence: reached.competence,
		level: reached.level,
		hours,
		points: creditPoints(hours),
		kinds: unit.notionalHours,
		before: unit.prerequisites,
		outcomes: unit.outcomes.map(({ id, text, criterion, skills }) => ({
			id,
			text: pick(text),
			criterion: pick(criterion),
			hours:
				(hours * shares.filter((share) => share.outcome === id).reduce((sum, { weight }) => sum + weight, 0)) / 100,
			skills,
		})),
		methods: methods.map((method) => ({
			id: method.id,
			name: methodName(locale, method.kind),
			weight: methodWeight(method),
			passMark: method.passMark,
		})),
	};
}

/** The units of a joint qualification; nothing where it is none. */
const partsOf = (record: Qualification | undefined, locale: Locale) =>
	record?.kind === 'joint' && {
		units: record.compulsory,
		electives: record.electives.map(({ title, rule, minimumHours, units }) => ({
			title: locale.pick(title),
			rule: locale.pick(rule),
			...{ minimumHours, units },
		})),
		final: record.assessment.methods.map(({ kind }) => methodName(locale, kind)),
	};

function qualificationsOf(
	catalogue: Catalogue,
	{ data }: ReturnType<typeof toNaming>,
	locale: Locale,
): SchemeData['qualifications'] {
	const { profiles } = comparabilityOf(catalogue);
	return Object.fromEntries(
		Object.entries(data.qualifications).map(([id, naming]) => {
			const of = profiles.get(id as never)?.of;
			const parts = partsOf(catalogue.qualifications.byId.get(id as never), locale);
			const eqf = of?.eqf === undefined ? {} : { eqf: of.eqf };
			return [id, { ...naming, ...eqf, basis: of?.basis ?? 'none', isClosed: of?.isClosed ?? false, ...parts }];
		}),
	);
}

/** All that a person or a job is set against, from the catalogue. */
export function toSchemeData(catalogue: Catalogue, locale: Locale): SchemeData {
	const { pick } = locale;
	const { basis } = comparabilityOf(catalogue);
	const naming = toNaming(catalogue, locale);
	const frameworks = new Map(catalogue.frameworks.all.map(({ id, title }) => [id as string, pick(title)]));
	return {
		edition: comparedEdition(catalogue.edition, locale),
		units: byId(catalogue['learning-units'].all, (unit) => {
			const made = unitOf(catalogue, unit, locale);
			return made && [unit.id, made];
		}),
		competences: byId(catalogue.competences.all, ({ id, title, levels }) => [id, { title: pick(title), levels }]),
		joins: Object.fromEntries(basis.joins),
		reading: basis.reading,
		skills: byId(catalogue.skills.all, ({ id, title, uri }) => [id, { title: pick(title), uri }]),
		occupations: byId(catalogue.occupations.all, ({ id, title, code, essentialSkills }) => [
			id,
			{ title: pick(title), code, ...(isAbsent(essentialSkills) ? {} : { essential: essentialSkills }) },
		]),
		roles: byId(catalogue['role-profiles'].all, ({ id, title, framework, competences }) =>
			isAbsent(competences)
				? undefined
				: [
						id,
						{
							title: pick(title),
							framework: frameworks.get(framework) ?? framework,
							competences: competences.map((one) => [one.competence, one.level] as const),
						},
					],
		),
		qualifications: qualificationsOf(catalogue, naming, locale),
		countries: naming.data.countries,
		certificates: byId(catalogue.certifications.all, (one) =>
			one.status === 'deprecated'
				? undefined
				: [
						one.id,
						{ title: pick(one.title), requires: one.requires, ...(one.kind === 'unit' ? { unit: one.unit } : {}) },
					],
		),
		retired: byId(catalogue.retired, ({ collection, id, to }) =>
			['learning-units', 'competences', 'skills', 'qualifications'].includes(collection) ? [id, to] : undefined,
		),
	};
}
