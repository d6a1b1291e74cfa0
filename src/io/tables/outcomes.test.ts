import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { filesInMemory, readFolder } from '../../../tests/fixtures/files-in-memory.ts';
import { nationalQualification } from '../../../tests/fixtures/national.ts';
import { catalogueOf } from '../load-catalogue.ts';
import { outcomeColumns } from './outcomes.ts';

const cells = {
	id: 'o1',
	type: 'skill',
	text_en: 'Runs tests',
	place: 'article 2',
	source: 'handbook',
	view: 'main',
	competences: 'B.3',
	sureness: 'sure',
};

/** The content of the tests with a qualification that has these rows of outcomes. */
function contentWith(rows: readonly Partial<Record<(typeof outcomeColumns)[number], string>>[]) {
	const { id, outcomes: _, ...record } = nationalQualification({ read: 'outcomes' });
	const table = rows.map((changes, i) => {
		const row: Record<string, string> = { ...cells, id: `o${i + 1}`, ...changes };
		return outcomeColumns.map((column) => row[column] ?? '').join(',');
	});
	const files = new Map(readFolder('tests/fixtures/good-content'));
	files.set(`qualifications/${id}.yaml`, Buffer.from(stringify(record, { aliasDuplicateObjects: false })));
	files.set(`qualifications/${id}.csv`, Buffer.from(`${[outcomeColumns.join(','), ...table].join('\n')}\n`));
	return catalogueOf(filesInMemory(files));
}

/** The outcome of a row. */
function outcomeOf(changes: Parameters<typeof contentWith>[0][number]) {
	const { catalogue, problems } = contentWith([changes]);
	const qualification = catalogue?.qualifications.byId.get('si-tester');
	expect(problems).toEqual([]);
	return qualification?.kind === 'national' ? qualification.outcomes[0] : undefined;
}

describe('a row of the table', () => {
	test('names competences by their codes', () => {
		expect(outcomeOf({})?.competences).toEqual(['e-cf-3.0/B.3']);
		expect(outcomeOf({ competences: 'B.3 D.2' })?.competences).toEqual(['e-cf-3.0/B.3', 'e-cf-3.0/D.2']);
	});

	test('says by a hyphen that the outcome lies outside the e-CF', () => {
		expect(outcomeOf({ competences: '-' })?.competences).toEqual([]);
	});

	test('leaves out what the text does not say', () => {
		expect(outcomeOf({})).not.toHaveProperty('hours');
		expect(outcomeOf({})).not.toHaveProperty('unit');
		expect(outcomeOf({ hours: '7.5' })?.hours).toBe(7.5);
	});

	test('has what two coders gave it, where there were two', () => {
		expect(outcomeOf({ first: 'D.2', firstSureness: 'open', second: '-' })?.doubleCoding).toEqual({
			first: ['e-cf-3.0/D.2'],
			sureness: 'open',
			second: [],
		});
		expect(outcomeOf({})).not.toHaveProperty('doubleCoding');
	});
});

describe('ten thousand outcomes are told in one message', () => {
	test.each([
		['as they should be', {}],
		['each with a mistake', { sureness: 'certain' }],
	])('%s', (_, changes) => {
		const { problems } = contentWith(Array.from({ length: 10_000 }, () => changes));
		expect(problems).toMatchObject([
			{ check: 'out-of-range', message: '"outcomes" has 10000 entries.', expected: 'at most 2000 entries' },
		]);
	});
});
