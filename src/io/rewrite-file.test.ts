import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reasonOf } from './file-errors.ts';
import { rewriteFile } from './rewrite-file.ts';

let dir: string;
let path: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'rewrite-'));
	path = join(dir, 'x.csv');
});
afterEach(() => rm(dir, { recursive: true }));

const to = (text: string | undefined) => () => Promise.resolve({ text });

test('a file is made, and its folders with it', async () => {
	path = join(dir, 'a', 'b', 'x.csv');
	expect(await rewriteFile(path, to('new'))).toEqual({ text: 'new' });
	expect(await readFile(path, 'utf8')).toBe('new');
	expect(await readdir(join(dir, 'a', 'b'))).toEqual(['x.csv']);
});

test('two at once do not undo each other', async () => {
	await writeFile(path, '');
	const add = (line: string) => () => readFile(path, 'utf8').then((before) => ({ text: before + line }));
	await Promise.all(['a', 'b', 'c'].map((line) => rewriteFile(path, add(line))));
	expect([...(await readFile(path, 'utf8'))].sort().join('')).toBe('abc');
	expect(await readdir(dir)).toEqual(['x.csv']);
});

describe('where nothing is to be written, nothing is left behind', () => {
	test('and no folder is made', async () => {
		await rewriteFile(join(dir, 'a', 'b', 'x.csv'), to(undefined));
		expect(await readdir(dir)).toEqual([]);
	});

	test('and what stands there stays, also when the change fails', async () => {
		await writeFile(path, 'old');
		const broken = () => Promise.reject(new Error('broken'));
		expect(await rewriteFile(path, broken)).toEqual({ reason: `"${path}" cannot be written: broken.` });
		expect(await readFile(path, 'utf8')).toBe('old');
		expect(await readdir(dir)).toEqual(['x.csv']);
	});

	test.each([
		['a folder', () => mkdir(path)],
		['a link', () => symlink('elsewhere', path)],
	])('nor is %s replaced', async (_, make) => {
		await make();
		expect(await rewriteFile(path, to('new'))).toEqual({
			reason: `"${path}" cannot be written: it is a folder, a link or a device, and no file.`,
		});
		expect(await readdir(dir)).toEqual(['x.csv']);
	});

	test('nor where a file stands for a folder', async () => {
		await writeFile(path, 'old');
		const { reason } = (await rewriteFile(join(path, 'y.csv'), to('new'))) as { reason: string };
		expect(reason).toContain('a part of the path is a file and no folder');
		expect(await readFile(path, 'utf8')).toBe('old');
	});
});

test('a broken-off command is told, and what it left is not touched', async () => {
	await writeFile(`${path}.tmp`, 'half');
	const { reason } = (await rewriteFile(path, to('new'), { total: 100, step: 50 })) as { reason: string };
	expect(reason).toContain('another command is at work, or one was broken off');
	expect(await readdir(dir)).toEqual(['x.csv.tmp']);
});

test.each([
	['ENOSPC', 'no space is left on the disk'],
	['EROFS', 'the disk can only be read'],
])('%s is told in words', (code, words) => {
	expect(reasonOf(Object.assign(new Error(code), { code }))).toBe(words);
});
