import { describe, expect, test } from 'vitest';
import { release } from '../../../tests/fixtures/releases.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import type { Changes } from '../../model/releases/changes.ts';
import { historyOf } from '../../model/releases/history.ts';
import { pairsOf, versionsOf } from '../../model/releases/versions.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { historySection } from '../sections/history.ts';
import { viewContext } from '../view-context.ts';
import type { Inline } from '../view.ts';
import { diffTable, releasesTable } from './releases.ts';
import { retiredView } from './retired.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests cannot be read.');
const [skill] = catalogue.skills.all;
const [country] = catalogue['national-frameworks'].all;
if (!skill || !country) throw new Error('The content of the tests has no skill or no framework.');
const releases = [release('1.0.0'), release('1.0.1', '1.0.0')];
const context = viewContext({
	catalogue: { ...catalogue, releases, history: historyOf(releases) },
	locale: localeOf(sourceLanguage),
	to: (address) => `/${address}`,
});
const textOf = (cell: readonly Inline[]) => cell.map(({ text }) => text).join('');

test('the newest release stands first, with how many records it added and changed', () => {
	const table = releasesTable(context);
	if (table.kind !== 'table') throw new Error('The releases are no table.');
	expect(table.rows.map((row) => row.map(textOf))).toEqual([
		['1.0.1', '2030-01', 'A word & more.', '1', '1', '0'],
		['1.0.0', '2030-01', 'A word & more.', '1', '1', '0'],
	]);
});

test('of notes of several paragraphs the first stands in the list', () => {
	const [first] = releases;
	if (!first) throw new Error('There is no release.');
	const long = { ...first, notes: { en: 'In a word.\n\nAnd at length.' } };
	const table = releasesTable({ ...context, catalogue: { ...context.catalogue, releases: [long] } });
	expect(table.kind === 'table' && textOf(table.rows[0]?.[2] ?? [])).toBe('In a word.');
});

describe('what differs between two versions', () => {
	const changes: Changes = {
		from: '1.0.0',
		to: '1.0.1',
		level: 'major',
		schemas: [],
		records: [
			{ collection: 'skills', id: 'old', kind: 'renamed', title: 'Old', to: [skill.id], reason: 'A clearer name.' },
			{
				collection: 'national-frameworks',
				id: country.id,
				kind: 'changed',
				fields: [
					{ path: 'referencingYear', before: 2010, after: 2011 },
					{ path: 'note', after: { en: 'New' } },
				],
			},
		],
	};
	const { rows, filters } = diffTable(context, changes);

	test('has a row for each field, with what was before and is after', () => {
		expect(rows.map(({ cells }) => cells.slice(2).map(textOf))).toEqual([
			[`renamed ${skill.id}`, '–', '–', '–', 'A clearer name.'],
			['changed', 'referencingYear', '2010', '2011', '–'],
			['changed', 'note', '–', '{"en":"New"}', '–'],
		]);
	});

	test('leads to the record that stands for one that was renamed', () => {
		expect(rows[0]?.cells[2]?.find(({ href }) => href)?.href).toBe(`/skills/${skill.id}/`);
	});

	test('is filtered by collection and by kind, and carries the country', () => {
		expect(filters.map(({ key }) => key)).toEqual(['collection', 'kind']);
		expect(rows.map(({ values }) => values['country'])).toEqual(['', country.country, country.country]);
	});
});

test('a record tells which releases touched it, the newest first', () => {
	const [section] = historySection(context, 'skills', 'b');
	const table = section?.blocks[0];
	if (table?.kind !== 'table') throw new Error('The history is no table.');
	expect(table.rows.map((row) => row.map(textOf))).toEqual([
		['1.0.1', '2030-01', 'title.en'],
		['1.0.0', '2030-01', 'title.en'],
	]);
	expect(historySection(context, 'skills', 'untouched')).toEqual([]);
});

describe('a retired id', () => {
	const retired = { collection: 'skills', id: 'old', reason: 'A clearer name.' } as const;

	test('goes on to the one record that stands for it', () => {
		const view = retiredView(context, { ...retired, kind: 'renamed', to: [skill.id] });
		expect(view.target).toBe(`/skills/${skill.id}/`);
	});

	test('stays where several stand for it, or none', () => {
		expect(retiredView(context, { ...retired, kind: 'split', to: [skill.id, skill.id] })).toMatchObject({
			to: [[{ href: `/skills/${skill.id}/` }], [{ href: `/skills/${skill.id}/` }]],
		});
		const gone = retiredView(context, { ...retired, kind: 'removed', to: [] });
		expect([gone.target, gone.why.map(({ text }) => text).join('')]).toEqual([undefined, 'A clearer name.']);
	});
});

test('every two versions are held against each other, with the edition in hand where it is not released', () => {
	const edition = { version: '1.1.0', released: false };
	const versions = versionsOf({ releases: [{ version: '1.0.0' }, { version: '1.0.1' }], edition });
	expect(versions).toEqual(['1.0.0', '1.0.1', '1.1.0-dev']);
	expect(pairsOf(versions).map(({ from, to }) => `${from}..${to}`)).toEqual([
		'1.0.0..1.0.1',
		'1.0.0..1.1.0-dev',
		'1.0.1..1.1.0-dev',
	]);
});
