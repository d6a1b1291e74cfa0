import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competenceIdSchema, docSlugSchema, organisationIdSchema } from './ids.ts';

const isId = (id: string) => organisationIdSchema.safeParse(id).success;

test.each([
	'b.3',
	'b.3-e3',
	'e-cf-3.0',
	'esco-1.1.1',
	'spain-b.3-pilot',
	'uni-en-16234-1',
	'2e',
	'a.3gp',
	'console',
	'indexes',
])('%s is an id', (id) => {
	expect(isId(id)).toBe(true);
});

test.each([
	['an ending of a file', 'a.json'],
	['an ending within', 'a.txt-b'],
	['a dot at the end', 'a.'],
	['a dot at the beginning', '.a'],
	['two dots', 'a..3'],
	['capitals', 'Abc'],
	['a blank', 'a b'],
	['a slash', 'a/b'],
	['the way up', '..'],
	['a letter beyond ASCII', 'bücher'],
	['the name of a start page', 'index'],
	['a device of Windows', 'con'],
	['a device of Windows with a version', 'lpt1.0'],
	['a field of every object', 'constructor'],
	['a field of every object in another way', '__proto__'],
])('%s makes no id', (_, id) => {
	expect(isId(id)).toBe(false);
	expect(docSlugSchema.safeParse(id).success).toBe(false);
});

test('a code of a competence is written in one way', () => {
	const isCompetence = (id: string) => competenceIdSchema.safeParse(id).success;
	expect(isCompetence('e-cf-3.0/B.3')).toBe(true);
	expect(['B.03', 'B.0', 'b.3', 'B.3.', 'F.1'].map((code) => isCompetence(`e-cf-3.0/${code}`))).not.toContain(true);
});

test('no two ids meet as page and file, whatever the site puts beside a page', () => {
	const part = fc.stringMatching(/^[a-z0-9]{1,3}$/);
	const ending = fc.constantFrom('json', 'txt', 'md', 'jsonld', 'html', 'csv');
	const id = fc
		.array(fc.tuple(fc.constantFrom('.', '-'), fc.oneof(part, ending)), { maxLength: 2 })
		.chain((tail) => part.map((head) => head + tail.map((parts) => parts.join('')).join('')))
		.filter(isId);
	fc.assert(
		fc.property(id, id, ending, (page, other, file) => page !== `${other}.${file}`),
		{ numRuns: 2000 },
	);
});
