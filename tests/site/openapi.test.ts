import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readJson } from '../fixtures/strict-readers.ts';

type Values = Record<string, unknown>;
interface Operation {
	operationId: string;
	parameters: Values[];
	responses: Record<string, Values>;
}

/** Where the description lies; addresses within it are read from there, as a program would. */
const home = new URL('http://site.example/data/latest/openapi.json');
const fileOf = (url: URL) => join('dist', decodeURIComponent(url.pathname));
const json = (url: URL) => readJson(readFileSync(fileOf(url), 'utf8')) as Values;
const document = json(home) as Values & { servers: { url: string }[]; paths: Record<string, { get: Operation }> };

/** What stands at a place of a document, by a JSON Pointer. */
const at = (values: unknown, pointer: string): unknown =>
	pointer
		.split('/')
		.slice(1)
		.reduce((value, key) => (value as Values | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], values);

/** What a reference leads to, in the description or in a file beside it. */
function follow(reference: string): unknown {
	const url = new URL(reference, home);
	return at(url.pathname === home.pathname ? document : json(url), url.hash.slice(1));
}
const resolved = (value: Values) => ('$ref' in value ? (follow(String(value['$ref'])) as Values) : value);

const references: string[] = [];
JSON.stringify(document, (key, value: unknown) => {
	if (key === '$ref') references.push(String(value));
	return value;
});

test('it is OpenAPI 3.1.2, and every reference of it leads somewhere', () => {
	expect(document).toMatchObject({
		openapi: '3.1.2',
		info: { title: expect.any(String), version: expect.any(String) },
	});
	const own = references.filter((reference) => !reference.startsWith('https://json-schema.org/'));
	expect(own.length).toBeGreaterThan(0);
	expect(own.filter((reference) => follow(reference) === undefined)).toEqual([]);
});

test('no two operations have the same name', () => {
	const names = Object.values(document.paths).map(({ get }) => get.operationId);
	expect(new Set(names).size).toBe(names.length);
});

/** The description and the schemas that it names, each under its address. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: home.href });
for (const file of new Set(
	references.filter((one) => one.startsWith('schemas/')).map((one) => one.split('#')[0] ?? ''),
))
	ajv.addSchema({ ...json(new URL(file, home)), $id: new URL(file, home).href });

describe.each(Object.entries(document.paths))('%s', (path, methods) => {
	const { parameters, responses } = methods.get;
	const given = new Map(parameters.map(resolved).map((one) => [String(one['name']), one]));

	test('can only be read, and declares each part of its address', () => {
		expect(Object.keys(methods)).toEqual(['get']);
		expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()).toEqual([...given.keys()].sort());
		for (const parameter of given.values()) expect(parameter).toMatchObject({ in: 'path', required: true });
		for (const response of Object.values(responses)) expect(resolved(response)).toHaveProperty('description');
	});

	test('has an example that is there, and valid by its schema', () => {
		const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(given.get(name)?.['example']));
		const server = new URL(document.servers[0]?.url ?? '', home).href.replace(/\/$/, '');
		const example = new URL(server + filled);
		expect(existsSync(fileOf(example)), filled).toBe(true);
		const place = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema'];
		const pointer = place
			.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
			.join('');
		const validate = ajv.getSchema(`${home.href}#${pointer}`);
		if (!validate) throw new Error(`There is no schema at ${pointer}.`);
		validate(json(example));
		expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
		expect(validate([]), 'a list is taken for what it is not').toBe(false);
	});
});
