import { sourceLanguage } from '../words/locale.ts';
import type { CollectionName, Records } from '../schema/collections.ts';
import type { MappingRow } from '../schema/mapping.ts';
import { addressOf } from './addresses.ts';

export type Lists = { readonly [N in keyof Records]: readonly Records[N][] };

/** What a prefixed name of a mapping stands for: a record, or a part of one. */
export interface Term {
	collection: CollectionName;
	/** The record, or the one that the part belongs to. */
	id: string;
	label: string;
	/** The part within the record: a level of a framework, an outcome of a unit or of a national qualification. */
	part?: string;
	/** Whether the record was taken out of force. */
	retired?: boolean;
}

const escoPrefixes = {
	'http://data.europa.eu/esco/skill/': 'esco-skill:',
	'http://data.europa.eu/esco/occupation/': 'esco-occupation:',
};

/** What the prefixes of mappings stand for; `scheme:` is the namespace of the edition. */
export const prefixesOf = (namespace: string): Record<string, string> => ({
	scheme: namespace,
	...Object.fromEntries(Object.entries(escoPrefixes).map(([uri, prefix]) => [prefix.slice(0, -1), uri])),
	skos: 'http://www.w3.org/2004/02/skos/core#',
	semapv: 'https://w3id.org/semapv/vocab/',
	sssom: 'https://w3id.org/sssom/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
});

/** All prefixed names of a row. */
export const namesOf = (row: MappingRow): string[] => [
	row.subject_id,
	row.predicate_id,
	row.object_id,
	row.mapping_justification,
];

/** An ESCO URI as mappings write it. */
export function escoName(uri: string): string {
	const known = Object.entries(escoPrefixes).find(([start]) => uri.startsWith(start));
	return known ? known[1] + uri.slice(known[0].length) : uri;
}

/** The name of one of the scheme's own records, which is its address in the namespace. */
export const schemeName = (collection: CollectionName, id: string): string => `scheme:${addressOf(collection, id)}`;

const named = (
	collection: CollectionName,
	records: readonly { id: string; title: { en: string } }[],
): [string, Term][] =>
	records.map(({ id, title }) => [schemeName(collection, id), { collection, id, label: title[sourceLanguage] }]);

/** Everything that a mapping can name, by its prefixed name. */
export function buildTerms(lists: Lists): Map<string, Term> {
	return new Map<string, Term>([
		...named('competences', lists.competences),
		...named('role-profiles', lists['role-profiles']),
		...named('requirements', lists.requirements),
		...named('qualifications', lists.qualifications),
		...lists.competences.flatMap((competence) =>
			competence.levels.map((level): [string, Term] => [
				`${schemeName('competences', competence.id)}#e-${level}`,
				{
					collection: 'competences',
					id: competence.id,
					label: `${competence.title[sourceLanguage]}, e-${level}`,
					part: `e-${level}`,
				},
			]),
		),
		...lists.frameworks.flatMap((framework) =>
			(framework.parts ?? []).map(({ code }): [string, Term] => [
				`${schemeName('frameworks', framework.id)}#${code}`,
				{ collection: 'frameworks', id: framework.id, label: code, part: code },
			]),
		),
		...lists['learning-units'].flatMap((unit) =>
			unit.outcomes.map((outcome): [string, Term] => [
				`${schemeName('learning-units', unit.id)}#${outcome.id}`,
				{
					collection: 'learning-units',
					id: unit.id,
					label: outcome.text[sourceLanguage],
					part: outcome.id,
					retired: unit.status === 'deprecated',
				},
			]),
		),
		...lists.qualifications.flatMap((qualification) =>
			(qualification.kind === 'national' ? qualification.outcomes : []).map((outcome): [string, Term] => [
				`${schemeName('qualifications', qualification.id)}#${outcome.id}`,
				{
					collection: 'qualifications',
					id: qualification.id,
					label: outcome.text[sourceLanguage],
					part: outcome.id,
				},
			]),
		),
		...(['occupations', 'skills'] as const).flatMap((collection) =>
			lists[collection].map(({ id, uri, title }): [string, Term] => [
				escoName(uri),
				{ collection, id, label: title[sourceLanguage] },
			]),
		),
	]);
}
