/** How long the page of comparisons takes to show one qualification more. */
import { chromium } from 'playwright-core';
import { chromiumFlags, installedChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const rounds = 10;
const slowdown = 4;
const six = 6;
/** The sixth is added to these: of several countries, joint and national, each with competences. */
const five = [
	'software-developer',
	'de-it-specialist',
	'hu-software-developer-and-tester',
	'ee-software-developer-estqf-level-6',
	'si-computer-systems-and-network-specialist',
];
const sixth = 'lu-higher-technician-certificate-cybersecurity';

/**
 * Milliseconds from the key that chooses a sixth qualification to the frame painted after it, as the browser's own
 * event timing has it (in steps of 8), at 4x CPU slowdown, sorted. The tables below are drawn after that frame.
 */
export async function measureComparison(): Promise<number[]> {
	const executablePath = installedChromium();
	if (!executablePath) return [];
	const server = await serveSite('dist');
	const browser = await chromium.launch({ executablePath, args: chromiumFlags });
	try {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		const times: number[] = [];
		await page.goto(`${server.url}compare/?q=${five.join(',')}`);
		await page.locator('#sources').waitFor();
		for (let i = 0; i < rounds; i++) {
			await page.locator('#compare-input').fill(sixth);
			await page.locator('#compare-options [role=option]').first().waitFor();
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
			const painted = page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						new PerformanceObserver((list, observer) => {
							const chosen = list.getEntries().find(({ name }) => name === 'keydown');
							if (!chosen) return;
							observer.disconnect();
							resolve(chosen.duration);
						}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
					}),
			);
			await page.locator('#compare-input').press('Enter');
			times.push(await painted);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
			await page.locator('#facts ~ .table thead th').nth(six).waitFor();
			await page.locator('.chosen li').last().locator('button').last().click();
			await page.locator('#facts ~ .table thead th').nth(six).waitFor({ state: 'detached' });
		}
		return times.sort((a, b) => a - b);
	} finally {
		await browser.close();
		await server.close();
	}
}
