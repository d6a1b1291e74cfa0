import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalogue } from '../load-catalogue.ts';
import { mendableOf, mendContent } from './mend-content.ts';

const good = 'tests/fixtures/good-content';
const bad = 'tests/fixtures/bad-content';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'mend-'));
	cpSync(good, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const makeMistake = (name: string) => {
	cpSync(join(bad, name), dir, { recursive: true });
	rmSync(join(dir, 'expected.json'));
};
const contents = () =>
	readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(dir, name)).isFile())
		.map((name) => [name, readFileSync(join(dir, name), 'utf8')]);

test('good content is left as it is', async () => {
	const before = contents();
	expect(await mendContent(dir)).toEqual([]);
	expect(contents()).toEqual(before);
});

test.each([
	'byte-order-mark',
	'byte-order-mark-csv',
	'unreadable-yaml-tab',
	'wrong-format-address-blank-at-end',
	'wrong-format-space',
	'wrong-type-number-for-text',
	'wrong-type-text-for-number',
])('%s is mended, and once is enough', async (mistake) => {
	makeMistake(mistake);
	const { problems } = loadCatalogue(dir);
	const files = problems.map(({ file }) => file);
	expect(await mendableOf(dir, files)).toEqual([files[0]]);
	expect(await mendContent(dir)).toHaveLength(1);
	expect(loadCatalogue(dir).problems).toEqual([]);
	expect(await mendContent(dir)).toEqual([]);
});

test.each(['wrong-format-date-day', 'wrong-format-number', 'unreadable-csv-quote', 'wrong-format-date'])(
	'%s is left to the editor',
	async (mistake) => {
		makeMistake(mistake);
		const before = contents();
		expect(await mendContent(dir)).toEqual([]);
		expect(contents()).toEqual(before);
	},
);

test('a link is not followed', async () => {
	const file = join(dir, 'sources', 'handbook.yaml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(join(dir, 'elsewhere.txt'), `${text}  `);
	rmSync(file);
	symlinkSync(join(dir, 'elsewhere.txt'), file);
	expect(await mendContent(dir)).toEqual([]);
	expect(readFileSync(join(dir, 'elsewhere.txt'), 'utf8')).toBe(`${text}  `);
});
