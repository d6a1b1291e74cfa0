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

/** Milliseconds from the choice of a sixth qualification to the frame with its answer, at 4x CPU slowdown, sorted. */
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
			times.push(
				await page.evaluate(async () => {
					const chosen = document.querySelector<HTMLElement>('#compare-options [role=option]');
					const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
					await painted();
					const started = performance.now();
					chosen?.click();
					await painted();
					return performance.now() - started;
				}),
			);
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
