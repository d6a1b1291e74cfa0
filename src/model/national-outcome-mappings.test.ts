import { describe, expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../tests/fixtures/national.ts';
import { catalogueOf, competence, mappingSet } from '../../tests/fixtures/records.ts';
import { mappingRowSchema } from '../schema/mapping.ts';

const id = 'national-outcomes-to-e-cf-3.0';

const outcome = (changes: object = {}) =>
	nationalOutcome('o1', { text: { en: 'Tests a program' }, place: 'Article 1', ...changes });

const handbook = {
	id: 'handbook',
	publisher: 'The tests',
	title: 'Handbook',
	date: '2018',
	url: 'https://handbook.example/',
	accessed: '2019-05',
	licence: { absent: 'not-collected' },
};

/** The rows that follow from the qualification of the tests with these changes. */
function rowsOf(changes: Record<string, unknown>) {
	const { mappings } = catalogueOf({
		competences: ['e-cf-3.0/B.3', 'e-cf-3.0/B.1'].map(competence),
		mappings: [{ ...mappingSet([]), id }],
		qualifications: [nationalQualification(changes)],
		sources: [handbook],
	});
	return mappings.byId.get(id)?.rows ?? [];
}

test('one competence is the wider thing, with the place and the source of the outcome', () => {
	expect(rowsOf({ outcomes: [outcome()] })).toEqual([
		{
			subject_id: 'scheme:qualifications/si-tester/#o1',
			subject_label: 'Tests a program',
			predicate_id: 'skos:broadMatch',
			object_id: 'scheme:competences/e-cf-3.0/b.3/',
			object_label: 'Competence B.3',
			mapping_justification: 'semapv:ManualMappingCuration',
			author_label: ['The tests'],
			confidence: 0.95,
			subject_source_version: '2019-05-31',
			object_source_version: '3.0',
			mapping_date: '2019-05-31',
			comment: 'One instance of the competence; the coder is sure. Read at Article 1.',
			ext_basis: 'outcome',
			ext_sources: ['handbook'],
			ext_loss: expect.stringContaining('how far it goes'),
		},
	]);
});

test('version and date are the day on which the source was read, so that an edition without a new reading changes no row', () => {
	const [row] = rowsOf({ outcomes: [outcome()] });
	expect([row?.subject_source_version, row?.mapping_date]).toEqual(['2019-05-31', '2019-05-31']);
});

test('each of two competences has a part of the outcome, and loses what the other brings', () => {
	const rows = rowsOf({ outcomes: [outcome({ competences: ['e-cf-3.0/B.3', 'e-cf-3.0/B.1'] })] });
	expect(rows.map((row) => row.predicate_id)).toEqual(['skos:relatedMatch', 'skos:relatedMatch']);
	expect(rows.map((row) => row.ext_loss)).toEqual([
		expect.stringContaining('B.1 Competence B.1'),
		expect.stringContaining('B.3 Competence B.3'),
	]);
});

test('an open outcome says why, and in which unit it was read', () => {
	const [row] = rowsOf({
		units: [{ id: 'u1', title: { en: 'Module 1' } }],
		outcomes: [outcome({ unit: 'u1', sureness: 'open', reason: { en: 'It may be development.' } })],
	});
	expect(row?.comment).toBe('It may be development. Read at Article 1, in "Module 1".');
});

test('the confidence is what two coders found the word of sureness to be worth', () => {
	const twice = (name: string, second: string) =>
		outcome({
			id: name,
			doubleCoding: { first: ['e-cf-3.0/B.3'], sureness: 'sure', second: [`e-cf-3.0/${second}`] },
		});
	const rows = rowsOf({ outcomes: [twice('o1', 'B.3'), twice('o2', 'B.1'), twice('o3', 'B.3')] });
	expect(new Set(rows.map((row) => row.confidence))).toEqual(new Set([0.667]));
});

test('an outcome outside the e-CF has no row', () => {
	expect(rowsOf({ outcomes: [outcome({ competences: [] })] })).toEqual([]);
});

describe('a competence that the text names itself', () => {
	const stated = (code: string, place: string) => ({ competence: `e-cf-3.0/${code}`, place, source: 'handbook' });

	test('is a row of the qualification, certain, with all its places', () => {
		const rows = rowsOf({
			statedCompetences: [stated('B.3', 'unit 1'), stated('B.1', 'unit 1'), stated('B.3', 'unit 2')],
		});
		expect(rows.map(({ object_id, confidence, ext_basis }) => [object_id, confidence, ext_basis])).toEqual([
			['scheme:competences/e-cf-3.0/b.3/', 1, 'stated'],
			['scheme:competences/e-cf-3.0/b.1/', 1, 'stated'],
		]);
		expect(rows[0]).toMatchObject({
			subject_id: 'scheme:qualifications/si-tester/',
			ext_sources: ['handbook'],
			comment: expect.stringMatching(/B\.3 itself.*: unit 1; unit 2\.$/) as string,
		});
	});
});

test('every row is valid', () => {
	const rows = rowsOf({
		outcomes: [outcome(), outcome({ id: 'o2', competences: ['e-cf-3.0/B.3', 'e-cf-3.0/B.1'] })],
		statedCompetences: [{ competence: 'e-cf-3.0/B.3', place: 'unit 1', source: 'handbook' }],
	});
	for (const row of rows) expect(mappingRowSchema.safeParse(row).error).toBeUndefined();
	expect(rows).toHaveLength(4);
});
