import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site that is tested, with a slash at its end. */
		siteUrl: string;
		/** Its folder. */
		siteDir: string;
		/** The browser that the tests drive. */
		chromiumPath: string;
	}
}

let launched: Promise<Browser> | undefined;

/** The browser of all tests that run in this process, one file after the other; it ends with the process. */
export async function theBrowser(): Promise<Browser> {
	// One that has crashed takes only the test with it in which it did.
	if (!(await launched)?.isConnected())
		launched = chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });
	return launched as Promise<Browser>;
}

/** The full address of a path of the built site, such as `competences/`. */
export const at = (path: string): string => new URL(path, inject('siteUrl')).href;

const viewport = { width: 1280, height: 720 };

/** Until each chart of a page has drawn what the address asks for: its script comes after the page. */
export const drawn = (page: Page): Promise<void> =>
	page.locator('data-chart:not([data-query])').first().waitFor({ state: 'detached' });

/** Opens a path of the built site, with its charts as the address asks for. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(at(path));
	await drawn(page);
}

export async function reload(page: Page): Promise<void> {
	await page.reload();
	await drawn(page);
}

/** Until what follows a frame has been done too: tables are drawn after their pictures. */
export const settled = (page: Page): Promise<void> =>
	page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/**
 * A page that is as good as new for each test. It is the same one, since a new one takes twice as long to open and a new
 * context four times; after a test that failed, of which nobody knows where it has left it, it is another.
 */
export function onePage(): () => Page {
	let context: BrowserContext;
	let page: Page;
	const begin = async () => {
		context = await (await theBrowser()).newContext({ viewport });
		page = await context.newPage();
	};
	beforeAll(begin);
	afterEach(async ({ task }) => {
		for (const other of context.pages()) if (other !== page) await other.close();
		if (task.result?.state === 'fail') {
			await context.close();
			return begin();
		}
		page.removeAllListeners();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await context.unrouteAll({ behavior: 'ignoreErrors' });
		await context.clearPermissions();
		await context.clearCookies();
		await page.goto('about:blank');
		await page.emulateMedia({ media: null, colorScheme: null });
		await page.setViewportSize(viewport);
	});
	afterAll(() => context.close());
	return () => page;
}

/** Lets a page keep nothing, as a browser does whose storage is blocked. */
export const blockStorage = (page: Page): Promise<unknown> =>
	page.addInitScript(() =>
		Object.defineProperty(window, 'sessionStorage', {
			get: () => {
				throw new DOMException('blocked', 'SecurityError');
			},
		}),
	);

/** A visitor of another kind beside the one of a page: on a phone, without scripting. Whoever asks closes it. */
export async function anotherVisitor(page: Page, options: BrowserContextOptions = {}): Promise<BrowserContext> {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page has no browser.');
	return browser.newContext(options);
}
