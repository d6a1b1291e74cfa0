import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf, loadCatalogue } from '../../src/io/load-catalogue.ts';
import { checks } from '../../src/model/checks/index.ts';
import type { Problem } from '../../src/model/problem.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { filesInMemory, readFolder } from '../fixtures/files-in-memory.ts';

const good = 'tests/fixtures/good-content';
const bad = 'tests/fixtures/bad-content';

/** `expected.json` of a mistake: every problem that it causes, no more, and the files that it takes away. */
interface Expected {
	remove?: string[];
	problems: Problem[];
}

const goodFiles = readFolder(good);
const mistakes = readdirSync(bad)
	.sort()
	.map((name) => ({
		name,
		expected: JSON.parse(
			readFileSync(join(bad, name, 'expected.json'), 'utf8').replace('{collections}', () => collectionNames.join(', ')),
		) as Expected,
	}));

/** The good content with one mistake made in it. */
function withMistake(name: string, { remove = [] }: Expected) {
	const files = new Map([...goodFiles, ...readFolder(join(bad, name))]);
	for (const file of ['expected.json', ...remove])
		if (!files.delete(file)) throw new Error(`There is no ${file} to take away.`);
	return filesInMemory(files);
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
	test.each(mistakes)('$name', ({ name, expected }) => {
		expect(catalogueOf(withMistake(name, expected)).problems).toEqual(expected.problems);
	});
});

/** The checks that the mistakes are found by. */
const found = new Set(mistakes.flatMap(({ expected }) => expected.problems.map(({ check }) => check)));

test('every check of the catalogue has a mistake that it finds', () => {
	expect(checks.map((check) => check.name).filter((name) => !found.has(name))).toEqual([]);
});

test('every problem that can be told is described for editors', () => {
	const readme = readFileSync('content/README.md', 'utf8');
	const names = new Set([...checks.map((check) => check.name), ...found]);
	expect([...names].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
	for (const check of checks) expect(readme, check.name).toContain(check.description);
});

describe('the command line', () => {
	let scratch: string;
	beforeAll(async () => {
		scratch = await mkdtemp(join(tmpdir(), 'bad-content-'));
	});
	afterAll(() => rm(scratch, { recursive: true }));

	test('valid content ends with 0', async () => {
		expect((await validate('--content', good)).code).toBe(0);
	});

	test('a mistake ends with 1, and --json gives the problems to machines', async () => {
		const name = 'dangling-competence';
		const dir = join(scratch, name);
		for (const from of [good, join(bad, name)]) await cp(from, dir, { recursive: true });
		await rm(join(dir, 'expected.json'));
		const { code, stdout } = await validate('--json', '--content', dir);
		expect(code).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			problems: mistakes.find((one) => one.name === name)?.expected.problems,
		});
	});

	test('an option that is not there ends with 1 and names those that are', async () => {
		const { code, stderr } = await validate('--jsn');
		expect(code).toBe(1);
		expect(stderr).toBe("Unknown option '--jsn'. The options are: --json, --format …, --fix, --content ….\n");
	});

	test('a folder that is not there ends with 1', async () => {
		expect((await validate('--content', join(scratch, 'nowhere'))).code).toBe(1);
	});
});
