import type { CollectionName, Records } from '../schema/collections.ts';
import { isAbsent } from '../schema/common.ts';
import type { OccupationId } from '../schema/ids.ts';
import type { MappingRow } from '../schema/mapping.ts';
import { namedAt, references } from '../schema/references.ts';
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

/** The records of a collection by the ids that they name in these fields, such as `outcomes.skills`. */
function backwards<R>(from: CollectionName, records: readonly R[], ...fields: string[]): Map<string, R[]> {
	const paths = references[from].map(({ path }) => path).filter((path) => fields.includes(path.join('.')));
	if (paths.length < fields.length) throw new Error(`Not all of ${fields.join(', ')} are references of ${from}.`);
	return groupBy(records, (record) => paths.flatMap((path) => [...namedAt(record, path)].map(({ id }) => id)));
}

/** The links of the scheme read backwards: who points at a record. Built once per catalogue, looked up per page. */
export function buildRelations(lists: Lists) {
	const terms = buildTerms(lists);
	const mappingLinks = buildMappingLinks(lists, terms);
	const pointing = <N extends CollectionName>(from: N, ...fields: string[]) =>
		backwards<Records[N]>(from, lists[from], ...fields);
	const joint = lists.qualifications.filter((one) => one.kind === 'joint');
	const national = lists.qualifications.filter((one) => one.kind === 'national');
	const jointPointing = (...fields: string[]) => backwards('qualifications', joint, ...fields);
	return {
		/** Everything that a mapping can name, by its prefixed name. */
		terms,
		/** Mapping rows that name a record or a part of it. */
		mappingsOf: (collection: CollectionName, id: string) => mappingLinks.get(termKey({ collection, id })) ?? [],
		/** Learning units with an outcome that answers this requirement. */
		unitsOfRequirement: pointing('learning-units', 'outcomes.requirements'),
		/** Frameworks of a country. */
		frameworksOfCountry: pointing('national-frameworks', 'country'),
		/** National qualifications of a country. */
		qualificationsOfCountry: backwards('qualifications', national, 'country'),
		/** Organisations of a country. */
		organisationsOfCountry: pointing('organisations', 'country'),
		/** Pilots in a country. */
		pilotsOfCountry: pointing('pilots', 'countries'),
		/** Pilots that an organisation took part in. */
		pilotsOfOrganisation: pointing('pilots', 'organisers'),
		/** Learning units that ask for this one before. */
		unitsAfter: pointing('learning-units', 'prerequisites'),
		/** Joint qualifications with this unit, compulsory or elective. */
		qualificationsOfUnit: jointPointing('compulsory', 'electives.units'),
		/** Joint qualifications built on this occupation, or preparing for it in part. */
		qualificationsOfOccupation: jointPointing('occupation', 'relatedOccupations'),
		/** Joint qualifications that serve this role profile. */
		qualificationsOfRole: jointPointing('roleProfiles'),
		/** Joint qualifications whose holders can go on to this one. */
		qualificationsBefore: jointPointing('progression.to'),
		/** Certificate of a unit. */
		certificationsOfUnit: pointing('certifications', 'unit'),
		/** Certificate of the role that a joint qualification belongs to. */
		certificationsOfQualification: pointing('certifications', 'qualification'),
		/** Certificates that speak for this role profile. */
		certificationsOfRole: pointing('certifications', 'roleProfiles'),
		/** Certificates that ask for this one before. */
		certificationsAfter: pointing('certifications', 'requires'),
		/** Competences of a later edition that continue this one. */
		successorsOf: pointing('competences', 'predecessors'),
		/** Qualification profiles that stand for this competence. */
		profilesOfCompetence: pointing('qualification-profiles', 'competence'),
		/** Role profiles that ask for this competence. */
		rolesOfCompetence: pointing('role-profiles', 'competences.competence'),
		/** Learning units that lead to this qualification profile. */
		unitsOfProfile: pointing('learning-units', 'profile'),
		/** Learning units with an outcome that teaches this skill. */
		unitsOfSkill: pointing('learning-units', 'outcomes.skills'),
		/** Occupations for which ESCO calls this skill essential. */
		essentialFor: pointing('occupations', 'essentialSkills'),
		/** Occupations for which ESCO calls this skill optional. */
		optionalFor: pointing('occupations', 'optionalSkills'),
		/** Learning units by occupation: those that teach at least one of its essential skills. */
		unitsOfOccupation: groupBy<OccupationId, Records['learning-units']>(lists['learning-units'], (unit) => {
			const taught = new Set(unit.outcomes.flatMap((outcome) => outcome.skills));
			return lists.occupations.filter((o) => known(o.essentialSkills).some((s) => taught.has(s))).map((o) => o.id);
		}),
		/** Records that cite this source, by collection and id; each once, however often it does. */
		citationsOf: buildCitations(lists),
	};
}

/** All records by the sources that they cite. */
function buildCitations(lists: Lists): Map<string, { collection: CollectionName; id: string }[]> {
	const citing = (Object.keys(lists) as CollectionName[]).flatMap((collection) => {
		const paths = references[collection].filter(({ target }) => target === 'sources').map(({ path }) => path);
		return lists[collection].map((record) => ({ collection, id: record.id as string, record, paths }));
	});
	return groupBy(citing, ({ record, paths }) =>
		paths.flatMap((path) => [...namedAt(record, path)].map(({ id }) => id)),
	);
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
