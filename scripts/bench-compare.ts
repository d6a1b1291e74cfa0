/** How long the page of comparisons takes to show one qualification more. */
import { chromium } from 'playwright-core';
import { chromiumFlags, installedChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const rounds = 10;
const slowdown = 4;
/** The sixth is added to these: of several countries, joint and national, each with competences. */
const five = [
	'software-developer',
	'de-it-specialist',
	'hu-software-developer-and-tester',
	'ee-software-developer-estqf-level-6',
	'si-computer-systems-and-network-specialist',
];
const sixth = 'lu-higher-technician-certificate-cybersecurity';

/** Milliseconds from the choice of a sixth qualification to the frame painted after it, at 4x CPU slowdown, sorted. */
export async function measureComparison(): Promise<number[]> {
	const executablePath = installedChromium();
	if (!executablePath) return [];
	const server = await serveSite('dist');
	const browser = await chromium.launch({ executablePath, args: chromiumFlags });
	try {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		const times: number[] = [];
		for (let i = 0; i < rounds; i++) {
			await page.goto(`${server.url}compare/?q=${five.join(',')}`);
			await page.locator('#verdict').waitFor();
			await page.locator('#compare-input').fill(sixth);
			const option = page.locator('#compare-options [role=option]');
			await option.first().waitFor();
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
			times.push(
				await page.evaluate(async () => {
					const chosen = document.querySelector<HTMLElement>('#compare-options [role=option]');
					// Begin at a frame of its own, and end when the one with the new report has been painted.
					await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
					const started = performance.now();
					chosen?.click();
					await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
					return performance.now() - started;
				}),
			);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
			if ((await page.locator('#facts ~ .table thead th').count()) !== 7) throw new Error('The sixth was not added.');
		}
		return times.sort((a, b) => a - b);
	} finally {
		await browser.close();
		await server.close();
	}
}
