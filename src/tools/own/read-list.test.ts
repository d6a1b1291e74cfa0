import { describe, expect, test } from 'vitest';
import { outcome, read } from '../../../tests/fixtures/own-qualification.ts';
import { mostOutcomes } from './entry.ts';

describe('a plain list', () => {
	test.each([
		['- Runs tests', 'Runs tests'],
		['•\tRuns tests', 'Runs tests'],
		['1. Runs tests', 'Runs tests'],
		['2.1.3 Runs tests', 'Runs tests'],
		['(a) Runs tests', 'Runs tests'],
		['iv) Runs tests', 'Runs tests'],
		['1.2. - Runs tests', 'Runs tests'],
		['5G networks are set up', '5G networks are set up'],
		['802.11 networks', '802.11 networks'],
		['2.4 GHz networks', '2.4 GHz networks'],
		['C++ is written', 'C++ is written'],
		['=1+1 <b>', '=1+1 <b>'],
	])('%j is the outcome %j', async (line, text) => {
		expect((await read(line)).qualification.outcomes).toEqual([outcome('o1', text)]);
	});

	test('has headings that name units, and lines without words', async () => {
		const { qualification, left, kind } = await read(
			'Speaks\r\n\r\n# Unit 1 #\r\n* Tests\r\n12\r\n2. Networks:\r\n– Plans\r\n',
		);
		expect(qualification.outcomes).toEqual([
			outcome('o1', 'Speaks'),
			outcome('o2', 'Tests', { unit: 'Unit 1' }),
			outcome('o3', 'Plans', { unit: 'Networks' }),
		]);
		expect(left).toEqual([
			{ line: 5, path: '', why: expect.stringContaining('no words') as string, mend: expect.any(String) as string },
		]);
		expect(kind).toBe('list');
	});

	test.each([
		['a heading with blanks without end', `# a${' '.repeat(300_000)}b\na${' '.repeat(300_000)}b:`],
		['signs without end', `${'#'.repeat(300_000)}a\n${'- '.repeat(300_000)}`],
		['a line without end', 'x'.repeat(3_000_000)],
	])('with %s is read at once', async (_, text) => {
		const { qualification } = await read(text);
		expect(qualification.outcomes.length).toBeLessThan(2);
	});

	test('of ten thousand lines is taken up to a number, and the rest is told once', async () => {
		const { qualification, left } = await read(Array.from({ length: 10_000 }, (_, i) => `Runs test ${i}`).join('\n'));
		expect(qualification.outcomes).toHaveLength(mostOutcomes);
		expect(left.map(({ line, why }) => [line, why])).toEqual([
			[501, '9500 outcomes from here on were not taken: at most 500 are read.'],
		]);
	});
});
