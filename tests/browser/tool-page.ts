import type { Page } from 'playwright-core';
import { at } from './browser.ts';
import { published } from './published.ts';

/** A profile as its file, with these answers on the first outcomes of units. */
export const profileFile = (title: string, units: readonly string[], evidence = '') => ({
	name: `${title}.json`,
	mimeType: 'application/json',
	buffer: Buffer.from(
		JSON.stringify({
			format: 'ecf-scheme-profile',
			version: 1,
			edition: 'x',
			title,
			outcomes: units.flatMap((unit) =>
				['o1', 'o2', 'o3', 'o4', 'o5', 'o6'].map((outcome) => ({ unit, outcome, answer: 'shown', evidence })),
			),
		}),
	),
});

/** Opens a page of a tool and waits until its data are there. */
export async function openTool(page: Page, path: string) {
	await page.goto(at(path));
	await page.locator('[data-part=form]:not([inert])').waitFor();
}

/** A joint qualification with at least two compulsory units. */
export function aJoint() {
	const found = published('qualifications').find(
		(one) => one['kind'] === 'joint' && ((one['compulsory'] as string[] | undefined)?.length ?? 0) > 1,
	);
	return { id: String(found?.['id']), units: found?.['compulsory'] as string[] };
}
