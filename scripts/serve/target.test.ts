import { describe, expect, test } from 'vitest';
import { addressOfTarget, readTarget, type Target } from './target.ts';

const read = (url: string, base = '/') => readTarget(url, base) as Target;

describe('the target of a request', () => {
	test('is the parts of its path, decoded, and its query as it was sent', () => {
		expect(read('/docs/caf%C3%A9/?q=%41')).toEqual({
			segments: ['docs', 'café'],
			isFolder: true,
			hasEmptySegments: false,
			query: '?q=%41',
		});
		expect(read('/')).toMatchObject({ segments: [], isFolder: true, hasEmptySegments: false });
		expect(read('/data/index.json')).toMatchObject({ segments: ['data', 'index.json'], isFolder: false });
	});

	test('is read below the base, and with a host before it', () => {
		expect(read('/sub/docs/', '/sub/').segments).toEqual(['docs']);
		expect(read('http://elsewhere.example/docs/').segments).toEqual(['docs']);
		expect(readTarget('/sub?q=1', '/sub/')).toBe('base');
		expect(readTarget('/subway/', '/sub/')).toBe('outside');
	});

	test.each(['/%', '/%zz/', '/%ff', '*', '', 'docs/', 'ftp://host/docs/'])('%j cannot be read', (url) => {
		expect(readTarget(url, '/')).toBe('bad');
	});

	test.each(['/../etc/passwd', '/%2e%2e/x', '/a%2fb', '/a%5cb', '/a%00b', '/.git/config', '/docs/./'])(
		'%j leads to no file of the site',
		(url) => {
			expect(readTarget(url, '/')).toBe('outside');
		},
	);

	test('leads to no other host when it is redirected', () => {
		const target = read('//evil.example/%2e?to=//x');
		expect(target).toBe('outside');
		expect(addressOfTarget(read('//evil.example?q=1'), '/', true)).toBe('/evil.example/?q=1');
		expect(addressOfTarget(read('/sub//docs', '/sub/'), '/sub/', true)).toBe('/sub/docs/');
		expect(addressOfTarget(read('/sub//x.json', '/sub/'), '/sub/', false)).toBe('/sub/x.json');
	});
});
