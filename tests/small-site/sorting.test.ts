import { describe, expect, inject, test } from 'vitest';
import { onePage, settled, visit } from '../browser/browser.ts';
import { readHtml } from '../browser/built-pages.ts';

const page = onePage();
/** Every page with a table that is sorted by its heads, but the sets of mappings and further pages of a list, which are one template. */
const sorted = readHtml(inject('siteDir')).filter(
	({ path, html }) =>
		!/^(?:(?:embed|mappings)\/.|[^/]+\/by\/)/.test(path) &&
		/<(?:record-list|data-chart)[\s>]|<\w[^>]*\sdata-drawn[\s=>]/.test(html),
);

interface Column {
	head: string;
	up: string[];
	down: string[];
}

/**
 * What stands in each column once it is sorted up, and down: of rows that are sorted by the value of a cell. `only`: the head
 * of the column that is asked for, where one is.
 */
const columns = (only?: string) =>
	page().evaluate(
		(only) =>
			[...document.querySelectorAll('table')]
				.filter((table) => table.querySelector('thead button'))
				.map((table) =>
					[...(table.tHead?.rows[0]?.cells ?? [])].flatMap((head, i): Column[] => {
						if (only !== undefined && head.textContent.trim() !== only) return [];
						const press = () => head.querySelector('button')?.click();
						const texts = () =>
							[...(table.tBodies[0]?.rows ?? [])].map((row) => {
								const cell = row.cells[i];
								const empty =
									cell?.dataset['sort'] === '' ||
									(cell?.querySelector('.absent') === cell?.firstElementChild && cell?.firstElementChild !== null);
								return empty ? '' : (cell?.textContent.trim().replace(/^–$/, '') ?? '');
							});
						press();
						const up = texts();
						press();
						const down = texts();
						press();
						return [{ head: head.textContent.trim(), up, down }];
					}),
				),
		only,
	);

/** Opens a page and turns to its tables: what some charts are drawn from comes then. */
async function open(path: string) {
	await visit(page(), path);
	await page().locator('main table').first().dispatchEvent('focusin');
	await page().locator('main th button').first().waitFor({ state: 'attached' });
	await settled(page());
}

test.each(sorted.map(({ path }) => path))('what is empty stands last, whichever way: %s', async (path) => {
	await open(path);
	const tables = await columns();
	expect(tables.length).toBeGreaterThan(0);
	for (const { head, up, down } of tables.flat())
		for (const texts of [up, down]) {
			const first = texts.indexOf('');
			expect([head, first < 0 ? [] : texts.slice(first).filter(Boolean)]).toEqual([head, []]);
		}
});

describe('a column is sorted by what stands behind its words', () => {
	/** The texts of a column, sorted up. */
	async function texts(path: string, head: string): Promise<string[]> {
		await open(path);
		const [column] = (await columns(head)).flat();
		if (!column) throw new Error(`The page ${path} has no column ${head}.`);
		return column.up.filter(Boolean);
	}
	const inOrder = (values: number[]) => [...values].sort((a, b) => a - b);

	test('durations: 30 months are less than 3 years', async () => {
		const months = (await texts('certifications/', 'Valid for')).map(
			(text) => parseInt(text) * (text.includes('year') ? 12 : 1),
		);
		expect(new Set(months).size).toBeGreaterThan(1);
		expect(months).toEqual(inOrder(months));
	});

	test('numbers of parts: 2.10 comes after 2.9', async () => {
		const parts = (await texts('role-profiles/', 'Number')).map((text) => text.split('.').map(Number));
		const asOne = parts.map(([first = 0, second = 0]) => first * 1000 + second);
		expect(asOne).toEqual(inOrder(asOne));
	});

	test('credits: by their system, and within it by their amount', async () => {
		const credits = (await texts('qualifications/', 'Credit'))
			.filter((text) => /^[\d.]+ points$/.test(text))
			.map(parseFloat);
		expect(credits.length).toBeGreaterThan(1);
		expect(credits).toEqual(inOrder(credits));
	});

	test('figures in words: at least 100 is more than 91', async () => {
		const people = (await texts('pilots/', 'People')).map((text) => Number(/\d+/.exec(text.replaceAll(',', ''))?.[0]));
		expect(people).toEqual(inOrder(people));
	});

	test('levels in words: one below, the same, one above', async () => {
		const levels = (await texts('charts/comparability-matrix/', 'Its level')).map((text) => {
			const apart = text.startsWith('one') ? 1 : (/^\d+/.exec(text)?.map(Number)[0] ?? 0);
			return text.includes('below') ? -apart : apart;
		});
		expect(new Set(levels).size).toBeGreaterThan(2);
		expect(levels).toEqual(inOrder(levels));
	});

	test('changes with their sign, numbers with commas', async () => {
		for (const head of ['Change', 'First']) {
			const values = (await texts('charts/supply-and-demand/', head)).map((text) =>
				parseFloat(text.replace('−', '-').replaceAll(',', '')),
			);
			expect(values).toEqual(inOrder(values));
		}
	});
});
