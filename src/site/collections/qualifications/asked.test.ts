import { describe, expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../../../tests/fixtures/national.ts';
import { catalogueOf, competence } from '../../../../tests/fixtures/records.ts';
import { outcomesOf } from '../../../model/outcomes-of.ts';
import { nationalQualifications } from '../../../model/qualifications.ts';
import { localeOf } from '../../../words/site-locale.ts';
import { citations } from '../../citations.ts';
import { viewContext } from '../../view-context.ts';
import type { Block } from '../../view.ts';
import { askedSections } from './asked.ts';

/** What is said of the outcomes of the first of these qualifications. */
function askedOf(...qualifications: Parameters<typeof nationalQualification>[0][]) {
	const catalogue = catalogueOf({
		competences: [competence('e-cf-3.0/B.3'), competence('e-cf-3.0/D.2')],
		qualifications: qualifications.map((changes) => nationalQualification({ read: 'outcomes', ...changes })),
	});
	const context = viewContext({ catalogue, locale: localeOf('en'), to: (address) => `/${address}` });
	const [first] = nationalQualifications(catalogue);
	if (!first) throw new Error('The qualification of the test is not valid.');
	return askedSections(context, citations(context), first, outcomesOf(catalogue, first));
}

/** The headings of folds, with the ids of what stands in each. */
const folds = (blocks: readonly Block[] = []) =>
	blocks.flatMap((block) =>
		block.kind === 'folded'
			? [
					[
						block.summary,
						...block.blocks.flatMap((inner) => (inner.kind === 'asked' ? inner.items.map(({ id }) => id) : [])),
					],
				]
			: [],
	);

/** The lines below an outcome, in words. */
function notesOf(changes: Parameters<typeof nationalOutcome>[1]) {
	const { sections } = askedOf({ outcomes: [nationalOutcome('o1', changes)] });
	const [fold] = (sections[0]?.blocks ?? []).flatMap((block) => (block.kind === 'folded' ? block.blocks : []));
	return fold?.kind === 'asked' ? fold.items[0]?.notes.map((note) => note.map((run) => run.text).join('')) : undefined;
}

const units = [
	{ id: 'u1', title: { en: 'Testing' }, size: { amount: 40, in: 'hours' } },
	{ id: 'u2', title: { en: 'Quality' } },
];

describe('outcomes stand together', () => {
	test('in their units, with how large these are', () => {
		const { sections } = askedOf({
			units,
			outcomes: [
				nationalOutcome('o1', { unit: 'u1' }),
				nationalOutcome('o2', { unit: 'u2' }),
				nationalOutcome('o3', { unit: 'u1' }),
			],
		});
		expect(folds(sections[0]?.blocks)).toEqual([
			['Testing (40 hours, 2 outcomes)', 'o1', 'o3'],
			['Quality (1 outcome)', 'o2'],
		]);
	});

	test('apart where they weigh nothing', () => {
		const { sections } = askedOf({
			units,
			outcomes: [
				nationalOutcome('o1', { unit: 'u1' }),
				nationalOutcome('o2', { unit: 'u1', view: 'option' }),
				nationalOutcome('o3', { unit: 'u2', view: 'second' }),
			],
		});
		expect(folds(sections[0]?.blocks)).toEqual([
			['Testing (40 hours, 1 outcome)', 'o1'],
			['Options (1): not every holder has them, and they weigh nothing', 'o2'],
			['The same training once more (1): second views weigh nothing', 'o3'],
		]);
	});

	test('with the qualification in whose list they are written', () => {
		const { sections } = askedOf(
			{ id: 'si-developer', outcomes: [nationalOutcome('o1')], sharedOutcomes: [{ from: 'si-tester' }] },
			{ units, outcomes: [nationalOutcome('o1', { unit: 'u1' })] },
		);
		expect(folds(sections[0]?.blocks)).toEqual([
			['Testing (40 hours, 1 outcome)', 'si-tester-o1'],
			['Without a unit (1 outcome)', 'o1'],
		]);
		expect(JSON.stringify(sections)).toContain('"href":"/qualifications/si-tester/"');
	});
});

describe('an outcome', () => {
	test('has its competences, how sure they are, its place and its hours', () => {
		expect(notesOf({ competences: ['e-cf-3.0/B.3', 'e-cf-3.0/D.2'], sureness: 'likely', hours: 12 })).toEqual([
			'B.3, D.2: likely · annex 1 · 12 h [1]',
		]);
	});

	test('says where it lies outside, and why it is open', () => {
		expect(notesOf({ competences: [], sureness: 'open', reason: { en: 'It may be quality.' } })).toEqual([
			'outside the e-CF: open · annex 1 [1]',
			'It may be quality.',
		]);
	});
});

describe('a list', () => {
	const outcomes = (count: number) => Array.from({ length: count }, (_, i) => nationalOutcome(`o${i + 1}`));

	test('that is short stands open on the page', () => {
		const { sections, elsewhere } = askedOf({ outcomes: outcomes(3) });
		expect(sections[0]?.blocks).toContainEqual(expect.objectContaining({ kind: 'folded', open: true }));
		expect(elsewhere).toEqual([]);
	});

	test('that is long stands on a page of its own, and its units lead there', () => {
		const { sections, elsewhere } = askedOf({ outcomes: outcomes(60) });
		expect(folds(sections[0]?.blocks)).toEqual([]);
		expect(JSON.stringify(sections)).toContain('"href":"/qualifications/si-tester/outcomes/#all"');
		expect(folds(elsewhere[0]?.blocks)[0]).toHaveLength(61);
	});

	test('of which nothing was read is not there', () => {
		expect(askedOf({ read: 'title' }).sections).toEqual([]);
	});
});
