import type { Mistake } from './mistake.ts';
import { quoted } from './quoted.ts';

/** A namespace in the published schemas: an address that names can be written behind. */
export const namespacePattern = /^https:\/\/[^?#]+\/$/;

/** What keeps a web address from being a namespace, the first that holds: what is seen in it, and how that is mended. */
const faults: readonly (readonly [sign: RegExp, what: string, fix: string])[] = [
	[/^http:/, 'does not begin with https://', 'Write https:// at its beginning.'],
	[/[?#]/, 'has a ? or a # in it, and the names of records are written behind it', 'Remove it and what follows.'],
	[/[^/]$/, 'has no slash at its end, and the names of records are written behind it', 'Write a slash at its end.'],
];

/** What is wrong with a web address as a namespace, if anything. */
export function namespaceMistake(address: string): Mistake | undefined {
	const fault = faults.find(([seen]) => seen.test(address));
	if (!fault) return undefined;
	const [, what, fix] = fault;
	return {
		check: 'wrong-format',
		message: `The namespace ${quoted(address)} ${what}.`,
		expected: 'an address that begins with https:// and ends with a slash, such as https://w3id.org/my-scheme/',
		fix,
	};
}
