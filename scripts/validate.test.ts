import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildSite } from './build.ts';

/** Runs the command on a folder, with what npm would set. */
const validate = (folder: string, args: string[] = [], env: Record<string, string> = {}) =>
	spawnSync(process.execPath, ['scripts/validate.ts', '--content', folder, ...args], {
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: process.cwd(), npm_config_json: '', ...env },
	});

test.each([
	['its own option', ['--json'], {}],
	['the option given to npm', [], { npm_config_json: 'true' }],
])('all that is printed for machines is JSON, by %s', (_, args, env) => {
	const good = validate('tests/fixtures/good-content', args, env);
	expect({ status: good.status, ...(JSON.parse(good.stdout) as object) }).toEqual({
		status: 0,
		problems: [],
		unfinished: [],
	});
	const bad = validate('tests/fixtures/bad-content', args, env);
	expect(bad.status).toBe(1);
	expect((JSON.parse(bad.stdout) as { problems: unknown[] }).problems).not.toEqual([]);
});

test.each(['nowhere', 'package.json'])('a content folder that is none is told in a sentence: %s', (folder) => {
	const { status, stdout, stderr } = validate(folder);
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(/^There is no folder ".*"\. Name one with --content DIR\.\n$/);
});

test('for a pull request, each problem is an annotation of its line', () => {
	const { status, stdout } = validate('tests/fixtures/bad-content/dangling-competence', ['--format', 'github']);
	expect(status).toBe(1);
	expect(stdout).toMatch(/^::error file=tests\/fixtures\/bad-content\/dangling-competence\/[\w./-]+,/m);
	expect(stdout).toMatch(/problem\(s\) found\.\n$/);
});

test('a format that is not there is told in a sentence', () => {
	const { status, stderr } = validate('tests/fixtures/good-content', ['--format', 'xml']);
	expect({ status, stderr }).toEqual({
		status: 1,
		stderr: 'There is no format "xml". Choose one of text, json, github.\n',
	});
});

test('a record that is begun is valid, and no site is built from it', async () => {
	const around = await mkdtemp(join(tmpdir(), 'validate-'));
	const dir = join(around, 'content');
	await cp('tests/fixtures/good-content', dir, { recursive: true });
	await appendFile(join(dir, 'sources/handbook.yaml'), 'note: { en: TO DO }\n');
	const { status, stdout } = validate(dir);
	const told = /sources\/handbook\.yaml \(\d+\)\. Write what is marked TO DO on these lines\./;
	expect(status).toBe(0);
	expect(stdout).toMatch(told);
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	expect(await buildSite({ contentDir: dir, outDir: join(around, 'dist') })).toBe(false);
	expect(log.mock.calls.join()).toMatch(told);
	expect(existsSync(join(around, 'dist'))).toBe(false);
	log.mockRestore();
	await rm(around, { recursive: true });
});

test('--fix tells what it has mended, then what is left', async () => {
	const dir = await mkdtemp(join(tmpdir(), 'validate-'));
	await cp('tests/fixtures/good-content', dir, { recursive: true });
	await appendFile(join(dir, 'sources/handbook.yaml'), '\n\n');
	const { status, stdout } = validate(dir, ['--fix']);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^Mended sources\/handbook\.yaml: the last line has an end\.\nContent is valid: /);
	await rm(dir, { recursive: true });
});
