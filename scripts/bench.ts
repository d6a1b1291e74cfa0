/** `npm run bench`: how long reading, checking, comparing, building, serving, searching and redrawing take, and how heavy the built site is. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { filesOnDisk } from '../src/io/content-files.ts';
import { readContent } from '../src/io/read-content.ts';
import { buildCatalogue } from '../src/model/build-catalogue.ts';
import { findTitles } from '../src/search/find.ts';
import { toIndexFiles } from '../src/search/index-files.ts';
import { TitleIndex } from '../src/search/title-index.ts';
import { titlesOf } from '../src/search/titles.ts';
import { benchComparison } from './bench-comparison.ts';
import { measureComparison } from './bench-compare.ts';
import { measureBuild } from './bench-scale.ts';
import { measureServing } from './bench-server.ts';
import { chromiumFlags, installedChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const rounds = 5;
const line = (name: string, value: number, unit: string, digits = 0) =>
	console.log(`${name.padEnd(58)}${value.toFixed(digits).padStart(9)} ${unit}`);

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

/** Skills beyond those of the content: none, and what makes 9,000 and 17,400 pages of it, as many as all of ESCO has. */
const furtherSkills = [0, 6_600, 15_000];

/** Whole builds, with the most memory that each held at once, and what a page costs. */
async function build(): Promise<void> {
	for (const further of furtherSkills) {
		const { pages, seconds, memory } = await measureBuild(further);
		line(`build of ${pages} pages`, seconds, 's', 1);
		line(`build of ${pages} pages, most memory`, memory, 'MB');
		line(`build of ${pages} pages, a page`, (seconds * 1000) / pages, 'ms', 2);
	}
}

/** The built site in a browser; says so when there is none. */
async function inBrowser(run: (page: Page, site: string) => Promise<void>): Promise<void> {
	const executablePath = installedChromium();
	if (!executablePath) {
		console.log('No Chromium is installed: nothing is measured in the browser.');
		return;
	}
	const server = await serveSite('dist', { port: 0, host: '127.0.0.1', base: '/' });
	const browser = await chromium.launch({ executablePath, args: chromiumFlags });
	try {
		await run(await browser.newPage(), server.url);
	} finally {
		await browser.close();
		await server.close();
	}
}

/** From the last letter typed to the first hit on the page, after the index has loaded. */
async function searchInBrowser(page: Page, site: string): Promise<void> {
	await page.goto(`${site}search/?q=testing`);
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
}

/** Redraws: the page, the control, and a selector of it. */
const redraws = [
	['charts/indicator-map/', 'another indicator', 'select[name=indicator]'],
	['charts/indicator-map/', 'another year', 'select[name=year]'],
	['charts/indicator-map/?view=grid', 'another indicator', 'select[name=indicator]'],
	['charts/indicator-trends/', 'another indicator', 'select[name=indicator]'],
	['charts/indicator-trends/', 'other countries', 'input[name=country]'],
	['charts/framework-ladder/', 'other countries', 'input[name=country]'],
	['charts/comparability-matrix/', 'other groups', 'select[name=group]'],
	['charts/comparability-matrix/?columns=all', 'other groups', 'select[name=group]'],
	['compare/countries/', 'other countries', 'input[name=country]'],
] as const;
const changes = 15;

/** From a change of a control to the frame that shows it, for every option or the first few boxes. */
async function redrawInBrowser(page: Page, site: string): Promise<void> {
	for (const [address, name, selector] of redraws) {
		await page.goto(site + address);
		const times = await page.evaluate(
			async ([selector, changes]) => {
				const control = () => [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(selector)];
				const times: number[] = [];
				for (let i = 0; i < changes; i++) {
					const [first] = control();
					let changed = first;
					if (first instanceof HTMLSelectElement)
						first.selectedIndex = (first.selectedIndex + 1) % first.options.length;
					else {
						const boxes = control().filter((box) => !(box as HTMLInputElement).disabled) as HTMLInputElement[];
						const box = boxes[i % boxes.length];
						if (box) box.checked = !box.checked;
						changed = box;
					}
					const started = performance.now();
					changed?.dispatchEvent(new Event('input', { bubbles: true }));
					// The frame is drawn after its callbacks: what comes in the next task has seen it.
					await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
					times.push(performance.now() - started);
				}
				return times.sort((a, b) => a - b);
			},
			[selector, changes] as const,
		);
		line(`${address}: ${name}, median`, times[Math.floor(times.length / 2)] ?? 0, 'ms');
		line(`${address}: ${name}, worst of ${times.length}`, times.at(-1) ?? 0, 'ms');
	}
}

const { raw } = readContent(filesOnDisk('content'));
await median('read content', () => readContent(filesOnDisk('content')));
await median('check content', () => buildCatalogue(raw));
const { catalogue } = buildCatalogue(raw);
if (catalogue) {
	const files = await toIndexFiles(titlesOf(catalogue));
	const titles = new TitleIndex(async (path) => files.get(path) ?? '');
	await median('find a title among all', () => findTitles(titles, 'software developer'));
	benchComparison(catalogue, line);
}
await build();

if (existsSync('dist')) {
	const { perSecond, memory } = await measureServing('dist', 'docs/credit/');
	line('a page asked for by 50 visitors at once', perSecond, 'a second');
	line('most memory while serving it', memory, 'MB');
	await inBrowser(async (page, site) => {
		await searchInBrowser(page, site);
		await redrawInBrowser(page, site);
	});
	const { sixth, pair } = await measureComparison();
	for (const [name, times] of Object.entries({ 'a sixth qualification': sixth, 'another pair of six': pair })) {
		line(`${name} compared, 4x slower`, times[Math.floor(times.length / 2)] ?? 0, 'ms');
		line(`${name} compared, 4x slower, worst`, times.at(-1) ?? 0, 'ms');
	}
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
