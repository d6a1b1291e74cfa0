import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { creditPoints, totalHours } from '../../model/credits.ts';
import { outcomesOf } from '../../model/outcomes-of.ts';
import type { CollectionName, Records } from '../../schema/collections.ts';
import type { NationalQualification } from '../../schema/qualification.ts';
import { nameIn } from '../names.ts';
import { given, inLanguages, named, type SchemaOrgNode } from './node.ts';

type Thing<N extends CollectionName> = (catalogue: Catalogue, record: Records[N]) => SchemaOrgNode;

const nameOf = ({ edition }: Catalogue, collection: CollectionName, id: string) =>
	named(nameIn(edition, addressOf(collection, id)));
const namesOf = (catalogue: Catalogue, collection: CollectionName, ids: readonly string[]) =>
	ids.map((id) => nameOf(catalogue, collection, id));

/** A level of the EQF, by the name that the Qualifications Dataset Register gives it. */
const eqfLevel = (level: number) => ({
	'@id': `http://data.europa.eu/snb/eqf/${level}`,
	'@type': 'DefinedTerm',
	name: `EQF ${level}`,
	termCode: String(level),
});

/** What its text asks of a holder: second views say it again, and not every holder has the options. */
const requiredOf = (catalogue: Catalogue, qualification: NationalQualification) =>
	outcomesOf(catalogue, qualification)
		.filter(({ hasRoom }) => hasRoom)
		.map(({ outcome }) => ({ '@type': 'DefinedTerm', name: inLanguages(outcome.text) }));

/**
 * What the records of a collection are in the words of schema.org, for those that it has a word for. Nothing is said
 * that the record does not say of itself: what this edition maps to a national qualification is no property of it.
 */
export const things: { [N in CollectionName]?: Thing<N> } = {
	frameworks: (_, { summary, shortTitle, publisher, edition, url, published }) => ({
		'@type': 'DefinedTermSet',
		alternateName: shortTitle,
		description: inLanguages(summary),
		publisher: { '@type': 'Organization', name: publisher },
		version: edition,
		...given('url', url),
		...given('datePublished', published),
	}),
	competences: (catalogue, { code, summary, framework }) => ({
		'@type': 'DefinedTerm',
		termCode: code,
		description: inLanguages(summary),
		inDefinedTermSet: nameOf(catalogue, 'frameworks', framework),
	}),
	skills: (catalogue, { uri, framework }) => ({
		'@type': 'DefinedTerm',
		sameAs: named(uri),
		inDefinedTermSet: nameOf(catalogue, 'frameworks', framework),
	}),
	occupations: (catalogue, { uri, iscoGroup, essentialSkills }) => ({
		'@type': 'Occupation',
		sameAs: named(uri),
		occupationalCategory: { '@type': 'CategoryCode', inCodeSet: 'ISCO-08', codeValue: iscoGroup },
		...given('skills', essentialSkills, (ids: readonly string[]) => namesOf(catalogue, 'skills', ids)),
	}),
	'learning-units': (catalogue, unit) => ({
		'@type': 'Course',
		description: inLanguages(unit.summary),
		creativeWorkStatus: unit.status,
		courseCode: unit.id,
		timeRequired: `PT${totalHours(unit.notionalHours)}H`,
		numberOfCredits: creditPoints(totalHours(unit.notionalHours)),
		teaches: unit.outcomes.map(({ text }) => ({ '@type': 'DefinedTerm', name: inLanguages(text) })),
		...given('coursePrerequisites', unit.prerequisites, (ids) => namesOf(catalogue, 'learning-units', ids)),
		...given('educationalCredentialAwarded', catalogue.relations.certificationsOfUnit.get(unit.id), (all) =>
			namesOf(
				catalogue,
				'certifications',
				all.map(({ id }) => id),
			),
		),
	}),
	qualifications: (catalogue, qualification) => ({
		'@type': 'EducationalOccupationalCredential',
		credentialCategory: 'qualification',
		...(qualification.kind === 'joint'
			? {
					description: inLanguages(qualification.summary),
					creativeWorkStatus: qualification.status,
					educationalLevel: eqfLevel(qualification.eqf.level),
				}
			: {
					alternateName: qualification.nationalTitle,
					validIn: nameOf(catalogue, 'countries', qualification.country),
					...given('educationalLevel', qualification.eqfLevel, eqfLevel),
					...given('competencyRequired', requiredOf(catalogue, qualification)),
				}),
	}),
	certifications: (catalogue, certification) => ({
		'@type': 'EducationalOccupationalCredential',
		credentialCategory: 'certification',
		description: inLanguages(certification.statement),
		creativeWorkStatus: certification.status,
		validFor: `P${certification.validity.months}M`,
		...(certification.kind === 'unit'
			? { isBasedOn: nameOf(catalogue, 'learning-units', certification.unit) }
			: { isBasedOn: nameOf(catalogue, 'qualifications', certification.qualification) }),
	}),
	countries: (_, { code }) => ({ '@type': 'Country', identifier: code }),
	'national-frameworks': (catalogue, { shortTitle, country, uri, levels }) => ({
		'@type': 'DefinedTermSet',
		alternateName: shortTitle,
		sameAs: named(uri),
		spatialCoverage: nameOf(catalogue, 'countries', country),
		hasDefinedTerm: levels.map(({ uri: level, notation, label }) => ({
			...given('@id', level),
			'@type': 'DefinedTerm',
			termCode: notation,
			name: label,
		})),
	}),
	organisations: (catalogue, { country }) => ({
		'@type': 'Organization',
		...given('location', country, (id) => nameOf(catalogue, 'countries', id)),
	}),
};
