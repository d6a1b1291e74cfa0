import type { Problem } from '../model/problem.ts';
import { quoted } from '../schema/quoted.ts';

/**
 * Fields that follow from where a record stands, written in it with another value: one of the two is wrong. `set`: the
 * fields as the place makes them.
 */
export const contradictedPlace = (
	entry: Record<string, unknown>,
	set: Record<string, string>,
	file: string,
	within: string,
): Problem[] =>
	Object.entries(set)
		.filter(([field, value]) => Object.hasOwn(entry, field) && entry[field] !== value)
		.map(([field, value]) => ({
			check: 'contradicted-place',
			file,
			path: [within, field].filter(Boolean).join(' › '),
			message: `"${field}" is ${quoted(entry[field])} here, and where the record stands makes it "${value}".`,
			expected: `no "${field}": it follows from the name of the file${within ? ' and the code' : ''}`,
			fix: `Remove the line; if "${field}" is right, correct the name of the file${within ? ' or the code' : ''}.`,
		}));
