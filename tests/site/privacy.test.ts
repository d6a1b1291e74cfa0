import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, launchBrowser } from './browser.ts';
import { templatePages, templateOf } from './built-pages.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(templatePages.map((page) => [templateOf(page), page.path]))('%s (/%s)', (_template, path) => {
	test('asks nobody else, keeps no cookie, breaks no policy, logs no error', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const foreign: string[] = [];
		const errors: string[] = [];
		const own = new URL(at('')).origin;
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (url.origin !== own && !['data:', 'blob:'].includes(url.protocol)) foreign.push(request.url());
		});
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		const response = await page.goto(at(path), { waitUntil: 'networkidle' });
		expect(response?.status()).toBe(200);
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		await context.close();
	});
});
