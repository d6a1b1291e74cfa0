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
/** A download that tells its dataset itself. */
const sdmx = (dataset: string) =>
	[
		'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS',
		`ESTAT:${dataset}(1.0),25/04/25 23:00:00,A,PC_EMP,AT,2023,5.0,,`,
		`ESTAT:${dataset}(1.0),25/04/25 23:00:00,A,PC_EMP,EL,2023,4.9,b,`,
		'',
	].join('\r\n');
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
		'a path for an indicator',
		tsv,
		['--filter', 'unit=PC_EMP', '--indicator', '../share'],
		'"../share" is no id of an indicator',
	],
	[
		'a dimension that is asked for twice',
		tsv,
		['--filter', 'unit=PC_EMP', '--filter', 'unit=THS_PER'],
		'--filter names the dimension "unit" twice.',
	],
	['a built-in property for a dimension', tsv, ['--filter', '__proto__=A'], 'There is no dimension "__proto__"'],
	['a file for the content', tsv, ['--content', 'README.md'], 'There is no folder "README.md".'],
	[
		'mistakes of many cells',
		tsv.replace(/A,THS[^]*/, Array.from({ length: 30 }, (_, i) => `A,PC_EMP,X${i}\t1 \t? \n`).join('')),
		['--filter', 'unit=PC_EMP'],
		'And 10 more of the kind eurostat-value.\nAnd 10 more of the kind eurostat-geo.\nNothing',
	],
	['a content folder that is not there', tsv, ['--content', 'nowhere'], 'There is no folder "nowhere".'],
	['a folder for a file', tsv, ['--from', 'src'], '"src" is a folder'],
	['a file for a folder', tsv, ['--filter', 'unit=PC_EMP', '--to', 'README.md'], 'share.csv" cannot be written'],
])('%s changes nothing', async (_, download, args, sentence) => {
	const done = await run(download, args);
	expect(done).toMatchObject({ code: 1, table: before, files: ['ict-specialists-share.csv'] });
	expect(done.output).toContain(sentence);
	expect(done.output).toContain('Nothing was written.');
});

test('line ends of Windows are those of any download', async () => {
	const done = await run(sdmx('ISOC_SKS_ITSPT'), []);
	expect(done.table).toContain('at,2023,5,,,');
	expect(done.table).toContain('gr,2023,4.9,,b,');
});

test('the name of a file tells another dataset, or none', async () => {
	const args = ['--filter', 'unit=PC_EMP', '--indicator', 'ict-specialists-share'];
	const named = async (name: string) => {
		await writeFile(join(dir, name), tsv);
		return run(tsv, [...args, '--from', join(dir, name)]);
	};
	const other = await named('isoc_sks_itsps.tsv');
	expect(other).toMatchObject({ code: 1, table: before });
	expect(other.output).toContain('If the name is wrong, rename the file to isoc_sks_itspt.tsv or .csv.');
	expect((await named('download.tsv')).output).toContain('neither the file nor its name tells the dataset.');
});

test('an indicator that cannot be read is told by its line', async () => {
	const alias = join(dir, 'content', 'indicators', 'alias.yaml');
	await writeFile(alias, 'title: { en: A }\ndefinition: *title\n');
	const done = await run(tsv, ['--filter', 'unit=PC_EMP', '--indicator', 'alias']).finally(() => rm(alias));
	expect(done.output).toContain('alias.yaml, line 2\n');
	expect(done.output).toContain('Nothing was written.');
});

test('two imports at once do not undo each other', async () => {
	const other = join(dir, 'download.tsv');
	await writeFile(other, tsv.replaceAll(',EL', ',EU28').replaceAll(/A,\w+,AT.*\n/g, ''));
	const args = ['--filter', 'unit=PC_EMP', '--indicator', 'ict-specialists-share'];
	const second = promisify(execFile)(process.execPath, [
		'scripts/import-eurostat.ts',
		...['--from', other, '--to', join(dir, 'out'), '--content', join(dir, 'content')],
		...args,
	]);
	const [first] = await Promise.all([run(tsv, args, head), second]);
	expect(first.code).toBe(0);
	const table = await readFile(join(dir, 'out', 'ict-specialists-share.csv'), 'utf8');
	for (const row of ['at,2020,4.5,', 'EU28,2020,2.1,']) expect(table).toContain(row);
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
	[['--from', ''], "Option '--from' has no value."],
	[['--from', 'x.tsv', '--filter='], "Option '--filter' has no value."],
	[['x.tsv'], "Unexpected argument 'x.tsv'."],
	[[], 'Name the download with --from FILE.'],
])('%j is told in a sentence', async (args, sentence) => {
	const done = await promisify(execFile)(process.execPath, ['scripts/import-eurostat.ts', ...args]).catch(
		(error: { code: number; stderr: string }) => error,
	);
	expect(done).toMatchObject({ code: 1 });
	expect(done.stderr.split('\n')[0]).toContain(sentence);
});
