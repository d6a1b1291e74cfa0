import { z } from 'zod';
import { languageMapSchema, schemeStatusSchema } from './common.ts';
import { certificationIdSchema, learningUnitIdSchema, qualificationIdSchema, roleProfileIdSchema } from './ids.ts';
import { units } from './unit.ts';

const common = {
	id: certificationIdSchema.describe('Id of the certificate: that of the unit or of the qualification it speaks for.'),
	title: languageMapSchema.describe('Name of the certificate.'),
	status: schemeStatusSchema.describe('How far the certificate has come: draft, proposed, adopted or deprecated.'),
	statement: languageMapSchema.describe(
		'What the certificate says its holder can do: one sentence that an employer can hold against a task.',
	),
	requires: z
		.array(certificationIdSchema)
		.describe('Certificates that a candidate holds before; an empty list where none is asked for.'),
	evidence: z.array(languageMapSchema).min(2).describe('Pieces of evidence on which the decision rests.'),
	assessors: languageMapSchema.describe(
		'Who may assess and who decides; by ISO/IEC 17024, whoever taught does not decide.',
	),
	passRule: languageMapSchema.describe('What it takes to pass.'),
	validity: z
		.strictObject({
			months: z.int().min(6).max(120).describe('How long it holds from the day of issue.').register(units, {
				unit: 'months',
			}),
			reason: languageMapSchema.describe('Why it holds for so long and no longer.'),
		})
		.describe('How long the certificate holds, and why.'),
	renewal: languageMapSchema.describe('What a holder shows to renew it when it has run out.'),
};

export const unitCertificationSchema = z.strictObject({
	...common,
	kind: z
		.literal('unit')
		.describe('unit: certifies a learning unit, and with it one competence at one proficiency level.'),
	unit: learningUnitIdSchema.describe('The learning unit that it certifies; the certificate has the id of the unit.'),
});

export const roleCertificationSchema = z.strictObject({
	...common,
	kind: z.literal('role').describe('role: certifies a role, several unit certificates brought together in work.'),
	qualification: qualificationIdSchema.describe('The joint qualification whose occupation the role belongs to.'),
	roleProfiles: z.array(roleProfileIdSchema).min(1).describe('ICT role profiles that the certificate speaks for.'),
});

/** `content/certifications/<id>.yaml`: what is certified, by which evidence, by whom, for how long. */
export const certificationSchema = z.discriminatedUnion('kind', [unitCertificationSchema, roleCertificationSchema]);

export type Certification = z.output<typeof certificationSchema>;
