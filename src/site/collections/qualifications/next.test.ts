import { describe, expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../../../tests/fixtures/national.ts';
import { catalogueOf, competence, occupation } from '../../../../tests/fixtures/records.ts';
import { nationalQualifications } from '../../../model/qualifications.ts';
import { localeOf } from '../../../words/site-locale.ts';
import { closestSection } from '../../sections/closest.ts';
import { viewContext } from '../../view-context.ts';
import type { Inline, Section } from '../../view.ts';
import { jobsSection, leadsSection } from './next.ts';

type Changes = Parameters<typeof nationalQualification>[0];

/** What the page of the first of these qualifications is made from. */
function shown(...qualifications: Changes[]) {
	const catalogue = catalogueOf({
		competences: [competence('e-cf-3.0/B.3'), competence('e-cf-3.0/D.2')],
		occupations: [occupation(), occupation({ id: 'software-developer', iscoGroup: '2512' })],
		qualifications: qualifications.map((changes) => nationalQualification({ read: 'outcomes', ...changes })),
	});
	const [first] = nationalQualifications(catalogue);
	if (!first) throw new Error('The qualification of the test is not valid.');
	return {
		context: viewContext({ catalogue, locale: localeOf('en'), to: (address) => `/${address}` }),
		first,
	};
}

const words = (runs: readonly Inline[]) => runs.map(({ text }) => text).join('');
/** The lines of a section in words, with where its links lead. */
const linesOf = ({ blocks }: Section) =>
	blocks.flatMap((block) =>
		block.kind === 'text' ? [words(block.text)] : block.kind === 'list' ? block.items.map(words) : [],
	);
const ways = ({ blocks }: Section) =>
	blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat().flatMap(({ href }) => href ?? []) : []));

const tester = { outcomes: [nationalOutcome('o1'), nationalOutcome('o2')] };
const abroad = { id: 'sk-tester', country: 'sk', outcomes: [nationalOutcome('o1')] };

describe('a qualification leads', () => {
	test('to the jobs of its group of occupations, and says how sure the group is', () => {
		const { context, first } = shown({});
		const jobs = jobsSection(context, first);
		expect(linesOf(jobs)[0]).toMatch(/ISCO-08 group 2519.* inferred$/);
		expect(ways(jobs)).toEqual(['/occupations/software-tester/']);
	});

	test('to no job where no group is known, and says why', () => {
		const { context, first } = shown({ isco: { absent: 'not-published' } });
		expect(linesOf(jobsSection(context, first))).toEqual([expect.stringMatching(/^not published/)]);
	});

	test('to those that its holder covers, each number with how many of them are firm', () => {
		const { context, first } = shown(tester, abroad);
		const leads = leadsSection(context, first);
		expect(linesOf(leads)[0]).toMatch(/^Of 1 qualifications of other countries a holder covers most of 1 \(/);
		expect(ways(leads)).toEqual([
			'/charts/who-can-move/?from=si-tester',
			'/charts/who-can-move/?from=si-tester&way=in',
		]);
	});

	test('to what took its place, and to nothing else where it has ended', () => {
		const { context, first } = shown(
			{
				...tester,
				inForce: { from: '2010', to: '2015' },
				successor: 'sk-tester',
				predecessor: { name: 'Tester of 1998' },
			},
			abroad,
		);
		expect(linesOf(leadsSection(context, first))).toEqual([
			'Gave its place to: Software tester of Slovenia',
			'Took the place of: Tester of 1998',
		]);
	});
});

describe('the closest abroad', () => {
	const nearOf = (...changes: Changes[]) => {
		const { context, first } = shown(...changes);
		return closestSection(context, first).blocks.flatMap((block) => (block.kind === 'near' ? block.items : []));
	};

	test('stands with both words, each as a bar with its number, and with what they rest on', () => {
		const [near] = nearOf(tester, abroad);
		expect(near?.bars.map(({ length, words: said }) => [length, said])).toEqual([
			[100, expect.stringMatching(/^most of it, 100 %; holds in \d+ of 100/)],
			[100, expect.stringMatching(/^most of it, 100 %; holds in \d+ of 100/)],
		]);
		expect(near?.note).toBe('on learning outcomes that were read; same EQF level');
		expect(near?.act.href).toBe('/compare/?q=si-tester,sk-tester');
	});

	test('looks weak where it holds in few ways', () => {
		const open = { sureness: 'open', reason: { en: 'It may be quality.' } };
		const [near] = nearOf(
			{ outcomes: [nationalOutcome('o1', open), nationalOutcome('o2', { competences: ['e-cf-3.0/D.2'] })] },
			abroad,
		);
		expect(near?.bars[0]?.isWeak).toBe(true);
	});

	test('is never of the same country', () => {
		expect(nearOf(tester, { ...abroad, country: 'si' })).toEqual([]);
	});
});
