import { describe, expect, test } from 'vitest';
import { headersFile, headersFor } from './header-rules.ts';

/** What a host makes of the file for an address, as Cloudflare Pages describes it: values of one header are joined. */
function asRead(file: string, address: string): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const block of file.split('\n\n')) {
		const [pattern = '', ...lines] = block.trim().split('\n');
		const [before = '', after = ''] = pattern.split('*');
		if (!address.startsWith(before) || !address.slice(before.length).endsWith(after)) continue;
		for (const line of lines) {
			const [, name = '', value] = /^ {2}(?:! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
			if (value === undefined) delete headers[name];
			else headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
		}
	}
	return headers;
}

const paths = [
	'',
	'docs/credit/',
	'embed/indicator-map/',
	'data/latest/index.json',
	'data/latest/skills.csv',
	'data/latest/scheme.jsonld',
	'skills/a.json',
	'scheme.ttl',
	'_astro/a.css',
];

describe.each(['/', '/sub/'])('the file for hosts, below %s', (base) => {
	const file = headersFile(base);

	test.each(paths)('says of "%s" what our own server says', (path) => {
		expect(asRead(file, base + path)).toEqual(headersFor(path));
	});

	test('has rules below the base only', () => {
		const patterns = file.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
		expect(patterns.filter((pattern) => !pattern.startsWith(base))).toEqual([]);
	});
});

test('pages refuse to be framed, and charts for other sites do not', () => {
	expect(headersFor('docs/credit/')).toHaveProperty('X-Frame-Options', 'SAMEORIGIN');
	expect(headersFor('embed/indicator-map/')).not.toHaveProperty('X-Frame-Options');
});
