import { expect, test } from 'vitest';
import { localeOf } from '../words/site-locale.ts';
import { grantedSentence, signedSentence } from './registers.ts';
import type { ViewContext } from './view-context.ts';

const { t } = localeOf('en');
const contextOf = (catalogue: object) => ({ catalogue, t }) as unknown as ViewContext;

const agreementsOf = (...signed: string[]) =>
	contextOf({ agreements: { all: signed.map((one) => ({ kind: 'documented', signed: one })) } });
const labelsOf = (count: number) => contextOf({ labels: { all: Array.from({ length: count }, () => ({})) } });

test('what is said of signed agreements follows from the register', () => {
	expect(signedSentence(agreementsOf())).toBe('No signed agreement is documented.');
	expect(signedSentence(agreementsOf('not-documented', 'no'))).toBe('No signed agreement is documented.');
	expect(signedSentence(agreementsOf('yes', 'no'))).toBe('1 signed agreement is documented.');
	expect(signedSentence(agreementsOf('yes', 'yes'))).toBe('2 signed agreements are documented.');
});

test('a template is no signed agreement', () => {
	expect(signedSentence(contextOf({ agreements: { all: [{ kind: 'template' }] } }))).toBe(
		'No signed agreement is documented.',
	);
});

test('what is said of labels follows from the register', () => {
	expect([0, 1, 2].map((count) => grantedSentence(labelsOf(count)))).toEqual([
		'It is empty: no label has been granted.',
		'It holds 1 label.',
		'It holds 2 labels.',
	]);
});
