import type { z } from 'zod';
import { formatPath } from '../../model/parse.ts';
import { quoted } from '../../schema/quoted.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A value that its schema refuses, and the one that is meant. */
export interface ValueMend {
	path: Path;
	value: string | number;
	words: string;
}

/** Places at which a record is refused; a union is refused at those of all its branches. */
const refusedPaths = (issues: readonly Issue[], above: Path = []): Path[] =>
	issues.flatMap((issue) => {
		const path = [...above, ...issue.path];
		const inner = issue.code === 'invalid_union' ? issue.errors.flatMap((errors) => refusedPaths(errors, path)) : [];
		return [path, ...inner];
	});

const refusedIn = (schema: z.ZodType, record: unknown): Map<string, Path> =>
	new Map(refusedPaths(schema.safeParse(record).error?.issues ?? []).map((path) => [formatPath(path), path]));

/** The same value with another one at a place in it. */
export function withValue(whole: unknown, [name, ...rest]: Path, value: unknown): unknown {
	if (name === undefined) return value;
	if (Array.isArray(whole)) return whole.map((entry, i) => (i === name ? withValue(entry, rest, value) : entry));
	const fields = whole as Record<PropertyKey, unknown>;
	return { ...fields, [name]: withValue(fields[name], rest, value) };
}

/** The value at a place of another. */
export const valueAt = (whole: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(value, name) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, name)
				? (value as Record<PropertyKey, unknown>)[name]
				: undefined,
		whole,
	);

/** What may be meant by a value, as it is written: a text without quotes, a date without its zeros, a number in quotes. */
function meant(value: unknown, written: string): (string | number)[] {
	if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? [written] : [];
	const text = value.trim();
	const [, year, month = '', day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
	const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
	return [
		...(text === value ? [] : [text]),
		...(year ? [date.join('-')] : []),
		...(/^(?:0|-?[1-9]\d*)(?:\.\d+)?$/.test(text) ? [Number(text)] : []),
	];
}

/**
 * The values of a record that its schema refuses and that it takes when they are written otherwise. `writtenAt`: how the
 * value of a place is written in the file.
 */
export function mendValues(schema: z.ZodType, record: unknown, writtenAt: (path: Path) => string): ValueMend[] {
	return [...refusedIn(schema, record)].flatMap(([name, path]) => {
		const before = valueAt(record, path);
		const value = meant(before, writtenAt(path)).find(
			(other) => !refusedIn(schema, withValue(record, path, other)).has(name),
		);
		return value === undefined
			? []
			: [{ path, value, words: `"${name}" was ${quoted(before)} and is ${quoted(value)}` }];
	});
}
