import { describe, expect, test } from 'vitest';
import { creditView } from '../../../../tests/fixtures/credit-view.ts';
import { readDocx } from '../../../../tests/fixtures/docx-reader.ts';
import type { DocumentBlock, Run } from '../../docx/document.ts';
import { toDocx } from '../../docx/to-docx.ts';
import { toMarkup } from '../../docx/to-markup.ts';
import { documentBlocks, toTextDocument } from './document.ts';

const view = creditView({
	profile: {
		units: [{ unit: 'b.3-e3', date: '2026-05-01', body: 'A <b>school</b>', evidence: '=HYPERLINK("x")' }],
		outcomes: [{ unit: 'b.1-e2', outcome: 'o1', answer: 'shown', evidence: 'A program' }],
	},
	agreement: {
		home: { name: 'School at home', address: 'Sofia', contact: '' },
		recognition: 'Module 3',
		planned: [{ unit: 'b.1-e2', outcomes: ['o1', 'o2'] }],
	},
});
const runsOf = (block: DocumentBlock): Run[] => {
	switch (block.kind) {
		case 'heading':
			return [{ text: block.text }];
		case 'text':
			return [...block.runs];
		case 'list':
			return block.items.flat();
		case 'table':
			return [...block.head.map(({ label }) => ({ text: label })), ...block.rows.flat(2)];
	}
};
const textOf = (blocks: readonly DocumentBlock[]) =>
	blocks
		.map((block) =>
			runsOf(block)
				.map(({ text }) => text)
				.join(''),
		)
		.join('\n');
const text = textOf(documentBlocks(view));

describe('the papers', () => {
	test('are an agreement and two annexes, each on a page of its own', () => {
		const parts = documentBlocks(view).flatMap((block) =>
			block.kind === 'heading' && block.level === 1 ? [[block.text.split(':')[0], block.newPage]] : [],
		);
		expect(parts).toEqual([
			['Learning agreement', false],
			['Annex 1', true],
			['Annex 2', true],
		]);
	});

	test('say what was entered, and what follows by the rule', () => {
		expect(text).toContain('School at home');
		expect(text).toContain('recognises the learning as: Module 3');
		expect(text).toContain('4 of at least 8 points (100 of 200 h) recognised by its rule; 4 stay');
		expect(text).toContain('recognised, since B.3 e-3 Testing stands in');
	});

	test('say that a unit of which only some outcomes are taken is not passed', () => {
		expect(text).toMatch(/the unit is not passed by this agreement\. Left are o3 and o4/);
	});

	test('claim as learnt before what was answered as shown', () => {
		expect(text).toContain('B.1 e-2 Application Development, o1: Does o1 of B.1 <at> 2 Evidence: A program');
	});

	test('have a line to fill in for whatever is not known, and invent nothing', () => {
		const empty = documentBlocks(creditView({ target: undefined as never, reckoned: undefined as never }));
		const blanks = empty.flatMap(runsOf).filter(({ blank }) => blank);
		expect(blanks.length).toBeGreaterThan(40);
		expect(textOf(empty)).toContain('No unit is named yet.');
		expect(textOf(empty)).not.toMatch(/undefined|NaN/);
	});

	test('keep two credit systems apart', () => {
		const national = documentBlocks(
			creditView({
				target: { kind: 'national', id: 'national', title: 'National tester', address: 'x', group: 'Czechia' },
				reckoned: undefined as never,
				described: {
					...{ rows: [], figures: { word: 'not-enough-evidence' }, workload: [{ unit: 'ects', from: 120, to: 120 }] },
					way: { steps: [], points: 0, hoursLeft: 0, left: [] },
				},
			}),
		);
		expect(textOf(national)).toContain('Its workload, in its own system: 120 ECTS');
		expect(textOf(national)).not.toContain('recognised by its rule');
		expect(textOf(national)).toContain('the parties agree on no exchange rate');
	});
});

test('on a page nothing that was entered becomes markup', () => {
	const html = toMarkup(documentBlocks(view)).join('');
	expect(html).toContain('A &lt;b&gt;school&lt;/b&gt;');
	expect(html).toContain('<span class="blank"><span class="unseen">to fill in by hand</span></span>');
});

test('as a Word document all of it is there, with lines for what is empty', async () => {
	const { paragraphs } = readDocx(await toDocx(toTextDocument(view)));
	const all = paragraphs.join('\n');
	expect(all).toContain('A <b>school</b>');
	expect(all).toContain('Annex 2: Transcript');
	expect(all).toMatch(/Place, and how it is taught: _{20,}/);
});
