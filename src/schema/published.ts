import { z } from 'zod';
import { roleCertificationSchema, unitCertificationSchema } from './certification.ts';
import { citationsSchema, eqfLevelSchema, evidenceStatusSchema, orAbsent, proficiencyLevelSchema } from './common.ts';
import { agreementTemplateSchema, documentedAgreementSchema } from './agreement.ts';
import { competenceSchema } from './competence.ts';
import { countrySchema } from './country.ts';
import { frameworkSchema } from './framework.ts';
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
import { indicatorSchema } from './indicator.ts';
import { learningUnitSchema } from './learning-unit.ts';
import { mappingSetSchema } from './mapping.ts';
import { nationalFrameworkSchema } from './national-framework.ts';
import { occupationSchema } from './occupation.ts';
import { qualificationProfileSchema } from './qualification-profile.ts';
import { organisationSchema } from './organisation.ts';
import { pilotSchema } from './pilot.ts';
import { jointQualificationSchema, nationalQualificationSchema } from './qualification.ts';
import { decisionSchema, eqavetIndicatorSchema, labelCriterionSchema, labelSchema } from './quality.ts';
import { requirementSchema } from './requirement.ts';
import { roleProfileSchema } from './role-profile.ts';
import { skillSchema } from './skill.ts';
import { sourceSchema } from './source.ts';
import type { DatasetName } from './collections.ts';

const page = { page: z.url().meta({ description: 'Address of the record’s page on this site.' }) };
const units = z.array(learningUnitIdSchema);
const hours = z.int().min(0);
const skillCover = z.strictObject({
	covered: z.array(skillIdSchema),
	uncovered: z.array(skillIdSchema),
	share: z.number().min(0).max(1).meta({ description: 'Covered skills divided by all.' }),
});
const certificate = {
	...page,
	stacksInto: z.array(certificationIdSchema).meta({ description: 'Certificates that ask for this one.' }),
};

const share = z.number().min(0).max(1);
const count = z.int().min(0);

/** An ordered pair of qualifications and what the method of comparison says of it (DESIGN, section 5). */
export const pairSchema = z.strictObject({
	id: z.string().meta({ description: 'The two ids with two dots between them.' }),
	from: qualificationIdSchema.meta({ description: 'The qualification that is held.' }),
	to: qualificationIdSchema.meta({ description: 'The qualification that is asked for.' }),
	page: z.url().meta({ description: 'Address of the comparison on this site.' }),
	band: z.enum(['closely', 'partly', 'not', 'not-enough-evidence']).meta({
		description: 'How comparable the two are, by thresholds of level difference and coverage; the same both ways.',
	}),
	levelDifference: orAbsent(z.int().min(-7).max(7)).meta({ description: 'EQF level of "to" less that of "from".' }),
	coverage: orAbsent(share).meta({ description: 'Share of the competences of "to" that "from" covers.' }),
	coverageBack: orAbsent(share).meta({ description: 'Share of the competences of "from" that "to" covers.' }),
	rules: orAbsent(
		z.strictObject({
			same: count,
			'exact-match': count,
			'one-below': count,
			'exact-match-one-below': count,
			'other-match': count,
			none: count,
		}),
	).meta({ description: 'Number of competences of "to" by the rule that decided on them.' }),
	confidence: orAbsent(share).meta({ description: 'The least confidence of the mappings behind the coverage.' }),
	skills: orAbsent(share).meta({ description: 'Share of the ESCO skills of "to" that "from" has.' }),
	occupation: orAbsent(z.enum(['same-occupation', 'same-unit-group', 'same-minor-group', 'none'])).meta({
		description: 'How near the occupations are: in ESCO, else in ISCO-08.',
	}),
	bridge: orAbsent(
		z.strictObject({
			units: units.meta({ description: 'Learning units to take, fewest credit points first.' }),
			creditPoints: z.number().min(0).meta({ description: 'Their credit points together.' }),
			left: count.meta({ description: 'Competences of "to" that are not fully covered even then.' }),
		}),
	).meta({ description: 'The way from "from" to "to".' }),
});

/**
 * The schema of a record as it is published, by collection: what editors author, and what is computed from it.
 * The published JSON Schemas are made from these.
 */
