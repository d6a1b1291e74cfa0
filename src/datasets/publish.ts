import type { z } from 'zod';
import { addressOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { toComparable } from '../model/compare/to-comparable.ts';
import { creditPoints, totalHours } from '../model/credits.ts';
import { eurostatGeo } from '../model/eurostat-geo.ts';
import { eqfOfLevel } from '../model/levels.ts';
import { qualificationFigures, requirementsOf } from '../model/qualification-figures.ts';
import { standingFor } from '../model/standing-for.ts';
import { answersOf, isGap } from '../model/requirement-answers.ts';
import { namesOf, prefixesOf } from '../model/terms.ts';
import { competenceOfUnit } from '../model/units.ts';
import type { CollectionName, Records } from '../schema/collections.ts';
import type { publishedSchemas } from '../schema/published.ts';
import { nameIn } from './names.ts';
import { publishedProfile } from './published-profile.ts';

type KeyOf<T> = T extends unknown ? keyof T : never;
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A record as its published schema has it, before a reader checks it. */
export type Published<N extends CollectionName> = z.input<(typeof publishedSchemas)[N]>;
/** What the published schema has besides the record as it is authored, and its address. */
type Computed<N extends CollectionName> = Without<Published<N>, KeyOf<Records[N]> | 'page'>;

const ids = (records: readonly { id: string }[] | undefined) => (records ?? []).map((record) => record.id);

type Compute = { [N in CollectionName]: (catalogue: Catalogue, record: Records[N]) => Computed<N> };
/** The collections whose published schema has nothing besides. */
type Plain = { [N in CollectionName]: object extends Computed<N> ? N : never }[CollectionName];

/** What is computed for a record of each collection, besides its address; of the others there is nothing to compute. */
const computed: Omit<Compute, Plain> = {
	competences: (catalogue, competence) => {
		const { profiles, units } = standingFor(catalogue, competence);
		return {
			successors: ids(catalogue.relations.successorsOf.get(competence.id)),
			profiles: ids(profiles),
			units: ids(units),
		};
	},
	occupations: ({ relations }, occupation) => ({ units: ids(relations.unitsOfOccupation.get(occupation.id)) }),
	skills: ({ relations }, skill) => ({
		essentialFor: ids(relations.essentialFor.get(skill.id)),
		optionalFor: ids(relations.optionalFor.get(skill.id)),
		units: ids(relations.unitsOfSkill.get(skill.id)),
	}),
	requirements: (catalogue, requirement) => {
		const outcomes = answersOf(catalogue, requirement.id);
		return {
			outcomes: outcomes.map(({ unit, outcomes: answering }) => ({ unit: unit.id, outcomes: ids(answering) })),
			isGap: isGap(outcomes),
		};
	},
	'qualification-profiles': ({ relations }, profile) => ({ units: ids(relations.unitsOfProfile.get(profile.id)) }),
	'learning-units': (catalogue, unit) => {
		const competence = catalogue['qualification-profiles'].byId.get(unit.profile)?.competence ?? '';
		const framework = catalogue.competences.byId.get(competence)?.framework ?? '';
		const hours = totalHours(unit.notionalHours);
		return {
			competence,
			eqf: eqfOfLevel(catalogue, framework, unit.level) ?? { absent: 'unverified' },
			totalHours: hours,
			creditPoints: creditPoints(hours),
			occupations: ids(
				catalogue.occupations.all.filter((o) => catalogue.relations.unitsOfOccupation.get(o.id)?.includes(unit)),
			),
			requirements: requirementsOf(unit),
			qualifications: ids(catalogue.relations.qualificationsOfUnit.get(unit.id)),
			certifications: ids(catalogue.relations.certificationsOfUnit.get(unit.id)),
		};
	},
	qualifications: (catalogue, qualification) => {
		if (qualification.kind === 'national') return publishedProfile(catalogue, qualification);
		const figures = qualificationFigures(catalogue, qualification);
		return {
			competences: figures.competences,
			compulsoryHours: figures.compulsoryHours,
			electiveHours: figures.electiveHours,
			totalHours: figures.totalHours,
			creditPoints: figures.creditPoints,
			essentialSkills: figures.skills,
			requirements: figures.requirements,
			basis: 'units',
			outcomesWithRoom: toComparable(catalogue, qualification).outcomes.length,
			prerequisites: figures.before,
			certifications: ids(catalogue.relations.certificationsOfQualification.get(qualification.id)),
		};
	},
	certifications: (catalogue, certification) => ({
		stacksInto: ids(catalogue.relations.certificationsAfter.get(certification.id)),
		...(certification.kind === 'unit' ? competenceOfUnit(catalogue, certification.unit) : {}),
	}),
	mappings: ({ edition }, set) => {
		const prefixes = prefixesOf(edition.namespace);
		const used = new Set(
			[set.subjectSource, set.objectSource, ...set.rows.flatMap((row) => namesOf(row))].map(
				(name) => name.split(':')[0],
			),
		);
		return {
			prefixes: Object.entries(prefixes)
				.filter(([prefix]) => used.has(prefix))
				.map(([prefix, namespace]) => ({ prefix, namespace })),
		};
	},
	countries: ({ relations }, country) => ({
		eurostatGeo: eurostatGeo(country),
		frameworks: ids(relations.frameworksOfCountry.get(country.id)),
		qualifications: ids(relations.qualificationsOfCountry.get(country.id)),
	}),
	sources: ({ relations }, source) => ({ citedBy: relations.citationsOf.get(source.id)?.length ?? 0 }),
};

/** A country says its code at Eurostat whether or not that is the one of ISO. */
function authored<N extends CollectionName>(record: Records[N]): object {
	if (!('eurostatCode' in record)) return record;
	const { eurostatCode: _, ...country } = record;
	return country;
}

/** A record as it is published. */
export function publish<N extends CollectionName>(
	catalogue: Catalogue,
	collection: N,
	record: Records[N],
): Published<N> {
	const page = nameIn(catalogue.edition, addressOf(collection, record.id));
	const compute: Compute[N] | undefined = (computed as Partial<Compute>)[collection];
	return { ...authored(record), page, ...compute?.(catalogue, record) } as Published<N>;
}
