import { expect, test } from 'vitest';
import type { AgreementTemplate } from '../schema/agreement.ts';
import { localeOf } from '../words/site-locale.ts';
import { templateText } from './template-text.ts';
import type { ViewContext } from './view-context.ts';

const en = (text: string) => ({ en: text });
const template = {
	id: 'memorandum',
	kind: 'template',
	title: en('Memorandum of Understanding'),
	summary: en('For credit transfer.'),
	status: 'proposed',
	signatories: [en('The sending provider'), en('The receiving provider')],
	clauses: [
		{ title: en('Purpose'), paragraphs: [en('The parties [names] agree.'), en(`Long ${'words '.repeat(40)}end.`)] },
		{ title: en('Duration'), paragraphs: [en('From [date] to [date].')] },
	],
	advice: [en(`Settle first ${'who pays '.repeat(12)}and when.`)],
} as unknown as AgreementTemplate;
const edition = {
	version: '0.1.0',
	released: false,
	issued: '2026-11-25',
	title: en('The edition'),
	licence: { id: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const { t, pick } = localeOf('en');
const context = { catalogue: { edition }, t, pick } as unknown as ViewContext;
const text = templateText(context, template, 'https://example.org/agreements/memorandum/');

test('it has title, status, numbered clauses, a place to sign for each party, version, licence and address', () => {
	expect(text).toMatch(/^Memorandum of Understanding\n={27}\n\nStatus: proposed\n/);
	expect(text).toContain('1. Purpose\n----------\n\nThe parties [names] agree.');
	expect(text).toContain('2. Duration');
	expect(text.match(/Signature: +_{40}/g)).toHaveLength(2);
	expect(text).toContain('0.1.0-dev');
	expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
	expect(text.trimEnd().endsWith('https://example.org/agreements/memorandum/')).toBe(true);
});

test('lines fit a letter, and those of a point stand below its first', () => {
	expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
	expect(text).toMatch(/\n- Settle first .*\n {2}\S/);
});
