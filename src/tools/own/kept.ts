import type { OwnQualification } from './own.ts';
import type { RecordFields } from './record.ts';
import { emptyFields, fieldNames } from './record-form.ts';
import { writeOwn } from './write.ts';

/** What is kept in a tab of a description: the text of its file, and what its record needs besides. */
export const writeKept = (own: OwnQualification, fields: RecordFields): string =>
	JSON.stringify({ own: writeOwn(own), fields });

/** Reads what was kept; what is not as it was written is nothing. */
export function readKept(text: string): { own: string; fields: RecordFields } | undefined {
	try {
		const { own, fields } = JSON.parse(text) as { own: unknown; fields: Record<string, unknown> };
		const kept = fieldNames.map((name) => [name, typeof fields[name] === 'string' ? fields[name] : emptyFields[name]]);
		return { own: String(own), fields: Object.fromEntries(kept) as RecordFields };
	} catch {
		return undefined;
	}
}
