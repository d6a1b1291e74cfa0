import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { onePage, settled, visit } from '../browser/browser.ts';

/** A page for the tests of charts that the browser draws anew, and what they ask of it. `page()` is the page itself. */
export function chartPage() {
	const page = onePage();

	const open = (address: string) => visit(page(), `charts/${address}`);
	const query = () => new URL(page().url()).search;
	const status = () => page().locator('main form + [role=status]').textContent();
	const caption = () => page().locator('figure:visible figcaption').textContent();
	const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
	const select = (name: string) => page().locator(`main select[name=${name}]`);
	const tick = async (country: string) => {
		const folded = page().locator('.choice');
		if (await folded.count()) await folded.evaluate((details: HTMLDetailsElement) => (details.open = true));
		await page().locator(`input[name=country][value=${country}]`).click();
	};
	/** The rows of the table as it stands, cell by cell. */
	async function table() {
		await settled(page());
		return page()
			.locator('figure:visible tbody tr:not([hidden])')
			.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
	}
	const download = async (selector: string): Promise<Download> => {
		const [file] = await Promise.all([
			page().waitForEvent('download'),
			page().locator(`figure:visible ${selector}`).first().click(),
		]);
		return file;
	};
	const textOf = async (file: Download) => readFile(await file.path(), 'utf8');
	/** What is seen of the picture: of two drawings one is shown. */
	const picture = () => page().locator('figure:visible .picture:visible');
	return { page, picture, open, query, status, caption, focused, select, tick, table, download, textOf };
}
