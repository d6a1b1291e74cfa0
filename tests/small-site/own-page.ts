import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { comparePage } from './compare-page.ts';

/** The page of comparisons, and what a visitor does on it who describes a qualification. */
export function ownPage() {
	const compare = comparePage();
	const { page, open } = compare;
	const editor = (target = page()) => target.locator('#own');
	const part = (name: string, target = page()) => target.locator(`compare-qualifications [data-part=${name}]`);
	const outcome = (place: number, target = page()) => editor(target).locator('.own-outcome').nth(place);
	const act = (name: string, within: Locator = editor()) => within.locator(`[data-own=${name}]`).first().click();
	const drop = (name: string, body: string | Buffer) =>
		page()
			.locator('#own-file')
			.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) });

	/** Opens the description beside some published qualifications. */
	async function describeOne(query = '', target = page()) {
		await open(query, target);
		await target.locator('[data-do=own]').first().click();
		await editor(target).locator('h2').waitFor();
	}
	async function paste(text: string, target = page()) {
		await target.locator('#own-file-text').fill(text);
		await target.locator('.dropped-file button').click();
		await outcome(0, target).waitFor();
	}
	/** Gives an outcome to a competence that is chosen from the list. */
	async function give(place: number, code: string, target = page()) {
		const list = outcome(place, target).locator('select');
		await list.focus();
		await list.selectOption(`e-cf-3.0/${code}`);
		await act('other', outcome(place, target));
	}
	async function download(press: () => Promise<void>) {
		const [file] = await Promise.all([page().waitForEvent('download'), press()]);
		return { name: file.suggestedFilename(), body: readFileSync(await file.path()) };
	}
	const progress = () => part('own-progress').textContent();

	const list = '# Basics\n- Plans and runs tests of software\n2. Writes programs\n\n# Law\n• Knows labour law <b>\n';

	/** The list with every outcome decided. */
	async function describeAll(query = '', target: Page = page()) {
		await describeOne(query, target);
		await editor(target).locator('[data-head=title]').fill('Test technician');
		await editor(target).locator('[data-head=country]').selectOption('no');
		await editor(target).locator('[data-head=eqfLevel]').selectOption('4');
		await editor(target).locator('[data-head=years]').fill('2');
		await editor(target).locator('[data-head=isClosed]').check();
		await paste(list, target);
		await give(0, 'B.3', target);
		await give(1, 'B.1', target);
		await act('outside', outcome(2, target));
	}
	return {
		...compare,
		editor,
		part,
		outcome,
		act,
		drop,
		describeOne,
		paste,
		give,
		download,
		progress,
		list,
		describeAll,
	};
}
