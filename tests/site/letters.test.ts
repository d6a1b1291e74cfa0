import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onePage, visit } from '../browser/browser.ts';

const page = onePage();
const widths = [360, 620, 860, 920, 1000, 1280];

/** The smallest letters of the pictures that are shown, in px of the screen. */
const smallest = () =>
	page()
		.locator('.picture:visible svg text')
		.evaluateAll((texts) =>
			Math.min(
				...(texts as SVGTextElement[]).map((text) => {
					const { a = 0, b = 0 } = text.getScreenCTM() ?? {};
					return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
				}),
			),
		);

test.each(readdirSync('dist/embed'))(
	'the letters of the picture of %s are of 12 px or more, however wide its frame',
	async (chart) => {
		await visit(page(), `embed/${chart}/`);
		for (const width of widths) {
			await page().setViewportSize({ width, height: 800 });
			// The drawing that has room comes when the script has seen the width.
			await expect.poll(smallest, { message: `${width} px` }).toBeGreaterThanOrEqual(11.95);
		}
	},
);
