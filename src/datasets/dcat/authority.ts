import { inSourceLanguage, type Node } from '../rdf/node.ts';

/** A value of a code list of the EU: http://publications.europa.eu/resource/authority/ */
export const authority = (list: string, code: string): string =>
	`http://publications.europa.eu/resource/authority/${list}/${code}`;

/** What is the same for every dataset and every edition. */
export const fixed = {
	language: authority('language', 'ENG'),
	frequency: authority('frequency', 'IRREG'),
	theme: authority('data-theme', 'EDUC'),
	themes: 'http://publications.europa.eu/resource/authority/data-theme',
	access: authority('access-right', 'PUBLIC'),
	algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
} as const;

/** How far the files have come: those of a released version are finished and stay. */
export const standingOf = (released: boolean): { status: string; availability: string } => ({
	status: authority('distribution-status', released ? 'COMPLETED' : 'DEVELOP'),
	availability: authority('planned-availability', released ? 'STABLE' : 'EXPERIMENTAL'),
});

/** DCAT-AP asks that a catalogue says of each value of a code list what it is. */
export function authorityNodes(released: boolean): Node[] {
	const { status, availability } = standingOf(released);
	const concept = (id: string, label: string): Node => ({
		id,
		types: ['skos:Concept'],
		'skos:prefLabel': inSourceLanguage(label),
	});
	return [
		{ id: fixed.language, types: ['dcterms:LinguisticSystem'] },
		{ id: fixed.frequency, types: ['dcterms:Frequency'] },
		{ id: fixed.access, types: ['dcterms:RightsStatement'] },
		{ id: fixed.algorithm, types: ['spdx:ChecksumAlgorithm'] },
		{ id: fixed.themes, types: ['skos:ConceptScheme'], 'dcterms:title': inSourceLanguage('Data theme') },
		concept(fixed.theme, 'Education, culture and sport'),
		concept(status, released ? 'completed' : 'under development'),
		concept(availability, released ? 'stable' : 'experimental'),
	];
}
