/** Builds a content folder into another: `node scripts/bench-scale.ts CONTENT OUT`; the benchmarks run it beside themselves. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build.ts';
import { writeLargerContent } from './bench-content.ts';
import { memoryOf } from './bench-memory.ts';

export interface BuildCost {
	pages: number;
	seconds: number;
	/** The most memory that the build and its children held at once, in MB. */
	memory: number;
}

/** What a build of the content costs with so many skills more than it has; the one with none fills `dist`. */
export async function measureBuild(further: number): Promise<BuildCost> {
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const content = join(dir, 'content');
		const out = further === 0 ? 'dist' : join(dir, 'dist');
		writeLargerContent('content', content, further);
		const started = performance.now();
		const child = spawn(process.execPath, ['scripts/bench-scale.ts', content, out], { stdio: 'ignore' });
		let memory = 0;
		const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 200);
		const code = await new Promise((resolve) => child.on('close', resolve));
		clearInterval(watch);
		if (code !== 0) throw new Error(`The build with ${further} further skills failed.`);
		const seconds = (performance.now() - started) / 1000;
		const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
		return { pages: pages.length, seconds, memory };
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

if (import.meta.main) {
	const [contentDir = 'content', outDir = 'dist'] = process.argv.slice(2);
	process.exitCode = (await buildSite({ contentDir, outDir })) ? 0 : 1;
}
