import type { Absent } from './common.ts';

/** True when a value was left empty with a reason. It stands apart from the schemas, which no visitor’s browser needs. */
export function isAbsent(value: unknown): value is Absent {
	return typeof value === 'object' && value !== null && 'absent' in value;
}
