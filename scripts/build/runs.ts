import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Trouble } from '../trouble.ts';

/** Milliseconds that a build waits for another one, and after which a folder of a build is taken for a leftover. */
const patience = 600_000;
const lifetime = 3_600_000;

/** One build among those that may run in a project: while it has its folder, it is the only one. */
export interface Run {
	/** Tells it from every other run: the process, and what no process says twice. */
	id: string;
	/** The folder that is its own, for what only this run may see. */
	dir: string;
	/** Notes that a process works for this run: as long as it lives, the run does. */
	note(pid: number | undefined): void;
	/** Ends the processes that work for this run, and removes its folder. */
	end(): void;
}

/**
 * Begins a run in `folder`, which holds one folder for each run. All share names on the disk (Astro's `.astro/`, the folder
 * of the site), so one waits for the other. Each makes its folder first and looks for others then: of two that begin at
 * once, at least one sees the other, and whoever sees another steps back.
 */
export async function beginRun(folder: string, waiting: (pid: string) => void): Promise<Run> {
	const end = Date.now() + patience;
	for (let isTold = false; ; isTold = true) {
		const run = createRun(folder);
		const other = otherRuns(folder, run.id)[0];
		if (other === undefined) return run;
		run.end();
		const [pid = ''] = other.split('-');
		if (Date.now() > end)
			throw new Trouble(
				`Another build (process ${pid}) has not ended. Stop it and try again; if there is none, remove ${join(folder, other)}.`,
			);
		if (!isTold) waiting(pid);
		await sleep(100 + Math.random() * 200);
	}
}

function createRun(folder: string): Run {
	const id = `${process.pid}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
	const dir = join(folder, id);
	mkdirSync(dir, { recursive: true });
	ours.add(id);
	const workers: number[] = [];
	return {
		id,
		dir,
		note: (pid) => {
			if (pid === undefined) return;
			workers.push(pid);
			writeFileSync(join(dir, `${pid}${mark}`), '');
		},
		end: () => {
			for (const pid of workers.filter(isAlive)) process.kill(pid, 'SIGKILL');
			removeLeftover(dir);
			ours.delete(id);
		},
	};
}

/** Runs of this very process. */
const ours = new Set<string>();

/** Removes a folder that nobody needs. One that cannot go now goes when the next build tidies up. */
export function removeLeftover(dir: string): void {
	try {
		rmSync(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
	} catch {
		// A process that is about to end may still write there.
	}
}

/** End of the names of the files that note the processes of a run. */
const mark = '.pid';

/** The living runs besides `own`. What killed ones have left is removed. */
function otherRuns(folder: string, own: string): string[] {
	return readdirSync(folder)
		.filter((id) => id !== own)
		.filter((id) => {
			if (isLiving(join(folder, id), id)) return true;
			removeLeftover(join(folder, id));
			return false;
		});
}

function isLiving(dir: string, id: string): boolean {
	if (ours.has(id)) return true;
	// It may end while we look.
	const changed = statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	if (Date.now() - changed > lifetime || !existsSync(dir)) return false;
	const noted = readdirSync(dir).filter((name) => name.endsWith(mark));
	// What bears our own number and is not ours is of a process that had it before us.
	return [id, ...noted].map((name) => Number.parseInt(name, 10)).some((pid) => pid !== process.pid && isAlive(pid));
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It lives, and belongs to somebody else.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
