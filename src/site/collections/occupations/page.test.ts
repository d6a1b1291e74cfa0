import { describe, expect, test } from 'vitest';
import { nationalQualification } from '../../../../tests/fixtures/national.ts';
import {
	catalogueOf,
	competence,
	learningUnit,
	occupation,
	outcomes,
	qualificationProfile,
	skill,
} from '../../../../tests/fixtures/records.ts';
import { localeOf } from '../../../words/site-locale.ts';
import { viewContext } from '../../view-context.ts';
import type { Block, Inline } from '../../view.ts';
import { page } from './page.ts';

const words = (runs: readonly Inline[]) => runs.map(({ text }) => text).join('');
const lines = (block: Block) =>
	block.kind === 'text'
		? [words(block.text)]
		: block.kind === 'list'
			? block.items.map(words)
			: block.kind === 'bars'
				? block.bars.map(({ name, words: said }) => `${words(name)}: ${said}`)
				: block.kind === 'copied'
					? block.text.split('\n')
					: [];

/** The page of an occupation that needs three skills, of which units teach two. */
function shown(changes: Parameters<typeof occupation>[0] = {}) {
	const teaching = (...skills: string[]) => outcomes(...skills.map((id) => ({ skills: [id] })));
	const catalogue = catalogueOf({
		competences: [competence('e-cf-3.0/B.3'), competence('e-cf-3.0/D.2')],
		'qualification-profiles': [qualificationProfile('b.3'), qualificationProfile('d.2')],
		'learning-units': [
			learningUnit('d.2-e4', { outcomes: teaching('run-tests') }),
			learningUnit('b.3-e2', { outcomes: teaching('plan-tests', 'run-tests') }),
		],
		skills: ['plan-tests', 'run-tests', 'mend-faults'].map((id) => skill(id)),
		occupations: [
			occupation({
				essentialSkills: ['plan-tests', 'run-tests', 'mend-faults'],
				optionalSkills: [],
				...changes,
			}),
			occupation({ id: 'software-developer', iscoGroup: '2519' }),
		],
		qualifications: [
			nationalQualification(),
			nationalQualification({ id: 'hr-tester', country: 'hr', inForce: { from: '2001', to: '2009' } }),
			nationalQualification({ id: 'si-developer', isco: { group: '2512', status: 'inferred' } }),
		],
	});
	const context = viewContext({ catalogue, locale: localeOf('en'), to: (address) => `/${address}` });
	const record = catalogue.occupations.byId.get('software-tester');
	if (!record) throw new Error('The occupation of the test is not valid.');
	const { lede, sections } = page(context, record);
	return { lede, section: (id: string) => sections.find((one) => one.id === id)?.blocks.flatMap(lines) };
}

describe('an occupation', () => {
	test('is told by its group and by what of its skills is taught, and where', () => {
		expect(shown().lede).toBe(
			'One of 2 ICT jobs that ESCO has in ISCO-08 group 2519. Of the 3 skills that are essential for it, units of this scheme teach 2, above all in Competence B.3 (B.3) and Competence D.2 (D.2).',
		);
	});

	test.each([
		['nothing of it is taught', { essentialSkills: ['mend-faults'] }, /No unit of this scheme teaches/],
		['its skills are not known', { essentialSkills: { absent: 'not-collected' } }, /could not be obtained/],
	])('says so where %s', (_, changes, said) => {
		expect(shown(changes).lede).toMatch(said);
	});

	test('has its units by how many of its essential skills they teach', () => {
		expect(shown().section('units')).toEqual(['B.3 Unit b.3-e2: 2 of 3', 'D.2 Unit d.2-e4: 1 of 3']);
	});

	test('has its skills by whether a unit teaches them, with the units', () => {
		expect(shown().section('essential')).toEqual([
			'Taught by a unit of this scheme (2)',
			'plan tests B.3 e-2',
			'run tests B.3 e-2, D.2 e-4',
			'Not taught by a unit yet (1)',
			'mend faults',
		]);
	});

	test('has the national qualifications of its group by country, and says which have ended', () => {
		expect(shown().section('national')?.slice(1)).toEqual([
			'hr: Software tester of Slovenia (ended)',
			'si: Software tester of Slovenia',
		]);
	});

	test('can be taken along as a job profile in plain text', () => {
		const profile = shown().section('profile');
		expect(profile).toEqual(expect.arrayContaining(['Job profile: software tester', '- plan tests', '- Unit b.3-e2']));
		expect(profile).toContain('Made for tests.');
	});
});
