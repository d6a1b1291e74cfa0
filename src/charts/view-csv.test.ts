import { expect, test } from 'vitest';
import { toViewCsv } from './view-csv.ts';

test('a view says in comments what it is, and no cell of it is a formula', () => {
	const csv = toViewCsv(
		['Hills, metres', '', 'Source:\nmeasured'],
		[
			['Hill', 'Height'],
			['=North, the', '-8.5'],
		],
	);
	expect(csv).toBe('# Hills, metres\r\n# Source: measured\r\nHill,Height\r\n"\'=North, the",-8.5\r\n');
});
