import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAddressMistake } from './web-address.ts';

test.each([
	'https://example.org',
	'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000002',
	'https://www.Example.org:8080/a/b.html?c=d&e=%20f#g',
	'https://xn--bcher-kva.example/~me/(a);b=c,d@e!$&*+',
	'https://web.archive.org/web/2018/https://example.org/?a=b?c',
])('%s is a web address', (address) => {
	expect(webAddressMistake(address)).toBeUndefined();
});

test.each([
	['', 'no http'],
	['example.org', 'no http'],
	['javascript:alert(1)', 'no http'],
	['ftp://example.org/', 'no http'],
	[' https://example.org/', 'beginning or end'],
	['https://example.org/\u200b', 'beginning or end'],
	['https://example.org/a\u00a0b', 'blank within'],
	['https://example.org/a\tb', 'line break'],
	['https://example.org/\u202eb', 'invisible character'],
	['https://example.org/\ud800b', 'invisible character'],
	['https://example.org/a`b', 'sign that needs a code'],
	['https://example.org/{a}', 'sign that needs a code'],
	['https://example.org/straße', 'letters'],
	['https://bücher.example/', 'letters'],
	['https://me@example.org/', 'a name or a password'],
	['https://example.org/%zz', 'two digits'],
	['https://', 'host'],
	['https://localhost/', 'host'],
	['https://-a.org/', 'host'],
	['https://example..org/', 'host'],
	['https://example.org:99999/', 'host'],
	['https://example.org/a[b]', 'sign that needs a code'],
])('%j is none, and the message says why', (address, why) => {
	expect(webAddressMistake(address)?.message).toContain(why);
});

test('whatever is accepted, a browser opens as it is written', () => {
	const sign = fc.constantFrom(...'https://a.b-c:8%20?#@[]é\\ ');
	fc.assert(
		fc.property(
			fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
			sign,
			fc.nat(),
			(text, put, place) => {
				const from = place % (text.length + 1);
				const address = text.slice(0, from) + put + text.slice(from);
				if (webAddressMistake(address)) return;
				const { protocol, username, password, host } = new URL(address);
				expect(['http:', 'https:']).toContain(protocol);
				expect(username + password).toBe('');
				expect(address.toLowerCase()).toContain(`//${host}`);
			},
		),
		{ numRuns: 2000 },
	);
});
