import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mergeFolder, replaceFolder, type Filling } from './replace-folder.ts';

let around: string;
let out: string;
let runs: string;
const log = vi.spyOn(console, 'log').mockReturnValue();
afterAll(() => log.mockRestore());
beforeEach(() => {
	around = mkdtempSync(join(tmpdir(), 'replace-'));
	[out, runs] = [join(around, 'dist'), join(around, '.build')];
});
afterEach(() => {
	log.mockClear();
	rmSync(around, { recursive: true });
});

const filledWith =
	(text: string) =>
	async ({ next }: Filling): Promise<void> =>
		writeFileSync(join(next, 'index.html'), text);
const replace = (fill: (filling: Filling) => Promise<void>) => replaceFolder(out, runs, fill);
const page = () => readFileSync(join(out, 'index.html'), 'utf8');
/** What is in the folder beside the site, but for the folder of runs, which is empty when none is running. */
const beside = () => [...readdirSync(around), ...readdirSync(runs)].filter((name) => name !== '.build');
const fails = async () => {
	throw new Error('no pages');
};

test('the new folder takes the place of the old one, and nothing else is left', async () => {
	await replace(filledWith('one'));
	expect(page()).toBe('one');
	await replace(filledWith('two'));
	expect(page()).toBe('two');
	expect(beside()).toEqual(['dist']);
});

test('a build that fails leaves the last one, and nothing of its own', async () => {
	await replace(filledWith('one'));
	await expect(
		replace(async (filling) => {
			await filledWith('two')(filling);
			await fails();
		}),
	).rejects.toThrow('no pages');
	expect(page()).toBe('one');
	expect(beside()).toEqual(['dist']);
});

test.each([
	['ENOSPC', 'the disk is full; make room and try again'],
	['EROFS', 'the disk can only be read'],
	['EACCES', 'the right to write there is missing'],
	['EIO', 'the system refuses it (EIO, write)'],
])('%s is told in a sentence', async (code, words) => {
	const error = Object.assign(new Error(code), { code, syscall: 'write' });
	await expect(replace(() => Promise.reject(error))).rejects.toThrow(`${out}/ cannot be written: ${words}.`);
});

test('folders are merged, and no file takes the place of another', () => {
	const [from, to] = [join(around, 'from'), join(around, 'to')];
	const put = (dir: string, file: string) => {
		mkdirSync(join(dir, dirname(file)), { recursive: true });
		writeFileSync(join(dir, file), dir);
	};
	for (const file of ['index.html', 'skills/a/index.html']) put(to, file);
	for (const file of ['skills/a.json', 'data/latest/skills.json']) put(from, file);
	mergeFolder(from, to);
	const files = () =>
		readdirSync(to, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.\w+$/.test(file))
			.sort();
	expect(files()).toEqual(['data/latest/skills.json', 'index.html', 'skills/a.json', 'skills/a/index.html']);
	put(from, 'index.html');
	expect(() => mergeFolder(from, to)).toThrow('ENOTDIR');
	expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe(to);
});

describe('what stands in the place of the site', () => {
	test('is not replaced when it is a file', async () => {
		writeFileSync(out, 'mine');
		await expect(replace(filledWith('one'))).rejects.toThrow('is not a folder');
		expect(readFileSync(out, 'utf8')).toBe('mine');
	});

	test.each(['elsewhere', 'nowhere'])('is not replaced when it is a link to %s', async (target) => {
		mkdirSync(join(around, 'elsewhere'));
		symlinkSync(join(around, target), out);
		await expect(replace(filledWith('one'))).rejects.toThrow('is a link');
		expect(readdirSync(join(around, 'elsewhere'))).toEqual([]);
	});

	test('has a folder to stand in', async () => {
		out = join(around, 'none', 'dist');
		await expect(replace(filledWith('one'))).rejects.toThrow('there is no such folder');
	});
});

