import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleQueries } from '../../src/datasets/sqlite/example-queries.ts';
import { sqlQuery } from '../../src/tools/query/choice.ts';
import { limits } from '../../src/tools/query/limits.ts';
import { anotherVisitor, at, onePage } from '../browser/browser.ts';

const page = onePage();
const part = (name: string) => page().locator(`sql-query [data-part=${name}]`);
const editor = () => page().locator('sql-query textarea');
const [first] = exampleQueries;
const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n';

const open = async (sql?: string) => {
	await page().goto(at(`data/query/${sql === undefined ? '' : sqlQuery(sql)}`));
	await page().locator('sql-query:defined').waitFor();
};
const said = () => part('status').textContent();
/** Presses the button and waits for what comes of it. */
const run = async (sql?: string) => {
	if (sql !== undefined) await editor().fill(sql);
	await part('run').click();
	await answered();
};
const answered = () => page().locator('[data-part=report][aria-busy=false]').waitFor({ state: 'attached' });
const heads = () => page().locator('[data-part=report] thead th').allTextContents();
const rows = () => page().locator('[data-part=report] tbody tr').count();
const download = async (name: string) => {
	const [file] = await Promise.all([page().waitForEvent('download'), part(name).click()]);
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test('nothing is fetched before the button, which names the weight', async () => {
	const asked: string[] = [];
	page().on('request', (request) => asked.push(new URL(request.url()).pathname));
	const isHeavy = (path: string) => /\.sqlite$|\.wasm$|query-worker/.test(path);
	await open();
	await page().locator('[data-part=examples] a').last().click();
	expect(await editor().inputValue()).toBe(exampleQueries.at(-1)?.sql);
	expect(asked.filter(isHeavy)).toEqual([]);
	expect(await part('run').textContent()).toMatch(/\(\d+(\.\d)? MB\)/);
	await run();
	expect(asked.filter(isHeavy).map((path) => path.replace(/^.*\./, ''))).toEqual(['sqlite', 'wasm', 'js']);
	expect(await part('run').textContent()).not.toMatch(/MB/);
});

test('each example runs, once the database is there by a press on its name', async () => {
	const broken: string[] = [];
	page().on('console', (message) => message.type() === 'error' && broken.push(message.text()));
	await open();
	await run();
	for (const { title, sql } of exampleQueries) {
		await page().getByRole('link', { name: title }).click();
		await page().waitForFunction((query) => location.search === query, sqlQuery(sql));
		await answered();
		expect([title, (await rows()) > 0, await said()]).toEqual([title, true, expect.stringMatching(/^[\d,]+ rows?/)]);
	}
	expect(broken).toEqual([]);
});

test('the address holds the query, gives it again, and going back undoes it', async () => {
	const sql = 'select \'a&b=+%\' as "<i>",\n 1 as n';
	await open(sql);
	expect(await editor().inputValue()).toBe(sql);
	expect(await rows()).toBe(0);
	await run();
	expect(await heads()).toEqual(['<i>', 'n']);
	expect(await page().locator('[data-part=report] td').allTextContents()).toEqual(['a&b=+%', '1']);
	await run('select 2 as second');
	expect(new URL(page().url()).search).toBe('?sql=select+2+as+second');
	expect(await heads()).toEqual(['second']);
	await page().goBack();
	await page().locator('th', { hasText: '<i>' }).waitFor();
	expect(await editor().inputValue()).toBe(sql);
});

test('what the address and the result hold is never markup', async () => {
	const trap = '<img src=x onerror=alert(1)>';
	await page().goto(
		at(`data/query/${sqlQuery(`select '${trap}' as "${trap}", 1 as n`)}&${encodeURIComponent(trap)}=1`),
	);
	await run();
	expect(await page().locator('[data-part=report] td').first().textContent()).toBe(trap);
	await run(`select * from "${trap}"`);
	expect(await said()).toContain(trap);
	expect(await page().locator('sql-query img').count()).toBe(0);
	await page().goto(at(`data/query/?sql=select+1&${encodeURIComponent(trap)}=1`));
	expect(await part('ignored').textContent()).toContain(`No parameter of this page: “${trap}”`);
	expect(await page().locator('sql-query img').count()).toBe(0);
});

describe('one sentence says what is wrong and what to do', () => {
	test('where a query is wrong, writes, or is several', async () => {
		await open();
		for (const [sql, sentence] of [
			['', /^There is no query: write one/],
			['selec 1', /“near "selec": syntax error”: look at/],
			['select * from nowhere', /“no such table: nowhere”: look the name up/],
			['select heading from tables', /“no such column: heading”: look the name up/],
			['delete from edition', /can only be read here/],
			['select 1; select 2', /several statements/],
		] as const) {
			await run(sql);
			expect(await said()).toMatch(sentence);
			expect(await rows()).toBe(0);
			expect(await part('files').isVisible()).toBe(false);
		}
		await run('select count(*) as n from edition');
		expect(await page().locator('[data-part=report] td').textContent()).toBe('1');
	});

	test('where a query has no end, which the limit of time ends', async () => {
		const visitor = await anotherVisitor(page());
		const hurried = await visitor.newPage();
		await hurried.clock.install();
		await hurried.goto(at(`data/query/${sqlQuery(endless)}`));
		await hurried.locator('sql-query:defined').waitFor();
		await hurried.locator('sql-query [data-part=run]').click();
		// The time begins once the database is there.
		await expect
			.poll(async () => {
				await hurried.clock.fastForward(limits.seconds * 1000);
				return hurried.locator('sql-query [data-part=status]').textContent();
			})
			.toContain(`stopped after ${limits.seconds} seconds`);
		await visitor.close();
	});

	test('where a query has no end, which the visitor ends; the next one runs', async () => {
		await open(endless);
		await part('run').click();
		await part('stop').click();
		await answered();
		expect(await said()).toContain('stopped before it had an answer');
		await run('select 1 as next');
		expect(await heads()).toEqual(['next']);
	});

	test('where loading is stopped, or another query comes meanwhile', async () => {
		let asked = 0;
		const waiting: (() => void)[] = [];
		await page().route(/\.sqlite$/, async (route) => {
			asked++;
			await new Promise<void>((resolve) => waiting.push(resolve));
			await route.continue().catch(() => undefined);
		});
		await open('select 1 as one');
		await part('run').click();
		await part('stop').click();
		await answered();
		expect(await said()).toContain('stopped before it had an answer');
		await part('run').click();
		await editor().fill('select 2 as two');
		await part('run').click();
		await expect.poll(() => asked).toBe(2);
		for (const go of waiting) go();
		await answered();
		expect(await heads()).toEqual(['two']);
		expect(asked).toBe(2);
	});

	test.each(['scheme.sqlite', '.wasm', 'query-worker'])(
		'where %s does not come; the next press tries again',
		async (what) => {
			await open();
			await page().route(
				(url) => url.pathname.includes(what),
				(route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not this</title>' }),
				{ times: 1 },
			);
			await run();
			expect(await said()).toContain('could not be loaded: press the button to try again, or take the file');
			expect(await page().locator('sql-query .head a[href$="data/latest/scheme.sqlite"]').isVisible()).toBe(true);
			await run();
			expect(await rows()).toBeGreaterThan(0);
		},
	);
});

test('a large result shows its first rows, and the files hold all', async () => {
	await open();
	await run(
		'with recursive n(i) as (select 1 union all select i + 1 from n limit 1200) select i, -i as "=less" from n',
	);
	expect(await said()).toBe('1,200 rows: the first 1,000 are shown, the files hold all.');
	expect(await rows()).toBe(limits.shown);
	const csv = await download('csv');
	expect(csv.name).toBe('query-result.csv');
	expect(csv.text.split('\r\n').slice(0, 2)).toEqual(["i,'=less", '1,-1']);
	expect(csv.text.trim().split('\r\n')).toHaveLength(1201);
	const json = JSON.parse((await download('json')).text) as { rows: unknown[]; address: string };
	expect(json.rows).toHaveLength(1200);
	expect(json.address).toContain('data/query/?sql=with+recursive');
});

test('numbers are drawn as bars', async () => {
	await open("select 'es' as country, 2 as n union all select 'lv', 4");
	await run();
	await page().locator('[data-part=report] summary', { hasText: '“n” as bars' }).click();
	expect(await page().locator('[data-part=report] svg .bar:visible').count()).toBe(2);
	await page().setViewportSize({ width: 360, height: 740 });
	expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await run("select 'no number' as n");
	expect(await page().locator('[data-part=report] svg').count()).toBe(0);
});

test('without scripting the page says so, and has the file and the examples as text', async () => {
	const context = await anotherVisitor(page(), { javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto(at('data/query/'));
	expect(await still.locator('main form').isVisible()).toBe(false);
	const text = (await still.locator('main').textContent()) ?? '';
	expect(text).toContain('needs scripting');
	expect(await still.locator('pre:visible').allTextContents()).toEqual(exampleQueries.map(({ sql }) => sql));
	expect(await still.locator('main a[href$="scheme.sqlite"]').isVisible()).toBe(true);
	await context.close();
});

test('the query that stands there first is the first example', async () => {
	await open();
	expect(await editor().inputValue()).toBe(first?.sql);
	expect(await said()).toMatch(/^\s*Nothing is loaded before you press\./);
});
