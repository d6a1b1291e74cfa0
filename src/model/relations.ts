import type { CollectionName, Records } from '../schema/collections.ts';
import { isAbsent } from '../schema/common.ts';
import type {
	CertificationId,
	CompetenceId,
	CountryId,
	LearningUnitId,
	OccupationId,
	OrganisationId,
	QualificationId,
	QualificationProfileId,
	RequirementId,
	RoleProfileId,
	SkillId,
} from '../schema/ids.ts';
import type { MappingRow } from '../schema/mapping.ts';
import type { JointQualification, NationalQualification } from '../schema/qualification.ts';
import { requirementsOf } from './qualification-figures.ts';
import { buildTerms, type Lists, type Term } from './terms.ts';

/** A row of a mapping set as it is seen from one of its ends. */
export interface MappingLink {
	set: Records['mappings'];
	row: MappingRow;
	/** The other end; none where no term was found. */
	other: Term | undefined;
	/** `from`: the record is the subject; `to`: it is the object. */
	direction: 'from' | 'to';
}

const termKey = ({ collection, id }: Pick<Term, 'collection' | 'id'>) => `${collection} ${id}`;

/** The rows of all mapping sets by the records they join, as `collection id`. */
function buildMappingLinks(lists: Lists, terms: ReadonlyMap<string, Term>): Map<string, MappingLink[]> {
	const links = new Map<string, MappingLink[]>();
	const note = (term: Term | undefined, link: MappingLink) => {
		if (!term) return;
		const known = links.get(termKey(term));
		if (known) known.push(link);
		else links.set(termKey(term), [link]);
	};
	for (const set of lists.mappings)
		for (const row of set.rows) {
			const [subject, object] = [terms.get(row.subject_id), terms.get(row.object_id)];
			note(subject, { set, row, other: object, direction: 'from' });
			note(object, { set, row, other: subject, direction: 'to' });
		}
	return links;
}

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
	const terms = buildTerms(lists);
	const mappingLinks = buildMappingLinks(lists, terms);
	const joint = lists.qualifications.filter((one) => one.kind === 'joint');
	const unitsIn = (qualification: JointQualification) => [
		...qualification.compulsory,
		...qualification.electives.flatMap((group) => group.units),
	];
	return {
		/** Everything that a mapping can name, by its prefixed name. */
		terms,
		/** Mapping rows that name a record or a part of it. */
		mappingsOf: (collection: CollectionName, id: string) => mappingLinks.get(termKey({ collection, id })) ?? [],
		/** Learning units with an outcome that answers this requirement. */
		unitsOfRequirement: groupBy<RequirementId, Records['learning-units']>(lists['learning-units'], requirementsOf),
		/** Frameworks of a country. */
		frameworksOfCountry: groupBy<CountryId, Records['national-frameworks']>(lists['national-frameworks'], (one) => [
			one.country,
		]),
		/** National qualifications of a country. */
		qualificationsOfCountry: groupBy<CountryId, NationalQualification>(
			lists.qualifications.filter((one) => one.kind === 'national'),
			(one) => [one.country],
		),
		/** Organisations of a country. */
		organisationsOfCountry: groupBy<CountryId, Records['organisations']>(lists.organisations, (one) =>
			isAbsent(one.country) ? [] : [one.country],
		),
		/** Pilots in a country. */
		pilotsOfCountry: groupBy<CountryId, Records['pilots']>(lists.pilots, (one) => known(one.countries)),
		/** Pilots that an organisation took part in. */
		pilotsOfOrganisation: groupBy<OrganisationId, Records['pilots']>(lists.pilots, (one) => known(one.organisers)),
		/** Learning units that ask for this one before. */
		unitsAfter: groupBy<LearningUnitId, Records['learning-units']>(lists['learning-units'], (u) => u.prerequisites),
		/** Joint qualifications with this unit, compulsory or elective. */
		qualificationsOfUnit: groupBy<LearningUnitId, JointQualification>(joint, unitsIn),
		/** Joint qualifications built on this occupation, or preparing for it in part. */
		qualificationsOfOccupation: groupBy<OccupationId, JointQualification>(joint, (q) => [
			q.occupation,
			...q.relatedOccupations,
		]),
		/** Joint qualifications that serve this role profile. */
		qualificationsOfRole: groupBy<RoleProfileId, JointQualification>(joint, (q) => q.roleProfiles),
		/** Joint qualifications whose holders can go on to this one. */
		qualificationsBefore: groupBy<QualificationId, JointQualification>(joint, (q) =>
			q.progression.map((step) => step.to),
		),
		/** Certificate of a unit. */
		certificationsOfUnit: groupBy<LearningUnitId, Records['certifications']>(lists.certifications, (c) =>
			c.kind === 'unit' ? [c.unit] : [],
		),
		/** Certificate of the role that a joint qualification belongs to. */
		certificationsOfQualification: groupBy<QualificationId, Records['certifications']>(lists.certifications, (c) =>
			c.kind === 'role' ? [c.qualification] : [],
		),
		/** Certificates that speak for this role profile. */
		certificationsOfRole: groupBy<RoleProfileId, Records['certifications']>(lists.certifications, (c) =>
			c.kind === 'role' ? c.roleProfiles : [],
		),
		/** Certificates that ask for this one before. */
		certificationsAfter: groupBy<CertificationId, Records['certifications']>(lists.certifications, (c) => c.requires),
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
		/** Records that cite this source, by collection and id; each once, however often it does. */
		citationsOf: groupBy<string, { collection: keyof Records; id: string }>(
			(Object.keys(lists) as (keyof Records)[]).flatMap((collection) =>
				lists[collection].map((record) => ({ collection, id: record.id as string, record })),
			),
			(entry) => citedSources((entry as unknown as { record: unknown }).record),
		),
	};
}

/** Every source id that a record cites, at any depth: what stands in a field `sources`, or `source` as with a figure. */
export function citedSources(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(citedSources);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'sources' || key === 'source' ? textsOf(inner) : citedSources(inner),
	);
}

const textsOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');

export type Relations = ReturnType<typeof buildRelations>;
