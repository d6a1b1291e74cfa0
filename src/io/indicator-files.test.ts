import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIndicatorFacts, readObservationCells, recordIds } from './indicator-files.ts';

let dir: string;
let indicators: string;
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'indicators-'));
	indicators = join(dir, 'indicators');
	await cp('tests/fixtures/good-content/indicators', indicators, { recursive: true });
	await mkdir(join(indicators, 'folder.yaml'));
	await symlink('/dev/zero', join(indicators, 'link.yaml'));
	await writeFile(join(indicators, 'alias.yaml'), 'title: { en: A }\ndefinition: *title\n');
	await writeFile(join(indicators, 'latin.yaml'), Buffer.from('title: é\n', 'latin1'));
	await writeFile(join(indicators, 'short.yaml'), 'title: { en: A }\n');
});
afterAll(() => rm(dir, { recursive: true }));

const told = async (id: string) =>
	(await readIndicatorFacts(dir, [id])).problems.map(({ check, path }) => [check, path]);

test('folders and links are no records', async () => {
	const records = (await readdir('tests/fixtures/good-content/indicators'))
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => name.slice(0, -'.yaml'.length));
	expect(await recordIds(indicators)).toEqual([...records, 'alias', 'latin', 'short'].sort());
	expect(await recordIds(join(dir, 'nothing'))).toEqual([]);
});

test('an indicator is known by its metadata, one that cannot be read by what is wrong with it', async () => {
	const [good = ''] = await recordIds('tests/fixtures/good-content/indicators');
	expect(await readIndicatorFacts(dir, [good])).toMatchObject({ facts: [{ id: good }], problems: [] });
	expect(await told('alias')).toEqual([['not-data', 'line 2']]);
	expect(await told('latin')).toEqual([['wrong-encoding', '']]);
	expect(await told('short')).toEqual([['eurostat-indicator', '']]);
	expect(await told('nothing')).toEqual([['unreadable-file', '']]);
});

test('a table that is not there has no rows, and one that cannot be read is told', async () => {
	expect(await readObservationCells(join(dir, 'x.csv'))).toEqual({ rows: [] });
	expect(await readObservationCells(join(indicators, 'folder.yaml'))).toMatchObject({
		problems: [{ check: 'unknown-file' }],
	});
});
