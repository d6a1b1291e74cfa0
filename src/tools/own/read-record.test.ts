import { describe, expect, test } from 'vitest';
import { outcome, read } from '../../../tests/fixtures/own-qualification.ts';
import { emptyOwn, type OwnQualification } from './own.ts';

describe('a record of this site', () => {
	const record = {
		kind: 'national',
		title: { en: 'IT specialist', de: 'Fachinformatiker' },
		...{ country: 'de', eqfLevel: { absent: 'not-collected' }, years: 3 },
		list: { kind: 'closed' },
		units: [{ id: 'u1', title: { en: 'Networks' } }],
		outcomes: [
			{
				...{
					id: 'o1',
					type: 'skill',
					text: { en: 'Plans networks' },
					unit: 'u1',
					place: '§ 4',
					view: 'main',
					hours: 80,
				},
				...{
					competences: ['e-cf-3.0/A.6'],
					sureness: 'open',
					reason: { en: 'Or building.' },
					skills: ['debug-software'],
				},
			},
			{ id: 'o2', text: { en: 'The same again' }, view: 'second', competences: [], sureness: 'sure', skills: [] },
		],
		sharedOutcomes: [{ from: 'de-other' }],
	};
	const expected: OwnQualification = {
		...{ ...emptyOwn('1.0.0'), title: 'IT specialist', country: 'de', years: 3, isClosed: true },
		outcomes: [
			outcome('o1', 'Plans networks', {
				...{ type: 'skill', unit: 'Networks', place: '§ 4', hours: 80, skills: ['debug-software'] },
				coding: { competences: ['e-cf-3.0/A.6'], sureness: 'open', reason: 'Or building.' },
			}),
		],
	};

	test.each([
		['by itself', record],
		['from its page', { collection: 'qualifications', record }],
		['from the dataset', { items: [record] }],
	])('%s is taken with its coding; what is not in it is told', async (_, file) => {
		const { qualification, left, kind } = await read(JSON.stringify(file, null, 1));
		expect(qualification).toEqual(expected);
		expect(kind).toBe('record');
		expect(left.map(({ why }) => why)).toEqual([
			'1 outcome was not taken: not every holder has it, or the list names the same training once more.',
			'1 list of outcomes that it shares with “de-other” is not in its record.',
		]);
		expect(left.every(({ line }) => (line ?? 0) > 1)).toBe(true);
	});

	test('of several, the first is taken', async () => {
		const { left } = await read(JSON.stringify({ items: [{ ...record, sharedOutcomes: [] }, record] }));
		expect(left[0]?.why).toContain('The first was taken: “IT specialist”');
	});

	test('that is made of units of the scheme is referred to its name', async () => {
		const { qualification, left } = await read('{"kind": "joint", "title": {"en": "Test lead"}}');
		expect(qualification.outcomes).toEqual([]);
		expect(left[0]?.mend).toBe('Choose it in the comparison by its name.');
	});
});