describe('what a killed build has left', () => {
	/** No process has this number: it is above what systems give. */
	const dead = '99999999-x1';

	test('is tidied up by the next one', async () => {
		for (const name of [`.dist-next-${dead}`, `.dist-old-${dead}`, `.build/${dead}`, '.dist-next-door'])
			mkdirSync(join(around, name, 'deep'), { recursive: true });
		await replace(filledWith('one'));
		expect(beside().sort()).toEqual(['.dist-next-door', 'dist']);
	});

	test('is put back when it is all there is of the site, even if the next one fails', async () => {
		mkdirSync(join(around, `.dist-old-${dead}`));
		writeFileSync(join(around, `.dist-old-${dead}`, 'index.html'), 'one');
		await expect(replace(fails)).rejects.toThrow('no pages');
		expect(page()).toBe('one');
	});

	test('is known by its process, and not by our own number given again', async () => {
		mkdirSync(join(runs, `${process.pid}-x1`), { recursive: true });
		await replace(filledWith('one'));
		expect(beside()).toEqual(['dist']);
	});
});

test('of builds that begin at once, one builds at a time, and all come to their end', async () => {
	let building = 0;
	await Promise.all(
		['one', 'two', 'three'].map((text) =>
			replace(async (filling) => {
				expect(++building).toBe(1);
				await sleep(50);
				await filledWith(text)(filling);
				building--;
			}),
		),
	);
	expect(['one', 'two', 'three']).toContain(page());
	expect(beside()).toEqual(['dist']);
	expect(log).toHaveBeenCalledWith(expect.stringMatching(/^Another build is running \(process \d+\)/));
});

describe('a build in a process of its own, whose tool goes on for minutes', () => {
	let build: ChildProcess;
	/** Process of the tool. */
	let tool: number;
	beforeEach(async () => {
		await replace(filledWith('one'));
		const told = join(around, 'tool');
		const address = (name: string) => JSON.stringify(join(import.meta.dirname, name));
		writeFileSync(
			join(around, 'tool.mjs'),
			`import { writeFileSync } from 'node:fs';
			writeFileSync(${JSON.stringify(told)}, String(process.pid));
			setTimeout(() => {}, 120_000);`,
		);
		writeFileSync(
			join(around, 'build.mjs'),
			`import { writeFileSync } from 'node:fs';
			import { replaceFolder } from ${address('replace-folder.ts')};
			import { runTool } from ${address('../run-tool.ts')};
			await replaceFolder(${JSON.stringify(out)}, ${JSON.stringify(runs)}, async ({ next, run }) => {
				writeFileSync(next + '/index.html', 'two');
				await runTool(${JSON.stringify(join(around, 'tool.mjs'))}, [], { started: run.note });
			});`,
		);
		build = spawn(process.execPath, [join(around, 'build.mjs')], { stdio: 'ignore' });
		await vi.waitUntil(() => existsSync(told) && readFileSync(told, 'utf8') !== '', { timeout: 20_000 });
		tool = Number(readFileSync(told, 'utf8'));
		rmSync(told);
		rmSync(join(around, 'tool.mjs'));
		rmSync(join(around, 'build.mjs'));
	});

	/** Whether a process runs; one that has ended and was not yet collected does not. */
	const isRunning = (pid: number) => {
		try {
			process.kill(pid, 0);
			return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
		} catch (error) {
			return (error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync('/proc');
		}
	};

	test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends by %s with its tool and leaves nothing', async (signal) => {
		build.kill(signal);
		expect(await once(build, 'exit')).toEqual([null, signal]);
		await vi.waitUntil(() => !isRunning(tool), { timeout: 10_000 });
		expect(page()).toBe('one');
		expect(beside()).toEqual(['dist']);
	});

	test('takes its tool with it when it is killed, and the next build waits for that', async () => {
		build.kill('SIGKILL');
		await once(build, 'exit');
		expect(page()).toBe('one');
		await replace(async (filling) => {
			expect(isRunning(tool)).toBe(false);
			await filledWith('three')(filling);
		});
		expect(page()).toBe('three');
		expect(beside()).toEqual(['dist']);
	});

	test('is waited for by another one', async () => {
		let isDone = false;
		const other = replace(filledWith('three')).then(() => (isDone = true));
		await sleep(500);
		expect(isDone).toBe(false);
		build.kill('SIGKILL');
		await other;
		expect(page()).toBe('three');
	});
});
