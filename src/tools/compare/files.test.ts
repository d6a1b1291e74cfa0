import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { compared } from '../../../tests/fixtures/compare-data.ts';
import { fileNameOf, toComparisonCsv, toComparisonJson } from './files.ts';

describe('the files', () => {
	test('JSON says who, by which method, where, on which outcomes, and every row of both directions', () => {
		const document = JSON.parse(toComparisonJson(compared(), ['a', 'b']));
		expect(document).toMatchObject({
			version: '1.0.0',
			issued: '2026-01-01',
			method: 'https://example.org/docs/comparability/',
			address: 'https://example.org/compare/?q=a,b',
		});
		expect(document.pairs).toMatchObject([
			{ id: 'a..b', word: 'part', coverage: 0.5, differences: { outcomes: 'shown' } },
			{ id: 'b..a', word: 'little', coverage: 0.25 },
		]);
		expect(document.rows).toHaveLength(3);
		expect(document.qualifications[0].outcomes[0]).toMatchObject({ place: '§ 1', sources: ['law'], sureness: 'sure' });
	});

	test('CSV has the same rows with the same figures, and no cell that a spreadsheet would take for a formula', () => {
		const rows = parse(toComparisonCsv(compared(), ['a', 'b']), { columns: true }) as Record<string, string>[];
		expect(
			rows.map(({ from, competence, room_asked, room_held, state }) => [
				from,
				competence,
				room_asked,
				room_held,
				state,
			]),
		).toEqual([
			['a', 'e-cf-3.0/B.3', '100', '20', 'half'],
			['b', 'e-cf-3.0/B.1', '60', '0', 'shown-not'],
			['b', 'e-cf-3.0/B.3', '20', '100', 'whole'],
		]);
		const document = JSON.parse(toComparisonJson(compared(), ['a', 'b']));
		expect(rows[0]).toMatchObject({
			coverage: String(document.pairs[0].coverage),
			holds_of_1000: String(document.pairs[0].holds),
			version: '1.0.0',
			licence: 'https://example.org/x',
		});
	});

	test('a pair without evidence has one line in CSV, which says why', () => {
		const rows = parse(toComparisonCsv(compared(), ['b', 'c']), { columns: true }) as Record<string, string>[];
		expect(rows.map(({ word, coverage }) => [word, coverage])).toEqual([
			['not-enough-evidence', ''],
			['not-enough-evidence', ''],
		]);
		expect(rows[0]?.['in_words']).toContain('only the title was read');
	});

	test('their names do not grow without end', () => {
		expect(fileNameOf(['a', 'b'])).toBe('comparison-a-and-b');
		expect(fileNameOf(Array.from({ length: 6 }, () => 'long'.repeat(20))).length).toBeLessThan(150);
	});
});
