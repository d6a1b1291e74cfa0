import { z } from 'zod';
import { roleCertificationSchema, unitCertificationSchema } from './certification.ts';
import { citationsSchema, eqfLevelSchema, evidenceStatusSchema, orAbsent, proficiencyLevelSchema } from './common.ts';
import { agreementTemplateSchema, documentedAgreementSchema } from './agreement.ts';
import { competenceSchema } from './competence.ts';
import { countrySchema } from './country.ts';
import {
	certificationIdSchema,
	competenceIdSchema,
	learningUnitIdSchema,
	nationalFrameworkIdSchema,
	occupationIdSchema,
	qualificationIdSchema,
	qualificationProfileIdSchema,
	requirementIdSchema,
	skillIdSchema,
} from './ids.ts';
import { learningUnitSchema } from './learning-unit.ts';
import { mappingSetSchema } from './mapping.ts';
import { occupationSchema } from './occupation.ts';
import { qualificationProfileSchema } from './qualification-profile.ts';
import { jointQualificationSchema, nationalQualificationSchema } from './qualification.ts';
import { eqavetIndicatorSchema, labelCriterionSchema } from './quality.ts';
import { requirementSchema } from './requirement.ts';
import { skillSchema } from './skill.ts';
import { sourceSchema } from './source.ts';
import { units as counted } from './unit.ts';
import { collectionNames, collections, type CollectionName, type DatasetName } from './collections.ts';

const page = {
	page: z.url().describe('Name of the record: the address of its page, below the namespace of the edition.'),
};
const units = z.array(learningUnitIdSchema);
const hours = z.int().min(0).register(counted, { unit: 'hours' });
const creditPoints = z.number().min(0).register(counted, { unit: 'credit points' });
const share = z.number().min(0).max(1).register(counted, { unit: 'of 1' });
const counts = (unit: string) => z.int().min(0).register(counted, { unit });

const skillCover = z.strictObject({
	covered: z.array(skillIdSchema).describe('Essential skills that an outcome teaches.'),
	uncovered: z.array(skillIdSchema).describe('Essential skills that no outcome teaches.'),
	share: share.describe('Covered skills divided by all, from 0 to 1.'),
});
const certificate = {
	...page,
	stacksInto: z
		.array(certificationIdSchema)
		.describe('Certificates that ask for this one; an empty list where none does.'),
};

const worldsOf = (word: string) => counts('of 1000 ways').describe(`Ways in which ${word} comes out.`);
const basisOf = (side: string) =>
	z
		.enum(['units', 'outcomes', 'description'])
		.describe(
			`What of "${side}" the comparison rests on: learning units of this scheme, learning outcomes that were read, or a description alone.`,
		);

/**
 * An ordered pair of qualifications in force and what the method of comparison says of it (DESIGN, section 5). Only pairs
 * of which something can be said are published: of every other the answer is that there is not enough evidence.
 */
export const pairSchema = z.strictObject({
	id: z.string().describe('The two ids with two dots between them.'),
	from: qualificationIdSchema.describe('The qualification that is held.'),
	to: qualificationIdSchema.describe('The qualification that is asked for.'),
	word: z
		.enum(['most', 'part', 'little'])
		.describe(
			'How much of "to" a holder of "from" brings, by thresholds of coverage: never to be shown without "holds" and the basis.',
		),
	coverage: share.describe('Share of the room of "to" inside the e-CF that "from" covers, from 0 to 1.'),
	coverageLow: share.describe('What that share is at least.'),
	coverageHigh: share.describe(
		'What that share is at most, given what was not read of "from"; the same as the coverage where its list is closed.',
	),
	holds: counts('of 1000 ways').describe(
		'In how many of a thousand ways in which the readings may turn out the word is the same.',
	),
	worlds: z
		.strictObject({ most: worldsOf('most'), part: worldsOf('part'), little: worldsOf('little') })
		.describe('The thousand ways by the word that comes out; what is short of a thousand left nothing that is asked.'),
	basisFrom: basisOf('from'),
	basisTo: basisOf('to'),
	measure: z
		.enum(['hours', 'duration', 'share'])
		.describe(
			'In what rooms are set side by side: hours that both texts give, durations shared equally where one of them gives none, or parts of the lists where one has no duration either.',
		),
	levelDifference: orAbsent(z.int().min(-7).max(7).register(counted, { unit: 'EQF levels' })).describe(
		'EQF level of "to" less that of "from"; absent where one of the two has none.',
	),
	occupation: orAbsent(z.enum(['same-occupation', 'same-unit-group', 'same-minor-group', 'none'])).describe(
		'How near the occupations are, in ESCO or else in ISCO-08; absent where one of the two names none.',
	),
	bridgePoints: creditPoints.describe(
		'Credit points of the learning units that cover what "to" asks and "from" has half or not, as far as units do.',
	),
	bridgeLeft: counts('competences').describe('Competences of "to" that are not wholly covered even then.'),
});

