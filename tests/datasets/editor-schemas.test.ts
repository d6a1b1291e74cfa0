import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Authored } from '../../src/schema/authored.ts';
import { editorSchema, yamlFiles } from '../../src/schema/editor-schema.ts';

const kinds = Object.entries(yamlFiles) as [Authored, string][];

/** The judge of a kind of file. In its strict mode it refuses a schema with words that are none of JSON Schema. */
function judgeOf(name: Authored): ValidateFunction {
	const ajv = new Ajv({ allErrors: true });
	addFormats.default(ajv);
	return ajv.compile(editorSchema(name));
}
const read = (file: string) => load(readFileSync(file, 'utf8')) as Record<string, unknown>;
const filesOf = (dir: string, glob: string) => globSync(`${dir}/${glob}`).sort();

describe.each(['tests/fixtures/good-content', 'content'])(
	'what stands in %s fits the schemas of text editors',
	(dir) => {
		test.each(kinds)('%s', (name, glob) => {
			const isGood = judgeOf(name);
			const bad = filesOf(dir, glob).flatMap((file) => (isGood(read(file)) ? [] : [{ file, errors: isGood.errors }]));
			expect(bad).toEqual([]);
		});
	},
);

describe('a slip is told', () => {
	const isGood = judgeOf('countries');
	const [file = ''] = filesOf('tests/fixtures/good-content', 'countries/*.yaml');
	const tell = (changes: Record<string, unknown>) => {
		isGood({ ...read(file), ...changes });
		return isGood.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
	};

	test('none where there is none', () => expect(tell({})).toEqual([]));
	test.each([
		['a field that does not exist', { titel: {} }, ' must NOT have additional properties'],
		['a value out of its form', { code: 'Greece' }, '/code must match pattern "^[A-Z]{2}$"'],
		['a value that is none of the allowed ones', { eurostatCode: 'GR' }, '/eurostatCode must be equal to one of'],
		['a text without English', { title: { el: 'Ελλάδα' } }, "/title must have required property 'en'"],
		['a text in no language', { title: { en: 'Greece', gr: 'Ελλάδα' } }, '/title property name must be valid'],
		['a reason that is none', { contactPoint: { absent: 'unknown' } }, '/contactPoint/absent must be equal to one of'],
		['a field that is missing', { evidence: undefined }, " must have required property 'evidence'"],
		['a field that follows from the place', { id: 'gr' }, ' must NOT have additional properties'],
	])('%s', (_, changes, message) => {
		expect(tell(changes).join('\n')).toContain(message);
	});
});
