import type { Catalogue } from '../../model/catalogue.ts';
import { areas, type Competence } from '../../schema/competence.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { frameworkSchemeName, recordName } from '../record-name.ts';

/** The areas of each edition of the e-CF: its scheme lists them, above its competences. */
function areaNodes({ edition, competences }: Catalogue): Node[] {
	const editions = [...new Set(competences.all.map(({ framework }) => framework))];
	return editions.flatMap((framework) =>
		areas.map((area, i) => ({
			id: recordName(edition, 'frameworks', framework, area),
			types: ['skos:Concept' as const],
			'skos:inScheme': [frameworkSchemeName(edition, framework)],
			// The areas are lettered in their order, and their ids are their names in English.
			'skos:notation': ['ABCDE'.charAt(i)],
			'skos:prefLabel': inSourceLanguage(area.charAt(0).toUpperCase() + area.slice(1)),
		})),
	);
}

function competenceNode({ edition }: Catalogue, competence: Competence): Node {
	const { id, framework, area, code, title, summary, change, predecessors = [] } = competence;
	return {
		id: recordName(edition, 'competences', id),
		types: ['skos:Concept'],
		'skos:inScheme': [frameworkSchemeName(edition, framework)],
		'dcterms:identifier': [id],
		'skos:notation': [code],
		'skos:prefLabel': title,
		// In the words of this edition: the definition is CEN's, and is not here.
		'skos:note': summary,
		'skos:changeNote': change && inSourceLanguage(`Since the edition before: ${change}.`),
		'skos:broader': [recordName(edition, 'frameworks', framework, area)],
		'dcterms:replaces': predecessors.map((before) => recordName(edition, 'competences', before)),
	};
}

/** A competence at each of its levels, which mappings and units name. */
const levelNodes = ({ edition }: Catalogue, { id, framework, title, levels }: Competence): Node[] =>
	levels.map((level) => ({
		id: recordName(edition, 'competences', id, `e-${level}`),
		types: ['skos:Concept'],
		'skos:inScheme': [frameworkSchemeName(edition, framework)],
		'skos:prefLabel': Object.fromEntries(
			Object.entries(title).map(([language, text]) => [language, `${text}, e-${level}`]),
		),
		'skos:broader': [recordName(edition, 'competences', id)],
		'dcterms:relation': [recordName(edition, 'frameworks', framework, `e-${level}`)],
	}));

/** Areas, competences, and competences at a level, of all editions of the e-CF. */
export const competenceNodes = (catalogue: Catalogue): Node[] => [
	...areaNodes(catalogue),
	...catalogue.competences.all.flatMap((competence) => [
		competenceNode(catalogue, competence),
		...levelNodes(catalogue, competence),
	]),
];
