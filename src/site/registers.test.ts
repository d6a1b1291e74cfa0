import { expect, test } from 'vitest';
import type { Catalogue } from '../model/catalogue.ts';
import { grantedSentence, signedSentence } from './registers.ts';

const agreementsOf = (...signed: string[]) =>
	({ agreements: { all: signed.map((one) => ({ kind: 'documented', signed: one })) } }) as unknown as Catalogue;
const labelsOf = (count: number) =>
	({ labels: { all: Array.from({ length: count }, () => ({})) } }) as unknown as Catalogue;

test('what is said of signed agreements follows from the register', () => {
	expect(signedSentence(agreementsOf())).toBe('No signed agreement is documented.');
	expect(signedSentence(agreementsOf('not-documented', 'no'))).toBe('No signed agreement is documented.');
	expect(signedSentence(agreementsOf('yes', 'no'))).toBe('One signed agreement is documented.');
	expect(signedSentence(agreementsOf('yes', 'yes'))).toBe('2 signed agreements are documented.');
});

test('a template is no signed agreement', () => {
	const catalogue = { agreements: { all: [{ kind: 'template' }] } } as unknown as Catalogue;
	expect(signedSentence(catalogue)).toBe('No signed agreement is documented.');
});

test('what is said of labels follows from the register', () => {
	expect([0, 1, 2].map((count) => grantedSentence(labelsOf(count)))).toEqual([
		'It is empty: no label has been granted.',
		'It holds one label.',
		'It holds 2 labels.',
	]);
});
