import type axe from 'axe-core';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeSource } from '../browser/axe.ts';
import { at, drawn, theBrowser, settled } from '../browser/browser.ts';

/** How far a page may move while it loads: the sum of its layout shifts. */
const mostShift = 0.02;

/** Moves of the page while it loads, as the browser reports them. */
interface Shift {
	value: number;
	/** What moved. */
	parts: string[];
}
type Visited = typeof globalThis & { shifts: Shift[]; broken: string[]; axe: typeof axe };

let context: BrowserContext;
let page: Page;
/** What the page asked of others, and what went wrong in it, since it was opened. */
const foreign: string[] = [];
const errors: string[] = [];
const pending = new Set<Request>();
beforeAll(async () => {
	context = await (await theBrowser()).newContext();
	await context.addInitScript(record);
	// One page visits all: a new one takes five times as long to open.
	page = await context.newPage();
	page.on('request', (request) => {
		pending.add(request);
		const { origin, protocol } = new URL(request.url());
		if (origin !== new URL(at('')).origin && !['data:', 'blob:'].includes(protocol)) foreign.push(request.url());
	});
	page.on('requestfinished', (request) => pending.delete(request));
	page.on('requestfailed', (request) => pending.delete(request));
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
});
afterAll(() => context.close());

/** Runs in the page. */
function record() {
	const page = globalThis as Visited;
	page.shifts = [];
	// What a script tries and catches is in no log.
	page.broken = [];
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
		page.broken.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
	);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
			sources: { node: Node | null }[];
		})[])
			if (!entry.hadRecentInput)
				page.shifts.push({
					value: entry.value,
					parts: entry.sources.map(({ node }) =>
						node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : String(node?.nodeName),
					),
				});
	}).observe({ type: 'layout-shift', buffered: true });
}

const phone = 360;
const desk = 1280;
const resize = (width: number) => page.setViewportSize({ width, height: 900 });

/** Opens a page in light and waits until it has all that it asks for. */
async function visit(path: string, width: number): Promise<void> {
	await resize(width);
	await page.emulateMedia({ colorScheme: 'light' });
	const response = await page.goto(at(path), { waitUntil: 'load' });
	if (response?.status() !== 200) errors.push(`answered with ${response?.status()}`);
	await expect.poll(() => pending.size).toBe(0);
	await drawn(page);
	await settled(page);
	expect.soft(await moved(), `moves at ${width} px`).toEqual([]);
	expect.soft(await page.evaluate(() => (globalThis as Visited).broken)).toEqual([]);
}

/**
 * Leaves of the children of an element the first of each kind, where a kind is what an element is built of: rows of a table,
 * entries of a list, marks of a picture, questions of a form. Runs in the page: axe looks at every element as often as it has
 * rules, and the thousandth row of a kind tells no more than the third.
 */
function thin(): void {
	const ofKind = 3;
	const partOf = (one: Element) =>
		`${one.localName}.${one.getAttribute('class') ?? ''} ${one.getAttributeNames().sort().join(' ')}`;
	for (const parent of document.querySelectorAll('main, main *')) {
		if (!parent.isConnected || parent.children.length <= ofKind) continue;
		const seen = new Map<string, number>();
		for (const child of [...parent.children]) {
			const parts = new Set([child, ...child.querySelectorAll('*')].map(partOf));
			const kind = [...parts].sort().join();
			const count = (seen.get(kind) ?? 0) + 1;
			seen.set(kind, count);
			if (count > ofKind) child.remove();
		}
	}
}

/** What axe finds by these rules. */
async function violations(options: axe.RunOptions): Promise<string[]> {
	const { violations } = await page.evaluate(
		(options) => (globalThis as Visited).axe.run(document, { resultTypes: ['violations'], preload: false, ...options }),
		options,
	);
	return violations.flatMap((violation) =>
		violation.nodes
			.slice(0, 3)
			.map((node) => `${violation.id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim()}`),
	);
}
/** All of them, with the size of targets, which axe leaves out unless it is asked. */
const allRules = { rules: { 'target-size': { enabled: true } } };

/** What is too much of its moving: what moved, in the order of time. */
async function moved(): Promise<string[]> {
	const shifts = await page.evaluate(() => (globalThis as Visited).shifts);
	const sum = shifts.reduce((total, { value }) => total + value, 0);
	return sum > mostShift ? shifts.map(({ value, parts }) => `${value.toFixed(4)} ${parts.join(', ')}`) : [];
}

/** Whether the page scrolls sideways; wide tables have to scroll by themselves. */
const overflow = () =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth > clientWidth ? `${scrollWidth} px of content in ${clientWidth} px` : 'fits';
	});

/**
 * Visits one page for each template that holds a chart or a tool, or for each other, and looks at all that a page promises
 * whatever it is about: on a phone, then on a desk, where its paper turns dark at last. A page that draws when it is
 * opened is opened at both widths; of any other, which the browser lays out alone, a phone shows the most moves.
 */
export function visitTemplates({ tools }: { tools: boolean }) {
	const own = inject('samples').filter(({ path }) => inject('toolPaths').includes(path) === tools);
	describe.each(own.map(({ template, path }) => [template, path]))('%s (/%s)', (_template, path) => {
		test('asks nobody else, keeps no cookie, breaks no policy, stays where it is, fits, and axe finds nothing', async () => {
			for (const list of [foreign, errors]) list.length = 0;
			if (tools) await visit(path, desk);
			await visit(path, phone);
			expect.soft(await overflow()).toBe('fits');
			await resize(desk);
			expect.soft(await overflow()).toBe('fits');
			await page.evaluate(thin);
			await page.evaluate(axeSource);
			for (const width of [phone, desk]) {
				await resize(width);
				expect.soft(await violations(allRules), `axe at ${width} px`).toEqual([]);
			}
			await page.emulateMedia({ colorScheme: 'dark' });
			expect.soft(await violations({ runOnly: ['color-contrast'] }), 'axe in the dark').toEqual([]);
			expect.soft(foreign).toEqual([]);
			expect.soft(errors).toEqual([]);
			expect.soft(await context.cookies()).toEqual([]);
		});
	});
}
