/** `npm run bench`: how long reading, checking, comparing, building and searching take, how fast charts are drawn anew, and how heavy the built site is. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { readContent } from '../src/io/read-content.ts';
import { buildCatalogue } from '../src/model/catalogue.ts';
import { buildTitleIndex, findTitles } from '../src/model/search-index.ts';
import { benchComparison } from './bench-comparison.ts';
import { redrawTimes } from './bench-charts.ts';
import { measureComparison } from './bench-compare.ts';
import { chromiumFlags, installedChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const rounds = 5;
const line = (name: string, value: number, unit: string, digits = 0) =>
	console.log(`${name.padEnd(44)}${value.toFixed(digits).padStart(9)} ${unit}`);

/** The middle of several runs: the first is slow, and any may be disturbed. */
async function median(name: string, run: () => unknown): Promise<void> {
	const times: number[] = [];
	for (let i = 0; i < rounds; i++) {
		const started = performance.now();
		await run();
		times.push(performance.now() - started);
	}
	times.sort((a, b) => a - b);
	line(name, times[Math.floor(rounds / 2)] ?? 0, 'ms');
}

/** Memory of a process and all its children in MB, as `ps` tells it; 0 where there is no `ps`. */
function memoryOf(root: number): number {
	const rows = (spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout ?? '')
		.split('\n')
		.map((row) => row.trim().split(/\s+/).map(Number));
	const family = new Set([root]);
	for (let grown = true; grown;) {
		grown = false;
		for (const [pid = 0, parent = 0] of rows)
			if (family.has(parent) && !family.has(pid)) {
				family.add(pid);
				grown = true;
			}
	}
	return rows.reduce((sum, [pid = 0, , size = 0]) => sum + (family.has(pid) ? size : 0), 0) / 1024;
}

/** A whole build, with the most memory that it and its children held at once. */
async function build(): Promise<void> {
	const started = performance.now();
	const child = spawn(process.execPath, ['scripts/build.ts'], { stdio: 'ignore' });
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 200);
	await new Promise((resolve) => child.on('close', resolve));
	clearInterval(watch);
	line('npm run build', (performance.now() - started) / 1000, 's', 1);
	line('most memory while building', peak, 'MB');
}

/**
 * In the browser: from the last letter typed to the first hit on the page, after the index has loaded; and from a
 * choice to the chart that shows it.
 */
async function measureInBrowser(): Promise<void> {
	const executablePath = installedChromium();
	if (!executablePath) {
		console.log('No Chromium is installed: typing and drawing in the browser are not measured.');
		return;
	}
	const server = await serveSite('dist', { port: 0, host: '127.0.0.1', base: '/' });
	const browser = await chromium.launch({ executablePath, args: chromiumFlags });
	try {
		const page = await browser.newPage();
		await page.goto(`${server.url}search/?q=testing`);
		await page.locator('[data-part=titles] li a').first().waitFor();
		for (const query of ['B.3', 'software developer', 'разработчик', 'informaton security']) {
			const took = await page.evaluate(async (text) => {
				const input = document.querySelector<HTMLInputElement>('site-search input[name=q]');
				const search = document.querySelector('[data-part=titles]');
				if (!input || !search) return -1;
				const changed = new Promise<number>((resolve) => {
					const observer = new MutationObserver(() => {
						observer.disconnect();
						resolve(performance.now());
					});
					observer.observe(search, { childList: true, subtree: true, characterData: true });
				});
				const started = performance.now();
				input.value = text;
				input.dispatchEvent(new Event('input', { bubbles: true }));
				return (await changed) - started;
			}, query);
			line(`typing “${query}” to the answer`, took, 'ms');
			await page.waitForTimeout(500);
		}
		for (const { name, times } of await redrawTimes(page, server.url)) {
			times.sort((a, b) => a - b);
			line(`${name}, median of ${times.length}`, times[Math.floor(times.length / 2)] ?? 0, 'ms');
			line(`${name}, worst`, times.at(-1) ?? 0, 'ms');
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

const { raw } = await readContent('content');
await median('read content', () => readContent('content'));
await median('check content', () => buildCatalogue(raw));
const { catalogue } = buildCatalogue(raw);
if (catalogue) {
	const titles = buildTitleIndex(catalogue);
	findTitles(titles, 'warm');
	await median('find a title among all', () => findTitles(titles, 'software developer'));
	benchComparison(catalogue, line);
}
await build();

if (existsSync('dist')) {
	await measureInBrowser();
	const redraws = await measureComparison();
	line('a sixth qualification compared, 4x slower', redraws[Math.floor(redraws.length / 2)] ?? 0, 'ms');
	line('  the slowest of them', redraws.at(-1) ?? 0, 'ms');
	const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.map((name) => join('dist', name))
		.filter((path) => statSync(path).isFile());
	const heaviest = files
		.filter((path) => path.endsWith('.html'))
		.map((path) => ({ path, bytes: gzipSync(readFileSync(path)).length }))
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, 10);
	line('files in dist/', files.length, '');
	line('size of dist/', files.reduce((sum, path) => sum + statSync(path).size, 0) / 1024 / 1024, 'MB', 1);
	console.log('\nHeaviest pages, compressed:');
	for (const { path, bytes } of heaviest) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${path}`);
}
