import type { Records } from '../schema/collections.ts';
import { isAbsent } from '../schema/common.ts';
import type { CompetenceId, OccupationId, QualificationProfileId, SkillId } from '../schema/ids.ts';

type Lists = { readonly [N in keyof Records]: readonly Records[N][] };

/** Groups values by the keys each of them names; the order of the values is kept within a group. */
function groupBy<K, V>(values: readonly V[], keysOf: (value: V) => Iterable<K>): Map<K, V[]> {
	const groups = new Map<K, V[]>();
	for (const value of values)
		for (const key of new Set(keysOf(value))) {
			const group = groups.get(key);
			if (group) group.push(value);
			else groups.set(key, [value]);
		}
	return groups;
}

const known = <T>(list: readonly T[] | { absent: string }): readonly T[] =>
	isAbsent(list) ? [] : (list as readonly T[]);

/** The links of the scheme read backwards: who points at a record. Built once per catalogue, looked up per page. */
export function buildRelations(lists: Lists) {
	return {
		/** Competences of a later edition that continue this one. */
		successorsOf: groupBy<CompetenceId, Records['competences']>(lists.competences, (c) => c.predecessors ?? []),
		/** Qualification profiles that stand for this competence. */
		profilesOfCompetence: groupBy<CompetenceId, Records['qualification-profiles']>(
			lists['qualification-profiles'],
			(profile) => [profile.competence],
		),
		/** Role profiles that ask for this competence. */
		rolesOfCompetence: groupBy<CompetenceId, Records['role-profiles']>(lists['role-profiles'], (role) =>
			known(role.competences).map((row) => row.competence),
		),
		/** Learning units that lead to this qualification profile. */
		unitsOfProfile: groupBy<QualificationProfileId, Records['learning-units']>(lists['learning-units'], (unit) => [
			unit.profile,
		]),
		/** Learning units with an outcome that teaches this skill. */
		unitsOfSkill: groupBy<SkillId, Records['learning-units']>(lists['learning-units'], (unit) =>
			unit.outcomes.flatMap((outcome) => outcome.skills),
		),
		/** Occupations for which ESCO calls this skill essential. */
		essentialFor: groupBy<SkillId, Records['occupations']>(lists.occupations, (o) => known(o.essentialSkills)),
		/** Occupations for which ESCO calls this skill optional. */
		optionalFor: groupBy<SkillId, Records['occupations']>(lists.occupations, (o) => known(o.optionalSkills)),
		/** Learning units by occupation: those that teach at least one of its essential skills. */
		unitsOfOccupation: groupBy<OccupationId, Records['learning-units']>(lists['learning-units'], (unit) => {
			const taught = new Set(unit.outcomes.flatMap((outcome) => outcome.skills));
			return lists.occupations.filter((o) => known(o.essentialSkills).some((s) => taught.has(s))).map((o) => o.id);
		}),
		/** Records that cite this source, by collection and id. */
		citationsOf: groupBy<string, { collection: keyof Records; id: string }>(
			(Object.keys(lists) as (keyof Records)[]).flatMap((collection) =>
				lists[collection].map((record) => ({ collection, id: record.id as string, record })),
			),
			(entry) => citedSources((entry as unknown as { record: unknown }).record),
		),
	};
}

/** Every source id that a record cites, at any depth: all lists named `sources`. */
export function citedSources(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(citedSources);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'sources' && Array.isArray(inner) ? inner.filter((id) => typeof id === 'string') : citedSources(inner),
	);
}

export type Relations = ReturnType<typeof buildRelations>;
