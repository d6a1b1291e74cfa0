/** `npm run bench`: how long reading and checking take, and how heavy the built site is. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '../src/io/read-content.ts';
import { buildCatalogue } from '../src/model/catalogue.ts';

const rounds = 5;

/** The middle of several runs: the first is slow, and any may be disturbed. */
async function median(name: string, run: () => unknown): Promise<void> {
	const times: number[] = [];
	for (let i = 0; i < rounds; i++) {
		const started = performance.now();
		await run();
		times.push(performance.now() - started);
	}
	times.sort((a, b) => a - b);
	console.log(`${name.padEnd(36)}${(times[Math.floor(rounds / 2)] ?? 0).toFixed(0).padStart(8)} ms`);
}

const { raw } = await readContent('content');
await median('read content', () => readContent('content'));
await median('check content', () => buildCatalogue(raw));

if (existsSync('dist')) {
	const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.map((name) => join('dist', name))
		.filter((path) => statSync(path).isFile());
	const heaviest = files
		.filter((path) => path.endsWith('.html'))
		.map((path) => ({ path, bytes: gzipSync(readFileSync(path)).length }))
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, 10);
	const total = files.reduce((sum, path) => sum + statSync(path).size, 0);
	console.log(`${'files in dist/'.padEnd(36)}${String(files.length).padStart(8)}`);
	console.log(`${'size of dist/'.padEnd(36)}${(total / 1024 / 1024).toFixed(1).padStart(8)} MB`);
	console.log('\nHeaviest pages, compressed:');
	for (const { path, bytes } of heaviest) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${path}`);
}
