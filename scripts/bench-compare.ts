/** How long the page of comparisons takes to show one qualification more. */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, installedChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const slowdown = 4;
const six = 6;
/** So many others are added as a sixth: another one each time, since the page keeps what it has drawn once. */
const rounds = 11;

/** Milliseconds between seeing an option and choosing it: few people are faster. */
const beforeEnter = 500;

/** Qualifications by rule: those with the longest lists of outcomes, whose worlds take longest. */
function longest(): string[] {
	const folder = 'dist/compare/qualifications';
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => ({
			id: name.replace(/\.json$/, ''),
			outcomes: (JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { outcomes: unknown[] }).outcomes.length,
		}))
		.sort((a, b) => b.outcomes - a.outcomes || (a.id < b.id ? -1 : 1))
		.slice(0, six - 1 + rounds)
		.map(({ id }) => id);
}

/** Milliseconds at 4x CPU slowdown, sorted. */
export interface Redraws {
	/**
	 * From choosing a sixth, which was looked at for as long as it takes to press a key, to the end of the frame in which it
	 * is compared: script, style, layout and paint.
	 */
	sixth: number[];
	/** From a cell of the table of pairs to the end of the frame in which that pair is shown. */
	pair: number[];
}

/**
 * How long the chosen, and every pair of them, take to be drawn anew, and how long another pair in detail takes. The tables
 * below follow after that frame.
 */
export async function measureComparison(): Promise<Redraws> {
	const redraws: Redraws = { sixth: [], pair: [] };
	const executablePath = installedChromium();
	if (!executablePath) return redraws;
	const server = await serveSite('dist');
	const browser = await chromium.launch({ executablePath, args: chromiumFlags });
	try {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
		const all = longest();
		const five = all.slice(0, six - 1);
		await page.goto(`${server.url}compare/?q=${five.join(',')}`);
		await page.locator('#sources').waitFor();
		for (const sixth of all.slice(six - 1)) {
			await page.locator('#compare-input').fill(sixth);
			await page.locator('#compare-options [role=option]').first().waitFor();
			await slow(slowdown);
			await page.waitForTimeout(beforeEnter);
			const redraw = page.evaluate(untilCompared, six);
			await page.locator('#compare-input').press('Enter');
			redraws.sixth.push(await redraw);
			const [first = '', second = ''] = [sixth, five[redraws.sixth.length % five.length]];
			redraws.pair.push(await page.evaluate(untilShown, `${first},${second}`));
			await slow(1);
			await page.locator('#facts ~ .table thead th').nth(six).waitFor();
			if (!page.url().includes(`,${sixth}`)) throw new Error(`${page.url()} should name ${sixth}.`);
			await page.locator('.chosen li').last().locator('.remove').click();
			await page.locator('#facts ~ .table thead th').nth(six).waitFor({ state: 'detached' });
		}
		for (const times of [redraws.sixth, redraws.pair]) times.sort((a, b) => a - b);
		return redraws;
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * Runs in the page: from the next key to the end of the frame in which the table has so many columns. The frame is asked for
 * before the page asks for it: what the page does after that frame is not counted.
 */
const untilCompared = (columns: number) =>
	new Promise<number>((resolve) => {
		const afterFrame = (act: () => void) =>
			requestAnimationFrame(() => {
				// A message comes after the frame, before any timer.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = act;
				port2.postMessage('');
			});
		const look = (pressed: number) =>
			afterFrame(() => {
				const { length } = document.querySelectorAll('.pairs thead th');
				if (length > columns) resolve(performance.now() - pressed);
				else look(pressed);
			});
		addEventListener('keydown', () => look(performance.now()), { capture: true, once: true });
	});

/** Runs in the page: from pressing the cell of a pair to the frame that shows it. */
const untilShown = (pair: string) =>
	new Promise<number>((resolve) => {
		const started = performance.now();
		// Asked for before the page asks, as above.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve(performance.now() - started);
			port2.postMessage('');
		});
		document.querySelector<HTMLElement>(`a[data-pair="${pair}"]`)?.click();
	});
