import type { Catalogue } from '../../model/catalogue.ts';
import { isAbsent, type Absent } from '../../schema/common.ts';
import type { Occupation } from '../../schema/occupation.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { frameworkSchemeName, recordName } from '../record-name.ts';

/** In which version of ESCO the labels were read: `Labels as in ESCO 1.2.1 (en), 1.0.8 (bg, cs).` */
function labelNote({ titleVersions }: Occupation): string {
	const byVersion = Map.groupBy(Object.entries(titleVersions), ([, version]) => version);
	const parts = [...byVersion].map(([version, labels]) => `${version} (${labels.map(([code]) => code).join(', ')})`);
	return `Labels as in ESCO ${parts.join(', ')}.`;
}

/** Codes and labels of earlier versions; a label that meant something else then is no label of the concept now. */
const historyNotes = ({ history, formerTitles }: Occupation): string[] => [
	...history.map(({ version, code, title }) => `In ESCO ${version}: ${code} ${title}.`),
	...formerTitles.map(
		({ version, language, title, englishThen }) =>
			`In ESCO ${version}, when it was "${englishThen}": ${title} (${language}).`,
	),
];

function occupationNode({ edition, frameworks, skills }: Catalogue, occupation: Occupation): Node {
	const { id, framework, uri, code, iscoGroup, title, essentialSkills, optionalSkills } = occupation;
	const urisOf = (ids: readonly string[] | Absent) =>
		isAbsent(ids) ? [] : ids.flatMap((one) => skills.byId.get(one)?.uri ?? []);
	const groups = frameworks.all.filter(
		({ id: one, parts = [] }) => one.startsWith('isco-') && parts.some((part) => part.code === iscoGroup),
	);
	return {
		id: uri,
		types: ['skos:Concept', 'esco:Occupation'],
		'skos:inScheme': [frameworkSchemeName(edition, framework)],
		'skos:notation': [code],
		'skos:prefLabel': title,
		'skos:editorialNote': inSourceLanguage(labelNote(occupation)),
		'skos:historyNote': inSourceLanguage(historyNotes(occupation)),
		'skos:broader': groups.map((isco) => recordName(edition, 'frameworks', isco.id, iscoGroup)),
		'esco:relatedEssentialSkill': urisOf(essentialSkills),
		'esco:relatedOptionalSkill': urisOf(optionalSkills),
		'rdfs:seeAlso': [recordName(edition, 'occupations', id)],
	};
}

/** ESCO's occupations under ESCO's own names. */
export const occupationNodes = (catalogue: Catalogue): Node[] =>
	catalogue.occupations.all.map((occupation) => occupationNode(catalogue, occupation));

/** ESCO's skills under ESCO's own names. */
export const skillNodes = ({ edition, skills }: Catalogue): Node[] =>
	skills.all.map(({ id, framework, uri, title, currentTitle }) => ({
		id: uri,
		types: ['skos:Concept', 'esco:Skill'],
		'skos:inScheme': [frameworkSchemeName(edition, framework)],
		'skos:prefLabel': title,
		'skos:altLabel': currentTitle === undefined ? undefined : inSourceLanguage(currentTitle),
		'rdfs:seeAlso': [recordName(edition, 'skills', id)],
	}));
