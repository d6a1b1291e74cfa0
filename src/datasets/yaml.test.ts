import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../../tests/fixtures/strict-readers.ts';
import { toYamlLines, type YamlValue } from './yaml.ts';

const write = (fields: Record<string, YamlValue>) => toYamlLines(fields).join('\n');

test('lists and fields stand in blocks', () => {
	const fields = {
		license: 'https://x.example/',
		sources: ['scheme:a/#b', 'c'],
		definitions: [{ name: 'a', type: 'b' }],
	};
	expect(write({ ...fields, map: { skos: 'http://www.w3.org/' } })).toBe(
		[
			'license: https://x.example/',
			'sources:',
			'  - scheme:a/#b',
			'  - c',
			'definitions:',
			'  - name: a',
			'    type: b',
			'map:',
			'  skos: http://www.w3.org/',
		].join('\n'),
	);
});

describe('every reader takes for the same text', () => {
	const odd = [
		...[
			'Roles: of the tests',
			'a #b',
			'# b',
			'a:',
			': a',
			'- a',
			'a\nb',
			'a\tb',
			' a',
			'a ',
			'"a"',
			"it's",
			'{a}',
			'[a]',
		],
		...[
			'yes',
			'No',
			'null',
			'~',
			'true',
			'1.1',
			'0.1.0-dev',
			'2026-11-25',
			'1e3',
			'0x1',
			'',
			'*a',
			'&a',
			'!a',
			'%a',
			'@a',
		],
		...['a\u2028b', 'a\u0085b', '\ufeffa', 'a\u00a0b', '🔧', '…', 'Überblick – kurz', 'a  b', 'a, b', 'back\\slash'],
	];

	test.each(odd)('%j', (text) => {
		const written = write({ a: text, list: [text] });
		for (const value of [readYaml(written), parse(written), parse(written, { version: '1.1' })])
			expect(value).toEqual({ a: text, list: [text] });
	});

	test('whatever a text may hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(readYaml(write({ a: text }))).toEqual({ a: text });
				expect(parse(write({ a: text }))).toEqual({ a: text });
			}),
		);
	});
});
