/** How long the page of comparisons takes to show one qualification more. */
import { chromium } from 'playwright-core';
import { chromiumFlags, installedChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const slowdown = 4;
const six = 6;
/** A sixth is added to these: of several countries, joint and national, each with competences. */
const five = [
	'software-developer',
	'de-it-specialist',
	'hu-software-developer-and-tester',
	'ee-software-developer-estqf-level-6',
	'si-computer-systems-and-network-specialist',
];
/** Another one each time, since the page keeps what it has drawn once. */
const sixths = [
	'lu-higher-technician-certificate-cybersecurity',
	'at-apprenticeship-application-development-coding',
	'fr-designer-and-developer-of-it-solutions',
	'ie-cybersecurity-apprenticeship',
	'ict-security-administrator',
	'es-higher-technician-in-multiplatform-application-development',
	'nl-it-systems-and-devices-expert',
	'pt-professional-higher-technical-course-information-technology-and',
	'lv-diploma-of-vocational-secondary-education-programming-technician',
	'no-craft-certificate-it-developer',
	'mt-advanced-diploma-software-development',
];

/** Milliseconds from the key that chooses a sixth qualification, at 4x CPU slowdown, sorted. */
export interface Redraws {
	/** To the end of the frame in which it is drawn: script, style, layout and paint, with the wait for that frame. */
	drawn: number[];
	/** To the screen, as the browser's own event timing has it, in steps of 8. */
	painted: number[];
}

/** How long the chosen, and every pair of them, take to be drawn anew. The tables below follow after that frame. */
export async function measureComparison(): Promise<Redraws> {
	const redraws: Redraws = { drawn: [], painted: [] };
	const executablePath = installedChromium();
	if (!executablePath) return redraws;
	const server = await serveSite('dist');
	const browser = await chromium.launch({ executablePath, args: chromiumFlags });
	try {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		await page.goto(`${server.url}compare/?q=${five.join(',')}`);
		await page.locator('#sources').waitFor();
		for (const sixth of sixths) {
			await page.locator('#compare-input').fill(sixth);
			await page.locator('#compare-options [role=option]').first().waitFor();
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
			const redraw = page.evaluate(untilRedrawn);
			await page.locator('#compare-input').press('Enter');
			const { drawn, painted } = await redraw;
			redraws.drawn.push(drawn);
			redraws.painted.push(painted);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
			await page.locator('#facts ~ .table thead th').nth(six).waitFor();
			if (!page.url().endsWith(`,${sixth}`)) throw new Error(`${page.url()} should end in ${sixth}.`);
			await page.locator('.chosen li').last().locator('.remove').click();
			await page.locator('#facts ~ .table thead th').nth(six).waitFor({ state: 'detached' });
		}
		for (const times of [redraws.drawn, redraws.painted]) times.sort((a, b) => a - b);
		return redraws;
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Runs in the page. */
const untilRedrawn = () =>
	new Promise<{ drawn: number; painted: number }>((resolve) => {
		let drawn = 0;
		const noteFrame = (event: KeyboardEvent) =>
			requestAnimationFrame(() => {
				// A message comes after the frame, before any timer.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => (drawn = performance.now() - event.timeStamp);
				port2.postMessage('');
			});
		addEventListener('keydown', noteFrame, { capture: true, once: true });
		new PerformanceObserver((list, observer) => {
			const chosen = list.getEntries().find(({ name }) => name === 'keydown');
			if (!chosen) return;
			observer.disconnect();
			resolve({ drawn, painted: chosen.duration });
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
