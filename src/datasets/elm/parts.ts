import type { Edition } from '../../schema/edition.ts';
import type { LanguageMap } from '../../schema/common.ts';
import type { AssessmentMethod } from '../../schema/learning-unit.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { publisherName } from '../rdf/publisher.ts';
import { assessmentTypes } from './controlled.ts';

/** A node with those that it leads to and that are part of it: notes, identifiers, addresses. */
export interface Described {
	node: Node;
	parts: Node[];
}

/** Texts of a note, by language; several become one, a paragraph each. */
function joined(texts: readonly LanguageMap[]): Record<string, string> {
	const languages = new Set(texts.flatMap((text) => Object.keys(text)));
	return Object.fromEntries(
		[...languages].map((language) => [
			language,
			texts.flatMap((text) => (text as Record<string, string>)[language] ?? []).join('\n\n'),
		]),
	);
}

export const noteNode = (id: string, ...texts: LanguageMap[]): Node => ({
	id,
	types: ['elm:Note'],
	'elm:noteLiteral': joined(texts),
});

/** What every record has: its name, its id among those of its kind, its page. */
export function headOf(edition: Edition, page: string, id: string, list: string): Described {
	const [identifier, homepage] = [`${page}#identifier`, `${page}#homepage`];
	return {
		node: {
			id: page,
			types: ['elm:LearningAchievementSpecification'],
			'adms:identifier': [identifier],
			'foaf:homepage': [homepage],
			'dcterms:publisher': [publisherName(edition)],
		},
		parts: [
			{
				id: identifier,
				types: ['elm:Identifier'],
				'skos:notation': [`${list}/${id}`],
				'elm:schemeId': [edition.namespace],
			},
			{ id: homepage, types: ['elm:WebResource'], 'elm:contentUrl': [page] },
		],
	};
}

/** A way of assessing in words: `written-examination` is "Written examination". */
const kindInWords = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');

export const assessmentNode = (
	id: string,
	{ kind, description }: Pick<AssessmentMethod, 'kind' | 'description'>,
): Node => {
	const type = assessmentTypes[kind];
	return {
		id,
		types: ['elm:LearningAssessmentSpecification'],
		'dcterms:title': inSourceLanguage(kindInWords(kind)),
		'dcterms:description': description,
		'dcterms:type': type === undefined ? [] : [type],
	};
};
