import { z } from 'zod';
import { languageMapSchema, schemeStatusSchema } from './common.ts';
import { certificationIdSchema, learningUnitIdSchema, qualificationIdSchema, roleProfileIdSchema } from './ids.ts';

const common = {
	id: certificationIdSchema,
	title: languageMapSchema,
	status: schemeStatusSchema,
	/** What the certificate says its holder can do: one sentence that an employer can hold against a task. */
	statement: languageMapSchema,
	/** Certificates that a candidate holds before. */
	requires: z.array(certificationIdSchema),
	/** Evidence on which the decision rests. */
	evidence: z.array(languageMapSchema).min(2),
	/** Who may assess and who decides; the frame is ISO/IEC 17024: who taught does not decide. */
	assessors: languageMapSchema,
	/** What it takes to pass. */
	passRule: languageMapSchema,
	/** How long it holds, in months, and why so long. */
	validity: z.strictObject({ months: z.int().min(6).max(120), reason: languageMapSchema }),
	/** What a holder shows to renew it. */
	renewal: languageMapSchema,
};

/** Certifies a learning unit, and with it one competence at one proficiency level. Its id is that of the unit. */
export const unitCertificationSchema = z.strictObject({
	...common,
	kind: z.literal('unit'),
	unit: learningUnitIdSchema,
});

/** Certifies a role: several unit certificates, brought together in work. */
export const roleCertificationSchema = z.strictObject({
	...common,
	kind: z.literal('role'),
	/** The joint qualification whose occupation it belongs to. */
	qualification: qualificationIdSchema,
	/** ICT role profiles that it speaks for. */
	roleProfiles: z.array(roleProfileIdSchema).min(1),
});

/** `content/certifications/<id>.yaml`: what is certified, by which evidence, by whom, for how long. */
export const certificationSchema = z.discriminatedUnion('kind', [unitCertificationSchema, roleCertificationSchema]);

export type Certification = z.output<typeof certificationSchema>;
export type RoleCertification = z.output<typeof roleCertificationSchema>;
export type UnitCertification = z.output<typeof unitCertificationSchema>;