export const publishedSchemas = {
	frameworks: frameworkSchema.extend(page),
	competences: competenceSchema.extend({
		...page,
		successors: z.array(competenceIdSchema).meta({ description: 'Competences of the next edition that continue it.' }),
		profiles: z
			.array(qualificationProfileIdSchema)
			.meta({ description: 'Profiles that stand for it, directly or through the competence it continues.' }),
		units: units.meta({ description: 'Learning units of those profiles.' }),
	}),
	'role-profiles': roleProfileSchema.extend(page),
	occupations: occupationSchema.extend({
		...page,
		units: units.meta({ description: 'Learning units that teach at least one of its essential skills.' }),
	}),
	skills: skillSchema.extend({
		...page,
		essentialFor: z.array(occupationIdSchema).meta({ description: 'Occupations that ESCO calls it essential for.' }),
		optionalFor: z.array(occupationIdSchema).meta({ description: 'Occupations that ESCO calls it optional for.' }),
		units: units.meta({ description: 'Learning units that teach it.' }),
	}),
	requirements: requirementSchema.extend({
		...page,
		outcomes: z
			.array(z.strictObject({ unit: learningUnitIdSchema, outcomes: z.array(z.string()) }))
			.meta({ description: 'Learning outcomes that answer it, by unit.' }),
		isGap: z.boolean().meta({ description: 'Whether fewer than three outcomes answer it.' }),
	}),
	'qualification-profiles': qualificationProfileSchema.extend({
		...page,
		units: units.meta({ description: 'Learning units that lead to it.' }),
	}),
	'learning-units': learningUnitSchema.extend({
		...page,
		competence: competenceIdSchema,
		eqf: orAbsent(
			z.strictObject({
				levels: z.array(eqfLevelSchema).min(1),
				status: evidenceStatusSchema,
				sources: citationsSchema,
			}),
		).meta({ description: 'EQF levels that the framework relates to its proficiency level.' }),
		totalHours: z.int().min(0).meta({ description: 'Notional hours: the sum of their kinds.' }),
		creditPoints: z.number().min(0).meta({ description: 'Notional hours divided by 25, to one decimal.' }),
		occupations: z
			.array(occupationIdSchema)
			.meta({ description: 'Occupations with an essential skill that it teaches.' }),
		requirements: z.array(requirementIdSchema).meta({ description: 'Requirements that its outcomes answer.' }),
		qualifications: z.array(qualificationIdSchema).meta({ description: 'Joint qualifications with this unit.' }),
		certifications: z.array(certificationIdSchema).meta({ description: 'Certificates of this unit.' }),
	}),
	qualifications: z.discriminatedUnion('kind', [
		jointQualificationSchema.extend({
			...page,
			competences: z
				.array(
					z.strictObject({ competence: competenceIdSchema, level: proficiencyLevelSchema, unit: learningUnitIdSchema }),
				)
				.meta({ description: 'Competences and levels of its compulsory units.' }),
			compulsoryHours: hours.meta({ description: 'Notional hours of the compulsory units.' }),
			electiveHours: hours.meta({ description: 'Notional hours that the electives reach at least.' }),
			totalHours: hours.meta({ description: 'Notional hours at least: compulsory and elective.' }),
			creditPoints: z.number().min(0).meta({ description: 'Total notional hours divided by 25, to one decimal.' }),
			essentialSkills: orAbsent(z.strictObject({ compulsory: skillCover, withElectives: skillCover })).meta({
				description: 'Essential ESCO skills of its occupation, by whether its outcomes teach them.',
			}),
			requirements: z
				.array(requirementIdSchema)
				.meta({ description: 'Requirements that its compulsory units answer.' }),
			prerequisites: units.meta({
				description: 'Units that its compulsory units ask for and that it does not contain.',
			}),
			certifications: z.array(certificationIdSchema).meta({ description: 'Certificates of the role it belongs to.' }),
		}),
		nationalQualificationSchema.extend({
			...page,
			competences: z
				.array(
					z.strictObject({
						competence: competenceIdSchema,
						level: proficiencyLevelSchema,
						confidence: z.number().min(0).max(1),
					}),
				)
				.meta({ description: 'Competences mapped to it by this edition, with the confidence of the row.' }),
		}),
	]),
	certifications: z.discriminatedUnion('kind', [
		unitCertificationSchema.extend({
			...certificate,
			competence: competenceIdSchema.meta({ description: 'The competence that it certifies.' }),
			level: proficiencyLevelSchema,
		}),
		roleCertificationSchema.extend(certificate),
	]),
	mappings: mappingSetSchema.extend({
		...page,
		prefixes: z.record(z.string(), z.url()).meta({ description: 'What the prefixes of the names stand for.' }),
	}),
	countries: countrySchema.extend({
		...page,
		frameworks: z.array(nationalFrameworkIdSchema).meta({ description: 'Its qualifications frameworks.' }),
		qualifications: z.array(qualificationIdSchema).meta({ description: 'Its ICT qualifications in this edition.' }),
	}),
	'national-frameworks': nationalFrameworkSchema.extend(page),
	indicators: indicatorSchema.extend(page),
	pilots: pilotSchema.extend(page),
	organisations: organisationSchema.extend(page),
	agreements: z.discriminatedUnion('kind', [
		documentedAgreementSchema.extend(page),
		agreementTemplateSchema.extend(page),
	]),
	'quality-criteria': z.discriminatedUnion('kind', [
		eqavetIndicatorSchema.extend(page),
		labelCriterionSchema.extend(page),
	]),
	labels: labelSchema.extend(page),
	decisions: decisionSchema.extend(page),
	sources: sourceSchema.extend({
		...page,
		citedBy: z.int().min(0).meta({ description: 'How many records cite it.' }),
	}),
	comparability: pairSchema,
} satisfies Record<DatasetName, z.ZodType>;
