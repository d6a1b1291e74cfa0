import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publish } from '../../src/datasets/publish.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { collectionNames, collections, type CollectionName } from '../../src/schema/collections.ts';
import { publishedSchemas } from '../../src/schema/published.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests cannot be read.');

type Path = readonly (string | number)[];

/** The ways to all texts and numbers of a value. */
function leavesOf(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? [] : [path];
	const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
const at = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
/** The value with another one at the end of the way. */
function withLeaf(value: unknown, [key, ...rest]: Path, leaf: unknown): unknown {
	if (key === undefined) return leaf;
	const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
	Object.defineProperty(copy, key, {
		value: withLeaf(copy[key], rest, leaf),
		enumerable: true,
		configurable: true,
		writable: true,
	});
	return copy;
}

/** Characters that have broken a form before, and any other. */
const char = fc.oneof(
	fc.constantFrom(...' \n\t\u0001\u00a0\u00ad\u200b\u2060\ufeff\ud800"<>%@[]\\^`{|}:/?#.-0123456789aAzZüé'),
	fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const anyText = fc.array(char, { maxLength: 12 }).map((chars) => chars.join(''));
const digits = (max: number, length: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, '0'));
const anyDate = fc.tuple(digits(2300, 4), digits(14, 2), digits(33, 2)).map((parts) => parts.join('-'));
/** The text with one place of it changed: next to what is right lies what slips through. */
const changed = (text: string) =>
	fc
		.tuple(fc.nat({ max: text.length }), fc.nat({ max: 2 }), fc.oneof(char, fc.constant('')))
		.map(([from, length, put]) => text.slice(0, from) + put + text.slice(from + length));
const anyNumber = fc.oneof(
	fc.double(),
	fc.integer(),
	fc.constantFrom(-0, 1e300, Infinity, -Infinity, NaN, Number.MAX_SAFE_INTEGER + 1),
);
const anyValue = (value: unknown) =>
	typeof value === 'string'
		? fc.oneof(changed(value), changed(value), anyText, anyDate, fc.webUrl(), anyNumber)
		: fc.oneof(anyNumber, anyText);

/** The two judges of a record: the schema that editors write by, and the one that readers are given. */
function judgesOf(collection: CollectionName) {
	const ajv = new Ajv2020({ strict: false });
	addFormats.default(ajv);
	const validate = ajv.compile(z.toJSONSchema(publishedSchemas[collection]) as AnySchemaObject);
	return (record: { id: string }, changes: unknown) => {
		const read = collections[collection].schema.safeParse(changes);
		const published = { ...publish(catalogue as never, collection, record as never) };
		return {
			issues: read.error?.issues ?? [],
			// What is published has gone through JSON.
			published: validate(JSON.parse(JSON.stringify({ ...published, ...(read.data ?? (changes as object)) }))),
		};
	};
}

describe('what an editor may write fits the published schema', () => {
	const withRecords = collectionNames.filter((name) => catalogue[name].all.length > 0);
	test.each(withRecords)('%s', (collection) => {
		const judge = judgesOf(collection);
		for (const record of catalogue[collection].all) {
			const leaves = leavesOf(record);
			const change = fc
				.constantFrom(...leaves)
				.chain((path) => fc.tuple(fc.constant(path), anyValue(at(record, path))));
			fc.assert(
				fc.property(change, ([path, value]) => {
					const { issues, published } = judge(record, withLeaf(record, path, value));
					if (issues.length === 0) expect(published).toBe(true);
					// A rule in words may be stricter; a type or a form may not.
					else if (typeof value === 'string' && !issues.some(({ code }) => code === 'custom'))
						expect(published).toBe(false);
				}),
				{ numRuns: 100, seed: 1 },
			);
		}
	});
});

test('a language that is not known is refused by both', () => {
	const judge = judgesOf('countries');
	const [country] = catalogue.countries.all;
	if (!country) throw new Error('The content of the tests has no country.');
	fc.assert(
		fc.property(fc.oneof(anyText, fc.constantFrom('EN', 'deutsch', '__proto__', 'constructor', 'de')), (language) => {
			const { issues, published } = judge(country, withLeaf(country, ['title', language], 'A title'));
			expect(published).toBe(issues.length === 0);
		}),
	);
});
