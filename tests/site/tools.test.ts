import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { at, onePage } from '../browser/browser.ts';
import { readBuilt } from '../browser/published.ts';
import { aJoint, openTool, profileFile } from '../browser/tool-page.ts';

// What the tools weigh and take grows with the content, so that only the content that is published can tell.

const page = onePage();
const kilobyte = 1024;
const weight = (path: string) => gzipSync(readBuilt(path)).length;

test('the index of all comparisons and the files of any six weigh little', () => {
	const files = readdirSync(join(inject('siteDir'), 'compare/qualifications')).filter((file) => file.endsWith('.json'));
	const weights = files.map((file) => weight(`compare/qualifications/${file}`)).sort((a, b) => b - a);
	const heaviest = weights.slice(0, 6).reduce((sum, bytes) => sum + bytes, 0);
	expect(weight('compare/data.json')).toBeLessThanOrEqual(60 * kilobyte);
	expect(weight('compare/data.json') + heaviest).toBeLessThanOrEqual(200 * kilobyte);
});

test('countries side by side come in one piece of at most 150 KB, and what a person can show in 200 KB', () => {
	expect(weight('compare/countries/index.html')).toBeLessThan(150 * kilobyte);
	expect(weight('assess/data.json')).toBeLessThan(200_000);
});

test('the page of queries fits in 14 KB, and what its button brings travels in less than a quarter of its bytes', async () => {
	expect(weight('data/query/index.html')).toBeLessThan(14 * kilobyte);
	const sent: Promise<{ path: string; encoded: number; bytes: number }>[] = [];
	page().on('response', (answer) => {
		if (/\.(?:sqlite|wasm)$/.test(answer.url()))
			sent.push(
				answer
					.request()
					.sizes()
					.then(({ responseBodySize }) => ({
						path: answer.url(),
						encoded: responseBodySize,
						// The browser keeps no body of this size for who asks later.
						bytes: statSync(join(inject('siteDir'), new URL(answer.url()).pathname)).size,
					})),
			);
	});
	await page().goto(at('data/query/'));
	await page().locator('sql-query:defined').waitFor();
	await page().locator('sql-query [data-part=run]').click();
	await page().locator('[data-part=report][aria-busy=false]').waitFor({ state: 'attached' });
	const files = await Promise.all(sent);
	const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
	expect(files).toHaveLength(2);
	expect(sum(files.map(({ encoded }) => encoded))).toBeLessThan(sum(files.map(({ bytes }) => bytes)) / 4);
	// The words of the page name this one.
	expect(files.find(({ path }) => path.endsWith('.wasm'))?.bytes).toBeLessThan(750_000);
});

test('all jobs are matched within 100 ms on a machine four times slower', async () => {
	const { id, units } = aJoint();
	await openTool(page(), `match/?to=qualifications/${id}`);
	const session = await page().context().newCDPSession(page());
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	// The shortest of some: a busy machine adds to each what is not of the page.
	for (let times = 0; times < 4; times++) {
		await page().locator('#files-in').setInputFiles(profileFile('Ana', units));
		await page().locator('#reach').waitFor();
	}
	await page().waitForFunction(() => performance.getEntriesByName('match-all').length > 3);
	const measured = await page().evaluate(() =>
		performance.getEntriesByName('match-all').map(({ duration }) => duration),
	);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	console.log(`All jobs at a quarter of the speed: ${measured.map(Math.round).join(', ')} ms.`);
	expect(Math.min(...measured)).toBeLessThan(100);
});
