import type { Json } from './json.ts';

/** JSON in its one canonical form (RFC 8785): keys in the order of their UTF-16 units, no blanks. */
export function canonicalJson(value: Json): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
	return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(',')}}`;
}
