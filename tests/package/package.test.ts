import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePackage } from '../../scripts/pack/make-package.ts';
import { packageName } from '../../scripts/pack/manifest.ts';
import type * as Package from '../../src/package/index.ts';

const content = 'tests/fixtures/good-content';
const around = mkdtempSync(join(tmpdir(), 'package-'));
/** An empty folder, in which the package is installed. */
const user = join(around, 'user');
const installed = join(user, 'node_modules', packageName);
const run = (command: string, words: readonly string[], cwd = user) =>
	spawnSync(command, words, { cwd, encoding: 'utf8' });
const node = (...words: string[]) => run(process.execPath, words);

let file: string;
/** The programs in the README of the package, by the name of a file each. */
let examples: Map<string, string>;
/** What a program imports. */
let scheme: typeof Package;
const readMe = () => readFileSync(join(installed, 'README.md'), 'utf8');

beforeAll(async () => {
	const packed = run(process.execPath, ['scripts/pack.ts', '--content', content, '--to', around], process.cwd());
	expect([packed.status, packed.stderr]).toEqual([0, '']);
	file = /Wrote (.+\.tgz)/.exec(packed.stdout)?.[1] ?? '';
	mkdirSync(user);
	writeFileSync(join(user, 'package.json'), '{ "private": true, "type": "module" }');
	const words = ['install', file, '--offline', '--no-audit', '--no-fund'];
	const { status, stderr } = run('npm', words);
	// What npm warns of is its own affair.
	if (status !== 0) throw new Error(stderr);
	scheme = (await import(pathToFileURL(join(installed, 'index.js')).href)) as typeof Package;
	const blocks = [...readMe().matchAll(/```ts\n([^]*?)```/g)];
	examples = new Map(blocks.map(([, text = ''], i) => [`example-${i + 1}.ts`, text]));
	for (const [name, text] of examples) writeFileSync(join(user, name), `export {};\n${text}`);
	// A busy machine takes its time.
}, 60_000);
afterAll(() => rmSync(around, { recursive: true }));

describe('the packed file', () => {
	test('has the same bytes wherever it is made', async () => {
		vi.stubEnv('TZ', 'Asia/Tokyo');
		const packed = await makePackage(content);
		if ('reason' in packed) throw new Error(packed.reason);
		expect(Buffer.from(packed.bytes).equals(readFileSync(file))).toBe(true);
	});

	test('asks for no other package', () => {
		const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
		expect(Object.keys(manifest).filter((name) => /dependencies/i.test(name))).toEqual([]);
	});

	test('is not made of content with problems', async () => {
		const empty = mkdtempSync(join(around, 'empty-'));
		expect(await makePackage(empty)).toEqual({ reason: expect.stringContaining('Mend them first') as string });
	});

	test('is not made of a folder that is not there', () => {
		const { status, stderr } = run(process.execPath, ['scripts/pack.ts', '--content', '/nowhere'], process.cwd());
		expect(status).toBe(1);
		expect(stderr).toMatch(/^There is no folder "\/nowhere"\..*\nNothing was written\.\n$/);
	});
});

describe('a program', () => {
	test('that uses it as its README does, and one that misuses it, are type-checked', () => {
		writeFileSync(join(user, 'console.d.ts'), 'declare const console: { log(...words: unknown[]): void };');
		const misuse = `import { compare, get } from '${packageName}';
// @ts-expect-error: there is no such collection
get('qualification', 'x');
// @ts-expect-error: a skill has no such field
export const hours = get('skills', 'x')?.totalHours;
// @ts-expect-error: a level is a number
compare({ id: 'own', outcomes: [], levels: { 'e-cf-3.0/B.3': 'two' } }, 'x');
`;
		writeFileSync(join(user, 'misuse.ts'), misuse);
		const options = ['--strict', '--noEmit', '--resolveJsonModule', '--module', 'nodenext', '--lib', 'es2022'];
		const files = ['console.d.ts', 'misuse.ts', ...examples.keys()];
		const { status, stdout } = node(resolve('node_modules/typescript/bin/tsc'), ...options, ...files);
		expect([status, stdout]).toEqual([0, '']);
	});

	test('of its README runs', () => {
		expect(examples.size).toBeGreaterThan(4);
		for (const name of examples.keys()) {
			const { status, stdout, stderr } = node(name);
			expect([name, status, stderr]).toEqual([name, 0, '']);
			expect(stdout).not.toBe('');
		}
	});

	test('is told the same of every pair as the dataset says', () => {
		const pairs = scheme.records('comparability');
		expect(pairs.length).toBeGreaterThan(0);
		for (const { from, to, ...said } of pairs) {
			const { there, back, levelDifference } = scheme.compare(from, to);
			expect([from, to, there.word, there.holds]).toEqual([from, to, said.word, said.holds]);
			expect(there.coverage).toBeCloseTo(said.coverage, 4);
			expect(there.low).toBeCloseTo(said.coverageLow, 4);
			expect(there.high).toBeCloseTo(said.coverageHigh, 4);
			expect(there.worlds).toMatchObject(said.worlds);
			expect(there.bridge?.creditPoints).toBe(said.bridgePoints);
			expect(there.bridge?.left).toHaveLength(said.bridgeLeft);
			if (typeof said.levelDifference === 'number') expect(levelDifference).toBe(said.levelDifference);
			expect(scheme.compare(to, from).there).toEqual(back);
		}
	});

	test('finds a pair in the dataset if something can be said of it, and else not', () => {
		const ids = scheme.records('qualifications').map(({ id }) => id);
		const pairs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to })));
		const told = pairs.filter(({ from, to }) => scheme.compare(from, to).there.word !== 'not-enough-evidence');
		expect(told.map(({ from, to }) => `${from}..${to}`)).toEqual(scheme.records('comparability').map(({ id }) => id));
	});

	test('compares a qualification of its own', () => {
		const outcome = { key: 'own#1', room: 40, competences: ['e-cf-3.0/B.3'], sureness: 'certain' as const };
		const own = { id: 'own', eqf: 4, measure: 'hours' as const, isClosed: true, outcomes: [outcome] };
		const small = { ...own, id: 'small', outcomes: [{ ...outcome, key: 'small#1', room: 10 }] };
		expect(scheme.compare(small, own)).toMatchObject({
			from: 'small',
			to: 'own',
			levelDifference: 0,
			there: { word: 'part', coverage: 0.5, holds: 1000, rows: [{ asked: 40, held: 10, state: 'half' }] },
			back: { word: 'most', coverage: 1, holds: 1000, rows: [{ state: 'whole' }] },
		});
		expect(() => scheme.compare(own, 'test-lad')).toThrow('Did you mean "test-lead"?');
	});
});

