import { describe, expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../../../tests/fixtures/national.ts';
import { catalogueOf, competence, source } from '../../../../tests/fixtures/records.ts';
import { outcomesOf } from '../../../model/outcomes-of.ts';
import { nationalQualifications } from '../../../model/qualifications.ts';
import { localeOf } from '../../../words/site-locale.ts';
import { citations } from '../../citations.ts';
import { viewContext } from '../../view-context.ts';
import type { Block, Inline } from '../../view.ts';
import { endedMark, readFacts, readSection } from './read.ts';
import { roomSection } from './room.ts';

type Changes = Parameters<typeof nationalQualification>[0];

/** A catalogue of one qualification, and what its page is made from. */
function shown(changes: Changes, sources = [source()]) {
	const catalogue = catalogueOf({
		competences: [competence('e-cf-3.0/B.3'), competence('e-cf-3.0/D.2')],
		qualifications: [nationalQualification(changes)],
		sources,
	});
	const [qualification] = nationalQualifications(catalogue);
	if (!qualification) throw new Error('The qualification of the test is not valid.');
	const context = viewContext({ catalogue, locale: localeOf('en'), to: (address) => `/${address}` });
	return { context, qualification, outcomes: outcomesOf(catalogue, qualification) };
}

const words = (runs: readonly Inline[]) => runs.map(({ text }) => text).join('');

/** The values of a fact, in words. */
function factOf(term: string, changes: Changes) {
	const { context, qualification, outcomes } = shown(changes);
	return readFacts(context, qualification, outcomes.length)
		.find((fact) => fact.term === term)
		?.values.map(words);
}

describe('the facts say', () => {
	test('since when and until when it is in force, and that it is compared no more', () => {
		expect(factOf('In force', { inForce: { from: '2012', to: '2019-08' } })).toEqual([
			'from 2012',
			'until 2019-08',
			'it is compared with nothing',
		]);
		expect(factOf('In force', { inForce: { from: '2012', to: { absent: 'not-collected' } } })).toEqual([
			'from 2012',
			'ended: not collected',
			'it is compared with nothing',
		]);
		expect(factOf('In force', {})).toEqual(['not collected']);
	});

	test('before the title that it is no longer awarded, and after which day where that is known', () => {
		const markOf = (changes: Changes) => {
			const { context, qualification } = shown(changes);
			return words(endedMark(context, qualification));
		};
		expect(markOf({ inForce: { from: '2012', to: '2019-08' } })).toBe(' · no longer awarded after 2019-08');
		expect(markOf({ inForce: { from: '2012', to: { absent: 'not-collected' } } })).toBe(' · no longer awarded');
		expect(markOf({})).toBe('');
	});

	test('how far it was read', () => {
		expect(factOf('Read', {})).toEqual(['its title']);
		expect(factOf('Read', { read: 'standard', list: { kind: 'closed' }, outcomes: [nationalOutcome('o1')] })).toEqual([
			'the whole standard',
			'1 outcome, closed list',
		]);
	});
});

describe('each source says in what it was read', () => {
	test.each([
		[{}, 'the source itself was read'],
		[{ copy: { readAs: 'Book 1', isOfficial: true } }, 'read in a copy of the publisher’s own wording: Book 1'],
		[{ copy: { readAs: 'Book 1', isOfficial: false } }, 'read in a copy that is no official text: Book 1'],
	])('%j', (changes, said) => {
		const { context, qualification, outcomes } = shown({}, [source('handbook', changes)]);
		const { blocks } = readSection(context, citations(context), qualification, outcomes);
		const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(words) : []));
		expect(items).toEqual([`The handbook [1]: ${said}`]);
	});
});

describe('room', () => {
	const shownRoom = (changes: Changes) => {
		const { context, qualification } = shown({ read: 'outcomes', ...changes });
		const { blocks } = roomSection(context, qualification);
		return {
			bars: blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : [])),
			table: blocks.flatMap((block) => (block.kind === 'folded' ? block.blocks : [])).flatMap(rowsOf),
			said: blocks.flatMap((block) => (block.kind === 'text' ? [words(block.text)] : [])),
		};
	};
	const rowsOf = (block: Block) => (block.kind === 'table' ? block.rows.map((row) => row.map(words)) : []);
	const outcomes = [
		nationalOutcome('o1'),
		nationalOutcome('o2'),
		nationalOutcome('o3', { competences: [] }),
		nationalOutcome('o4', { competences: ['e-cf-3.0/D.2'] }),
	];

	test('is told in hours where the duration is known', () => {
		expect(shownRoom({ years: 1, outcomes }).table).toEqual([
			['B.3 Competence B.3', '2', '750', '50'],
			['D.2 Competence D.2', '1', '375', '25'],
			['Outside the e-CF', '1', '375', '25'],
		]);
	});

	test('is told in parts where it is not', () => {
		expect(shownRoom({ outcomes: outcomes.slice(0, 2) }).table).toEqual([['B.3 Competence B.3', '2', '100']]);
	});

	test('is shown as bars, the longest for the largest part, and hollow for what lies outside', () => {
		const bars = shownRoom({ outcomes }).bars.map((bar) => [words(bar.name), bar.length, bar.words, bar.isWeak]);
		expect(bars).toEqual([
			['B.3 Competence B.3', 100, '50 %', false],
			['D.2 Competence D.2', 50, '25 %', false],
			['Outside the e-CF', 50, '25 %', true],
		]);
	});

	test('is not told of what was read by its title', () => {
		const { bars, said } = shownRoom({ read: 'title' });
		expect(bars).toEqual([]);
		expect(said).toEqual([expect.stringMatching(/^No outcome of it was read/)]);
	});
});
