import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'new-'));
	cpSync('tests/fixtures/good-content', dir, { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true }));

const run = (...args: string[]) =>
	spawnSync(process.execPath, ['scripts/new.ts', ...args], { encoding: 'utf8', env: { ...process.env, INIT_CWD: '' } });
const decision = ['--title', 'T', '--date', '2026-01-02', '--reviewBy', '2027-01-02'];

test('a record is written, and it is told what is still to be written', () => {
	const { status, stdout } = run('decisions', 'new', ...decision, '--source', 'handbook', '--content', dir);
	expect(status).toBe(0);
	expect(stdout).toBe(
		`Wrote ${join(dir, 'decisions', 'new.yaml')}.\nOn 5 of its lines stands TO DO: write what belongs there. Until then no site is built.\n`,
	);
	expect(readdirSync(join(dir, 'decisions'))).toContain('new.yaml');
});

test.each([
	[['decisions'], 'Name the collection and the id of the record first'],
	[['decisions', 'x', '--titel', 'T'], "Unknown option '--titel'. The options are: --title …, "],
	[['decisions', 'x', '--content', 'nowhere'], 'There is no folder "'],
	[['decisions', 'x', ...decision, '--source', 'nowhere'], 'decisions/x.yaml'],
])('%j writes nothing, and says why', (args, sentence) => {
	const before = readdirSync(join(dir, 'decisions'));
	const { status, stderr } = run(...args, ...(args.includes('--content') ? [] : ['--content', dir]));
	expect(status).toBe(1);
	expect(stderr).toContain(sentence);
	expect(readdirSync(join(dir, 'decisions'))).toEqual(before);
});

test.each([[['--help']], [['decisions', 'x', '--help']]])('%j says how it is called', (args) => {
	const { status, stdout } = run(...args);
	expect(status).toBe(0);
	expect(stdout).toContain('npm run new -- COLLECTION ID');
});
