import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { anotherVisitor, blockStorage, onePage } from '../browser/browser.ts';
import { aJoint, openTool, profileFile } from '../browser/tool-page.ts';

// What visitors enter is theirs: the same of every tool, whatever its fields are.

const page = onePage();
const joint = `to=qualifications/${aJoint().id}`;
const tools = [`assess/?${joint}`, 'match/', `credit/?${joint}`, 'quality-label/check/'];
/** What nobody but the visitor may see; it stays the same in an address. */
const mark = 'marked-by-visitor-4711';

/** Answers what can be answered, and writes the mark into every field that is open. */
async function enter(visitor: Page): Promise<void> {
	const form = visitor.locator('main form:not([inert])');
	const answer = form.locator('[data-part=questions] input[type=radio], [data-part=achieved] input[type=checkbox]');
	if ((await answer.count()) > 0) await answer.first().check();
	const fields = form.locator(':is(input[type=text], textarea):not([role=combobox]):not([readonly]):visible');
	for (const field of (await fields.all()).slice(0, 12)) await field.fill(mark);
	await fields.last().press('Tab');
	await visitor.locator('main input[type=file]').setInputFiles(profileFile(mark, ['b.3-e2'], mark));
	await visitor.locator('main [data-part=taken]', { hasText: mark }).waitFor({ state: 'attached' });
}
/** All that a browser keeps of a page. */
const keptBy = (visitor: Page) =>
	visitor.evaluate(async () =>
		JSON.stringify([
			{ ...localStorage },
			{ ...sessionStorage },
			document.cookie,
			await indexedDB.databases(),
			await caches.keys(),
		]),
	);

describe.each(tools)('what is entered in %s', (path) => {
	test('never leaves the browser, and is kept where that was asked for, until it is forgotten', async () => {
		const told: string[] = [];
		page().on('request', (request) =>
			told.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
		);
		page().on('console', (message) => told.push(message.text()));
		page().on('dialog', (dialog) => void dialog.accept());
		await openTool(page(), path);
		await enter(page());
		expect(await keptBy(page())).not.toContain(mark);
		for (const file of await page().locator(':is([data-part=json], [data-part=csv]):visible').all())
			await Promise.all([page().waitForEvent('download'), file.click()]);

		await page().locator('[data-part=keep]').check();
		const [local, session, ...others] = JSON.parse(await keptBy(page())) as [object, object, ...unknown[]];
		expect([local, ...others]).toEqual([{}, '', [], []]);
		expect(JSON.stringify(session)).toContain(mark);
		await page().reload();
		await page().locator('[data-part=kept]:not(:empty)').waitFor();
		await page().locator('[data-part=forget]').click();
		expect(await keptBy(page())).toBe('[{},{},"",[],[]]');

		expect(told.filter((line) => line.includes(mark))).toEqual([]);
		expect(page().url()).not.toContain(mark);
	});

	test('stays on the page where the browser keeps nothing', async () => {
		const visitor = await anotherVisitor(page());
		const blocked = await visitor.newPage();
		await blockStorage(blocked);
		await openTool(blocked, path);
		await enter(blocked);
		await blocked.locator('[data-part=keep]').click();
		expect(await blocked.locator('[data-part=kept]').textContent()).toContain('keeps nothing');
		const [file] = await Promise.all([
			blocked.waitForEvent('download'),
			blocked.locator('[data-part=json]').first().click(),
		]);
		expect(file.suggestedFilename()).toMatch(/\.json$/);
		await visitor.close();
	});
});
