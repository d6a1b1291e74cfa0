import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { telling } from '../../../tests/fixtures/compare-data.ts';
import { fileNameOf, toComparisonCsv, toComparisonJson } from './files.ts';

describe('the files', () => {
	test('JSON says who, by which method, where, and every row of both directions', () => {
		const document = JSON.parse(toComparisonJson(telling(), ['a', 'b']));
		expect(document).toMatchObject({
			version: '1.0.0',
			issued: '2026-01-01',
			method: 'https://example.org/docs/comparability/',
			address: 'https://example.org/compare/?q=a,b',
		});
		expect(document.pairs.map(({ id, coverage }: { id: string; coverage: number }) => [id, coverage])).toEqual([
			['a..b', 0.5],
			['b..a', 0.5],
		]);
		expect(document.rows).toHaveLength(3);
	});

	test('CSV has the same rows, and no cell that a spreadsheet would take for a formula', () => {
		const rows = parse(toComparisonCsv(telling(), ['a', 'b']), { columns: true }) as Record<string, string>[];
		expect(rows.map(({ from, competence, rule }) => [from, competence, rule])).toEqual([
			['a', 'e-cf-3.0/B.3', 'one-below'],
			['b', 'e-cf-3.0/B.1', 'none'],
			['b', 'e-cf-3.0/B.3', 'same'],
		]);
		expect(rows[0]?.['wanted_reason']).toBe("'=1+1, said the register");
		expect(rows[0]).toMatchObject({ version: '1.0.0', licence: 'https://example.org/x' });
	});

	test('a pair without competences has one line in CSV, which says so by its band', () => {
		const rows = parse(toComparisonCsv(telling(), ['a', 'c']), { columns: true }) as Record<string, string>[];
		expect(rows.map(({ band, coverage }) => [band, coverage])).toEqual([
			['not-enough-evidence', ''],
			['not-enough-evidence', ''],
		]);
	});

	test('their names do not grow without end', () => {
		expect(fileNameOf(['a', 'b'])).toBe('comparison-a-and-b');
		expect(fileNameOf(Array.from({ length: 6 }, () => 'long'.repeat(20))).length).toBeLessThan(150);
	});
});