describe('the command line', () => {
	const command = (...words: string[]) => run(join(user, 'node_modules/.bin/ecf-scheme'), words);

	test('answers each example of its README', () => {
		const lines = [...readMe().matchAll(/^npx ecf-scheme (.*)$/gm)].map(([, words = '']) => words);
		expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(['get', 'search', 'compare', 'changes']));
		for (const line of lines) {
			const { status, stdout, stderr } = command(...line.replaceAll('"', '').split(' '));
			expect([line, status, stderr]).toEqual([line, 0, '']);
			expect(stdout).not.toBe('');
		}
	});

	test.each([[[]], [['--help']], [['get', '-h']]])('tells for %j what it can do', (words: string[]) => {
		const { status, stdout } = command(...words);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^ecf-scheme COMMAND/);
	});

	test('gives a record as the dataset has it', () => {
		const { items } = JSON.parse(readFileSync(join(installed, 'data/skills.json'), 'utf8')) as {
			items: { id: string }[];
		};
		expect(JSON.parse(command('get', 'skills', items[0]?.id ?? '', '--json').stdout)).toEqual(items[0]);
		expect(JSON.parse(command('get', 'skills', '--json').stdout)).toEqual(items);
	});

	test('finds a record by its title in any language, and gives its id', () => {
		const found = JSON.parse(command('search', 'test', 'lead', '--json').stdout) as object[];
		expect(found).toContainEqual({ collection: 'qualifications', id: 'test-lead', title: 'Test lead' });
	});

	test.each([
		[['gett'], 'There is no command "gett". Did you mean "get"?'],
		[['publish'], 'There is no command "publish". The commands are get, search, compare, changes.'],
		[['changes', '--xml'], 'There is no option "--xml". The options are --json and --help.'],
		[['changes', 'now'], '"now" is one word too many: ecf-scheme changes'],
		[['get'], /^Name a collection: .+\.$/],
		[['get', 'skill'], 'There is no collection "skill". Did you mean "skills"?'],
		[['get', 'zebras'], /^There is no collection "zebras"\. The collections are .+\.$/],
		[['get', '__proto__'], /^There is no collection "__proto__"\. The collections are .+\.$/],
		[['get', 'qualifications', 'tester'], 'There is no "tester" in qualifications. Did you mean "si-tester"?'],
		[['get', 'skills', 'zebras'], 'There is no "zebras" in skills. "ecf-scheme get skills" lists all.'],
		[['search'], /^Say what to search for, /],
		[['search', 'zzz'], 'Nothing is called "zzz". Try fewer letters.'],
		[['compare', 'test-lead'], /^Name two qualifications by their ids/],
		[['compare', 'test-lead', 'test-lead'], /^"test-lead" is named twice/],
		[['compare', 'test-lead', 'si-testr'], 'There is no "si-testr" in qualifications. Did you mean "si-tester"?'],
	] as [string[], string | RegExp][])('answers %j with one sentence and exit code 1', (words, sentence) => {
		const { status, stdout, stderr } = command(...words);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr.split('\n')).toHaveLength(2);
		if (typeof sentence === 'string') expect(stderr).toBe(`${sentence}\n`);
		else expect(stderr.trimEnd()).toMatch(sentence);
	});
});
