import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium.ts';

export const launchBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });

/** The full address of a path of the built site, such as `competences/`. */
export const at = (path: string): string => new URL(path, inject('siteUrl')).href;

/** Until what follows a frame has been done too: tables are drawn after their pictures. */
export const settled = (page: Page): Promise<void> =>
	page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
