import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const tsv = [
	'freq,unit,geo\\TIME_PERIOD\t2020 \t2021 ',
	'A,PC_EMP,AT\t4.5 \t4.50 b',
	'A,PC_EMP,EL\t2.1 e\t: u',
	'A,THS_PER,AT\t193.2 \t199.0 ',
	'',
].join('\n');
const head = 'place,year,value,valueAbsent,flags,source\n';
const before = `${head}at,2020,4.4,,,eurostat-isoc-sks-itspt\nfr,2020,4.2,,,eurostat-isoc-sks-itspt\n`;

let dir: string;
let table: string;
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'import-eurostat-'));
	table = join(dir, 'out', 'ict-specialists-share.csv');
	await mkdir(join(dir, 'content', 'countries'), { recursive: true });
	for (const id of ['at', 'gr']) await writeFile(join(dir, 'content', 'countries', `${id}.yaml`), '');
	await cp(
		'content/indicators/ict-specialists-share.yaml',
		join(dir, 'content', 'indicators', 'ict-specialists-share.yaml'),
	);
});
afterAll(() => rm(dir, { recursive: true }));

/** Runs the command on a download, with a table that stands there already. */
async function run(download: string | Uint8Array, args: string[], stands = before) {
	await mkdir(join(dir, 'out'), { recursive: true });
	await writeFile(table, stands);
	const from = join(dir, 'estat_isoc_sks_itspt.tsv');
	await writeFile(from, download);
	const common = ['--from', from, '--to', join(dir, 'out'), '--content', join(dir, 'content')];
	const { code, output } = await promisify(execFile)(process.execPath, [
		'scripts/import-eurostat.ts',
		...common,
		...args,
	]).then(
		({ stdout }) => ({ code: 0, output: stdout }),
		({ code, stderr }: { code: number; stderr: string }) => ({ code, output: stderr }),
	);
	return { code, output, table: await readFile(table, 'utf8'), files: await readdir(join(dir, 'out')) };
}

test.each([
	['a download', tsv],
	['a packed download', gzipSync(tsv)],
])('the figures of %s take their places in the table, and other rows stay', async (_, download) => {
	const done = await run(download, ['--filter', 'unit=PC_EMP']);
	expect(done).toMatchObject({ code: 0, files: ['ict-specialists-share.csv'] });
	expect(done.table).toBe(
		head +
			['at,2020,4.5,,', 'at,2021,4.5,,b', 'fr,2020,4.2,,', 'gr,2020,2.1,,e', 'gr,2021,,not-published,u']
				.map((row) => `${row},eurostat-isoc-sks-itspt\n`)
				.join(''),
	);
	expect(done.output).toContain('4 rows of 2 places and 2 years, 3 new, 1 changed.');
	expect(done.output).toContain('Left as they are, since the file has no figure for them: fr 2020.');
});

test.each([
	['a file that is cut off', tsv.slice(0, -6), [], 'line 4\n  The file is cut off in this line'],
	['a packed file that is cut off', gzipSync(tsv).subarray(0, 60), [], 'is cut off: the gzip does not end'],
	['two units', tsv, [], 'The dimension "unit" has 2 values: PC_EMP, THS_PER.'],
	[
		'the wrong unit',
		tsv,
		['--filter', 'unit=THS_PER'],
		'2 of 2 figures lie outside the range of ict-specialists-share',
	],
	['a dimension that is not there', tsv, ['--filter', 'sex=F'], 'There is no dimension "sex" in this file.'],
	['a filter without a value', tsv, ['--filter', 'unit'], '"--filter unit" is not in the form dimension=value'],
	[
		'an indicator that is not there',
		tsv,
		['--filter', 'unit=PC_EMP', '--indicator', 'share'],
		'share.yaml: an indicator',
	],
	['a content folder that is not there', tsv, ['--content', 'nowhere'], 'There is no folder "nowhere".'],
	['a folder for a file', tsv, ['--from', 'src'], '"src" is a folder'],
	['a file for a folder', tsv, ['--filter', 'unit=PC_EMP', '--to', 'README.md'], 'share.csv" cannot be written'],
	['a source that is not cited', tsv, ['--filter', 'unit=PC_EMP', '--source', 'x'], '"x" is not among the sources'],
])('%s changes nothing', async (_, download, args, sentence) => {
	const done = await run(download, args);
	expect(done).toMatchObject({ code: 1, table: before, files: ['ict-specialists-share.csv'] });
	expect(done.output).toContain(sentence);
	expect(done.output).toContain('Nothing was written.');
});

test('a table that cannot be read is left as it is', async () => {
	const broken = `${head}at,2020\n`;
	const done = await run(tsv, ['--filter', 'unit=PC_EMP'], broken);
	expect(done).toMatchObject({ code: 1, table: broken });
	expect(done.output).toContain('Nothing was written.');
});

test('--help tells the options and ends with 0', async () => {
	const { stdout } = await promisify(execFile)(process.execPath, ['scripts/import-eurostat.ts', '--help']);
	expect(stdout).toContain('--from FILE ');
});

test.each([
	[['--from'], "Option '--from' has no value."],
	[['--from', '--to', 'x'], "Option '--from' has no value."],
	[['x.tsv'], "Unexpected argument 'x.tsv'."],
	[[], 'Name the download with --from FILE.'],
])('%j is told in a sentence', async (args, sentence) => {
	const done = await promisify(execFile)(process.execPath, ['scripts/import-eurostat.ts', ...args]).catch(
		(error: { code: number; stderr: string }) => error,
	);
	expect(done).toMatchObject({ code: 1 });
	expect(done.stderr.split('\n')[0]).toContain(sentence);
});
