import type { Mistake } from './mistake.ts';
import { quoted } from './quoted.ts';

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const sign = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})";

/**
 * An address that a browser opens as it is written, and that is a URI (RFC 3986): http or https, the name of a host
 * with a domain, and behind it only signs that need no code. The published schemas carry the same pattern.
 */
export const webAddressPattern = new RegExp(
	`^https?://(?:${label}\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}))?(?:/${sign}*)?(?:\\?(?:${sign}|\\?)*)?(?:#(?:${sign}|\\?)*)?$`,
);

/** What keeps an address from being one, the first that holds: what is seen in it, and how that is mended. */
const faults: readonly (readonly [sign: RegExp, what: string, fix: string])[] = [
	[/^[\s\p{C}]|[\s\p{C}]$/u, 'There is a blank at the beginning or end of', 'Remove it.'],
	[/[\n\r\t\p{C}]/u, 'There is a line break or an invisible character within', 'Remove it.'],
	[/\s/u, 'There is a blank within', 'Write %20 for it, as a browser copies the address.'],
	[/^https?:\/\/[^/?#]*@/i, 'There is a name or a password before the host of', 'Remove all up to the @.'],
	[
		/[^\x21-\x7e]/u,
		'There are letters that need a code in',
		'Copy the address from a browser, which writes the codes.',
	],
	[/["<>\\^`{|}]/, 'There is a sign that needs a code in', 'Copy the address from a browser, which writes the codes.'],
	[/%(?![0-9A-Fa-f]{2})/, 'There is a % without its two digits in', 'Write %25 for a % that is text.'],
	[/^https?:\/\//, 'There is no name of a host, or a sign that needs a code, in', 'Copy the address from a browser.'],
];

/** What is wrong with a web address, if anything. */
export function webAddressMistake(address: string): Mistake | undefined {
	if (webAddressPattern.test(address)) return undefined;
	const [, what = 'There is no http:// or https:// at the beginning of', fix = 'Write the whole address.'] =
		faults.find(([seen]) => seen.test(address)) ?? [];
	return {
		check: 'wrong-format',
		message: `${what} the address ${quoted(address)}.`,
		expected: 'a web address that begins with http:// or https://, such as https://example.org/a-page/',
		fix,
	};
}
