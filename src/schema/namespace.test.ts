import { expect, test } from 'vitest';
import { namespaceMistake, namespacePattern } from './namespace.ts';

test.each(['https://w3id.org/my-scheme/', 'https://example.org/'])('%s is a namespace', (address) => {
	expect(namespaceMistake(address)).toBeUndefined();
	expect(address).toMatch(namespacePattern);
});

test.each([
	['http://w3id.org/my-scheme/', 'https://'],
	['https://w3id.org/my-scheme', 'no slash'],
	['https://w3id.org/my-scheme#', '#'],
	['https://w3id.org/?scheme=/', '?'],
])('%s is none, and the message says why', (address, why) => {
	expect(namespaceMistake(address)?.message).toContain(why);
	expect(address).not.toMatch(namespacePattern);
});