/** The schemas as they are published, where that is more than a record as editors author it, and its address. */
const extended = {
	competences: competenceSchema.extend({
		...page,
		successors: z
			.array(competenceIdSchema)
			.describe('Competences of the next edition that continue it; an empty list where none does.'),
		profiles: z
			.array(qualificationProfileIdSchema)
			.describe('Profiles that stand for it, directly or through the competence it continues.'),
		units: units.describe('Learning units of those profiles.'),
	}),
	occupations: occupationSchema.extend({
		...page,
		units: units.describe('Learning units that teach at least one of its essential skills.'),
	}),
	skills: skillSchema.extend({
		...page,
		essentialFor: z.array(occupationIdSchema).describe('Occupations that ESCO calls it essential for.'),
		optionalFor: z.array(occupationIdSchema).describe('Occupations that ESCO calls it optional for.'),
		units: units.describe('Learning units that teach it.'),
	}),
	requirements: requirementSchema.extend({
		...page,
		outcomes: z
			.array(
				z.strictObject({
					unit: learningUnitIdSchema.describe('A unit with an outcome that answers it.'),
					outcomes: z.array(z.string()).describe('Ids of these outcomes within the unit.'),
				}),
			)
			.describe('Learning outcomes that answer it, by unit.'),
		isGap: z.boolean().describe('Whether fewer than three outcomes answer it.'),
	}),
	'qualification-profiles': qualificationProfileSchema.extend({
		...page,
		units: units.describe('Learning units that lead to it.'),
	}),
	'learning-units': learningUnitSchema.extend({
		...page,
		competence: competenceIdSchema.describe('The e-CF competence of its profile.'),
		eqf: orAbsent(
			z.strictObject({
				levels: z.array(eqfLevelSchema).min(1).describe('The EQF levels, ascending.'),
				status: evidenceStatusSchema.describe('How sure this relation to the EQF is.'),
				sources: citationsSchema.describe('The sources in which the relation to the EQF was read, at least one.'),
			}),
		).describe('EQF levels that the framework relates to its proficiency level; absent where it relates none.'),
		totalHours: hours.describe('Notional hours: the sum of their kinds.'),
		creditPoints: creditPoints.describe('Notional hours divided by 25, to one decimal.'),
		occupations: z.array(occupationIdSchema).describe('Occupations with an essential skill that it teaches.'),
		requirements: z.array(requirementIdSchema).describe('Requirements that its outcomes answer.'),
		qualifications: z.array(qualificationIdSchema).describe('Joint qualifications with this unit.'),
		certifications: z.array(certificationIdSchema).describe('Certificates of this unit.'),
	}),
	qualifications: z.discriminatedUnion('kind', [
		jointQualificationSchema.extend({
			...page,
			competences: z
				.array(
					z.strictObject({
						competence: competenceIdSchema.describe('The competence.'),
						level: proficiencyLevelSchema.describe('Its e-CF proficiency level, 1 to 5.'),
						unit: learningUnitIdSchema.describe('The compulsory unit that leads to it.'),
					}),
				)
				.describe('Competences and levels of its compulsory units.'),
			compulsoryHours: hours.describe('Notional hours of the compulsory units.'),
			electiveHours: hours.describe('Notional hours that the electives reach at least.'),
			totalHours: hours.describe('Notional hours at least: compulsory and elective.'),
			creditPoints: creditPoints.describe('Total notional hours divided by 25, to one decimal.'),
			essentialSkills: orAbsent(
				z.strictObject({
					compulsory: skillCover.describe('What the compulsory units teach.'),
					withElectives: skillCover.describe('What they teach together with all electives.'),
				}),
			).describe(
				'Essential ESCO skills of its occupation, by whether its outcomes teach them; absent where those skills are not known.',
			),
			requirements: z.array(requirementIdSchema).describe('Requirements that its compulsory units answer.'),
			basis: z.literal('units').describe('What comparisons of it rest on: learning units of this scheme.'),
			outcomesWithRoom: counts('outcomes').describe('Learning outcomes of its compulsory units.'),
			prerequisites: units.describe('Units that its compulsory units ask for and that it does not contain.'),
			certifications: z.array(certificationIdSchema).describe('Certificates of the role it belongs to.'),
		}),
		nationalQualificationSchema.extend({
			...page,
			basis: z
				.enum(['outcomes', 'description', 'none'])
				.describe(
					'What comparisons of it rest on: learning outcomes that were read, a description alone, or nothing; a title counts nothing.',
				),
			outcomesWithRoom: counts('outcomes').describe(
				'Learning outcomes with room in its profile: its own and those that it shares with another.',
			),
			measure: orAbsent(z.enum(['hours', 'duration', 'share'])).describe(
				'In what room is counted: hours of its text, its duration shared equally, or parts of its list; absent where it has no profile.',
			),
			competences: z
				.array(
					z.strictObject({
						competence: competenceIdSchema.describe('The competence.'),
						room: z
							.number()
							.min(0)
							.register(counted, { unit: 'hours, or of 1 where the measure is share' })
							.describe('The room that the qualification gives it, by the best reading.'),
					}),
				)
				.describe('The competences of its profile, the larger first; an empty list where it has none.'),
			roomOutside: orAbsent(
				z.number().min(0).register(counted, { unit: 'hours, or of 1 where the measure is share' }),
			).describe('Room of what lies outside the e-CF; absent where it has no profile.'),
		}),
	]),
	certifications: z.discriminatedUnion('kind', [
		unitCertificationSchema.extend({
			...certificate,
			competence: competenceIdSchema.describe('The e-CF competence that it certifies.'),
			level: proficiencyLevelSchema.describe('The e-CF proficiency level that it certifies, 1 to 5.'),
		}),
		roleCertificationSchema.extend(certificate),
	]),
	mappings: mappingSetSchema.extend({
		...page,
		prefixes: z
			.array(
				z.strictObject({
					prefix: z.string().describe('The prefix, without its colon.'),
					namespace: z.url().describe('What it stands for.'),
				}),
			)
			.describe('What the prefixes of the names stand for.'),
	}),
	countries: countrySchema.omit({ eurostatCode: true }).extend({
		...page,
		eurostatGeo: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.describe(
				'Its code in the column "geo" of Eurostat: EL for Greece, UK for the United Kingdom, else that of ISO.',
			),
		frameworks: z.array(nationalFrameworkIdSchema).describe('Its qualifications frameworks.'),
		qualifications: z.array(qualificationIdSchema).describe('Its ICT qualifications in this edition.'),
	}),
	agreements: z.discriminatedUnion('kind', [
		documentedAgreementSchema.extend(page),
		agreementTemplateSchema.extend(page),
	]),
	'quality-criteria': z.discriminatedUnion('kind', [
		eqavetIndicatorSchema.extend(page),
		labelCriterionSchema.extend(page),
	]),
	sources: sourceSchema.extend({
		...page,
		citedBy: counts('records').describe('How many records cite it.'),
	}),
	comparability: pairSchema,
} satisfies Partial<Record<DatasetName, z.ZodType>>;

type Plain = Exclude<CollectionName, keyof typeof extended>;
type WithPage<S> = S extends z.ZodObject<infer Shape, infer Config> ? z.ZodObject<Shape & typeof page, Config> : never;

const plain = collectionNames
	.filter((name): name is Plain => !Object.hasOwn(extended, name))
	.map((name) => [name, (collections[name].schema as z.ZodObject).extend(page)]);

/**
 * The schema of a record as it is published, by collection: what editors author, and what is computed from it.
 * The published JSON Schemas are made from these.
 */
export const publishedSchemas = { ...extended, ...Object.fromEntries(plain) } as typeof extended & {
	[N in Plain]: WithPage<(typeof collections)[N]['schema']>;
};
