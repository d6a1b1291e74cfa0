// What tells an empty value stands apart from the schemas: a visitor's browser needs it, and no schema.

/** Why a value is not there, as `absenceReasonSchema` reads it. */
export type AbsenceReason = 'not-published' | 'not-collected' | 'not-applicable' | 'licence-restricted' | 'unverified';

/** An empty value, as `absentSchema` reads it: the reason, and where it helps a note by language. */
export interface Absent {
	absent: AbsenceReason;
	note?: { [language: string]: string; en: string } | undefined;
}

/** True when a value was left empty with a reason. */
export function isAbsent(value: unknown): value is Absent {
	return typeof value === 'object' && value !== null && 'absent' in value;
}
