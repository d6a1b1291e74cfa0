import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const around = mkdtempSync(join(tmpdir(), 'release-'));
const content = join(around, 'content');
const release = (...words: string[]) =>
	spawnSync(process.execPath, ['scripts/release.ts', '--content', content, ...words], { encoding: 'utf8' });

beforeAll(() => {
	cpSync('tests/fixtures/good-content', content, { recursive: true });
});
afterAll(() => rmSync(around, { recursive: true }));

test.each([
	['without a version', [], 'Name the version'],
	['with notes that are not there', ['--version', '1.0.0', '--notes', 'nowhere.txt'], 'no file "nowhere.txt"'],
	['of a folder that git does not know', ['--version', '1.0.0'], 'git does not know its folder'],
] as [string, string[], string][])('a release is refused, and nothing is written, %s', (_, words, sentence) => {
	const { status, stderr } = release(...words);
	expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
	expect(stderr).toContain('Nothing was written.');
	expect(existsSync(join(content, 'releases'))).toBe(false);
});

test('content that is committed is frozen, and what is not is named', ({ skip }) => {
	if (spawnSync('git', ['--version']).status !== 0) return skip('git is not installed');
	const git = (...words: string[]) =>
		spawnSync('git', ['-c', 'user.name=Tests', '-c', 'user.email=tests@scheme.example', ...words], { cwd: around });
	git('init', '-q');
	git('add', '-A');
	git('commit', '-q', '-m', 'The content');
	const stray = join(content, 'sources/new.yaml');
	writeFileSync(stray, 'title: Not yet\n');
	expect(release('--version', '1.0.0').stderr).toContain('sources/new.yaml');
	expect(existsSync(join(content, 'releases'))).toBe(false);
	rmSync(stray);
	const { status, stdout, stderr } = release('--version', '1.0.0');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(/Froze 1\.0\.0 in .+: \d+ files, \d+ changes, a minor step\./);
});
