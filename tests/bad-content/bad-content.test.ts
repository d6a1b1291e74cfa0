import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { checks } from '../../src/model/checks/index.ts';
import type { Problem } from '../../src/model/problem.ts';

const good = 'tests/fixtures/good-content';
const bad = 'tests/fixtures/bad-content';

/** `expected.json` of a mistake: every problem that it causes, no more, and the files that it takes away. */
interface Expected {
	remove?: string[];
	problems: Problem[];
}

const mistakes = (await readdir(bad)).sort();
const expectedOf = async (name: string) =>
	JSON.parse(await readFile(join(bad, name, 'expected.json'), 'utf8')) as Expected;

let scratch: string;
beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'bad-content-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** The good content with one mistake made in it. */
async function makeMistake(name: string): Promise<string> {
	const dir = join(scratch, name);
	await cp(good, dir, { recursive: true });
	await cp(join(bad, name), dir, { recursive: true });
	for (const file of ['expected.json', ...((await expectedOf(name)).remove ?? [])]) await rm(join(dir, file));
	return dir;
}

const validate = (...args: string[]) =>
	promisify(execFile)(process.execPath, ['scripts/validate.ts', ...args]).then(
		({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
		({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
	);

test('the content that the mistakes are made in is valid', async () => {
	expect(loadCatalogue(good).problems).toEqual([]);
});

describe('each mistake is told once, with its place', () => {
	test.each(mistakes)('%s', async (name) => {
		const { problems } = loadCatalogue(await makeMistake(name));
		expect(problems).toEqual((await expectedOf(name)).problems);
	});
});

test('every check of the catalogue has a mistake that it finds', async () => {
	const expected = await Promise.all(mistakes.map(expectedOf));
	const found = new Set(expected.flatMap(({ problems }) => problems.map((problem) => problem.check)));
	expect(checks.map((check) => check.name).filter((name) => !found.has(name))).toEqual([]);
});

test('every problem that can be told is described for editors', async () => {
	const readme = await readFile('content/README.md', 'utf8');
	const expected = await Promise.all(mistakes.map(expectedOf));
	const names = [
		...checks.map((check) => check.name),
		...expected.flatMap(({ problems }) => problems.map((p) => p.check)),
	];
	expect([...new Set(names)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
	for (const check of checks) expect(readme, check.name).toContain(check.description);
});

describe('the command line', () => {
	test('valid content ends with 0', async () => {
		expect((await validate('--content', good)).code).toBe(0);
	});

	test('a mistake ends with 1, and --json gives the problems to machines', async () => {
		const name = 'dangling-competence';
		const { code, stdout } = await validate('--json', '--content', await makeMistake(name));
		expect(code).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({ problems: (await expectedOf(name)).problems });
	});

	test('an option that is not there ends with 1 and names those that are', async () => {
		const { code, stderr } = await validate('--jsn');
		expect(code).toBe(1);
		expect(stderr).toBe("Unknown option '--jsn'. The options are: --json, --format …, --content ….\n");
	});

	test('a folder that is not there ends with 1', async () => {
		expect((await validate('--content', join(scratch, 'nowhere'))).code).toBe(1);
	});
});
