import { expect, test } from 'vitest';
import { catalogueOf, learningUnit, qualificationProfile } from '../../../../tests/fixtures/records.ts';
import { localeOf } from '../../../words/site-locale.ts';
import { viewContext } from '../../view-context.ts';
import type { Inline } from '../../view.ts';
import { page as unitPage } from '../learning-units/page.ts';
import { page } from './page.ts';

const en = (text: string) => ({ en: text });
const certificate = (status: string) => ({
	id: 'b.3-e2',
	kind: 'unit',
	unit: 'b.3-e2',
	title: en('Certificate'),
	status,
	statement: en('It says so.'),
	requires: [],
	evidence: [en('A log'), en('A report')],
	assessors: en('One.'),
	passRule: en('It is passed.'),
	validity: { months: 36, reason: en('It changes.') },
	renewal: en('Once more.'),
});
const rule = {
	id: 'programme-01-units',
	kind: 'label-criterion',
	number: 1,
	title: en('Units are whole'),
	phase: 'planning',
	measure: en('Units.'),
	status: 'proposed',
	applies: 'programme',
	evidenceAsked: [en('A table.')],
	assurance: 1,
	decisionRule: en('No outcome is left out.'),
	bindsUnit: true,
};

function shown(status: string) {
	const catalogue = catalogueOf({
		'qualification-profiles': [qualificationProfile('b.3')],
		'learning-units': [learningUnit('b.3-e2')],
		'quality-criteria': [rule],
		certifications: [certificate(status)],
	});
	const context = viewContext({ catalogue, locale: localeOf('en'), to: (address) => `/${address}` });
	const [unit] = catalogue['learning-units'].all;
	const [certification] = catalogue.certifications.all;
	if (!unit || !certification) throw new Error('The records of the test are not valid.');
	return { unit: unitPage(context, unit), certification: page(context, certification) };
}

const words = (runs: readonly Inline[] = []) => runs.map(({ text }) => text).join('');

test('a certificate that is proposed says first that nobody issues it, and leads to the evidence to ask for', () => {
	const { banner } = shown('proposed').certification;
	expect(words(banner)).toMatch(/^A proposal: this edition knows of nobody who issues this certificate\./);
	expect(banner?.at(-1)?.href).toBe('#evidence');
});

test('a certificate that was adopted says nothing of the kind', () => {
	expect(shown('adopted').certification.banner).toBeUndefined();
});

test('a unit can be taken as a file, under its rule, to the label and to a certificate that is no more than proposed', () => {
	const blocks = shown('proposed').unit.sections.find(({ id }) => id === 'take')?.blocks ?? [];
	const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
	expect(items.map(words)).toEqual([
		'Word document (DOCX)',
		'Assessment blueprint (XLSX)',
		'Text (Markdown)',
		expect.stringContaining('Units are whole: No outcome is left out.'),
		'A course with it can ask for the quality label · Check a programme against the label',
		'Whoever passes it could be given the Certificate (a proposal, which nobody issues yet)',
	]);
});
