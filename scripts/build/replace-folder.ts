import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Trouble, troubleOf } from '../trouble.ts';
import { beginRun, removeLeftover, type Run } from './runs.ts';

/** What a build has to fill, and the run that it is part of. */
export interface Filling {
	/** A new folder beside the one that it will replace. */
	next: string;
	run: Run;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets `fill` fill a new folder and puts it in the place of `outDir` at once. Whatever happens before (`fill` throws, the
 * disk is full, the process is stopped or killed), `outDir` stays as it was; what a killed build has left is tidied up by
 * the next one. `runsDir`: the folder of the runs of this project, of which one builds at a time.
 * Throws a `Trouble` in words for the person who builds.
 */
export async function replaceFolder(
	outDir: string,
	runsDir: string,
	fill: (filling: Filling) => Promise<void>,
): Promise<void> {
	const out = resolve(outDir);
	try {
		checkPlace(out, outDir);
		const run = await beginRun(runsDir, (pid) =>
			console.log(`Another build is running (process ${pid}); this one begins when it has ended …`),
		);
		const beside = (word: string) => join(dirname(out), `.${basename(out)}-${word}-${run.id}`);
		const [next, old] = [beside('next'), beside('old')];
		const tidy = () => {
			run.end();
			removeLeftover(next);
		};
		const stop = (signal: NodeJS.Signals) => {
			tidy();
			console.error(`The build was stopped; ${outDir}/ is left as it was.`);
			process.off(signal, stop);
			process.kill(process.pid, signal);
		};
		for (const signal of signals) process.on(signal, stop);
		try {
			mendPlace(out);
			mkdirSync(next);
			await fill({ next, run });
			swap(next, out, old);
			removeLeftover(old);
		} finally {
			for (const signal of signals) process.off(signal, stop);
			tidy();
		}
	} catch (error) {
		throw troubleOf(error, `${outDir}/ cannot be written`);
	}
}

/** A build replaces a folder, and nothing else that somebody may have put there. */
function checkPlace(out: string, name: string): void {
	const there = lstatSync(out, { throwIfNoEntry: false });
	if (there?.isSymbolicLink())
		throw new Trouble(`"${name}" is a link, which the build would replace by a folder. Remove the link and try again.`);
	if (there && !there.isDirectory())
		throw new Trouble(`"${name}" is not a folder, and the build needs one of that name. Move it away and try again.`);
}

/**
 * Tidies up after builds that were killed: between its two steps the swap leaves no folder but the old one, which is put
 * back. Nobody else builds meanwhile.
 */
function mendPlace(out: string): void {
	const parent = dirname(out);
	const leftIn = (word: string) => {
		const start = `.${basename(out)}-${word}-`;
		return readdirSync(parent)
			.filter((name) => name.startsWith(start) && /^\d+-\w+$/.test(name.slice(start.length)))
			.map((name) => join(parent, name));
	};
	const [old] = leftIn('old');
	if (old !== undefined && !existsSync(out)) renameSync(old, out);
	for (const left of [...leftIn('next'), ...leftIn('old')]) removeLeftover(left);
}

/** Moves what a folder holds into another, which may be on another disk; folders that both have become one. */
export function mergeFolder(from: string, to: string): void {
	for (const name of readdirSync(from)) {
		const [source, target] = [join(from, name), join(to, name)];
		if (existsSync(target)) {
			mergeFolder(source, target);
			continue;
		}
		try {
			renameSync(source, target);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
			cpSync(source, target, { recursive: true });
		}
	}
}

/** Two steps without a pause: no signal comes between them. */
function swap(next: string, out: string, old: string): void {
	if (!existsSync(out)) return renameSync(next, out);
	renameSync(out, old);
	try {
		renameSync(next, out);
	} catch (error) {
		renameSync(old, out);
		throw error;
	}
}
