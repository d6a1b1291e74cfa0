import type { Catalogue } from '../../model/catalogue.ts';
import { isAbsent } from '../../schema/common.ts';
import type { RoleProfile } from '../../schema/role-profile.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { frameworkSchemeName, recordName } from '../record-name.ts';

/** The parts of each framework: its levels, phases, families, groups. */
export const partNodes = ({ edition, frameworks, 'role-profiles': roles }: Catalogue): Node[] =>
	frameworks.all.flatMap(({ id, parts = [] }) => {
		// Families of roles are numbered like the roles themselves, and a notation names one thing.
		const isOfRoles = roles.all.some(({ framework }) => framework === id);
		return parts.map(({ code, title, summary }) => ({
			id: recordName(edition, 'frameworks', id, code),
			types: ['skos:Concept' as const],
			'skos:inScheme': [frameworkSchemeName(edition, id)],
			'skos:notation': isOfRoles ? [] : [code],
			'skos:prefLabel': title,
			'skos:note': summary,
		}));
	});

function roleNode(catalogue: Catalogue, role: RoleProfile): Node {
	const { edition, frameworks } = catalogue;
	const { id, framework, number, title, alternativeTitles, family, competences, predecessor } = role;
	const ofFamily = (frameworks.byId.get(framework)?.parts ?? []).filter((part) =>
		Object.values(part.title).some((name) => name === family),
	);
	return {
		id: recordName(edition, 'role-profiles', id),
		types: ['skos:Concept'],
		'skos:inScheme': [frameworkSchemeName(edition, framework)],
		'dcterms:identifier': [id],
		'skos:notation': [number],
		'skos:prefLabel': title,
		'skos:altLabel': alternativeTitles && inSourceLanguage(alternativeTitles),
		'skos:broader': ofFamily.map(({ code }) => recordName(edition, 'frameworks', framework, code)),
		'dcterms:requires': isAbsent(competences)
			? []
			: competences.map(({ competence, level }) => recordName(edition, 'competences', competence, `e-${level}`)),
		'dcterms:replaces': predecessor && [recordName(edition, 'role-profiles', predecessor)],
	};
}

/** The roles of each framework of roles, with the competences and levels that they ask for. */
export const roleNodes = (catalogue: Catalogue): Node[] =>
	catalogue['role-profiles'].all.map((role) => roleNode(catalogue, role));
