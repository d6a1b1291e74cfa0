import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium.ts';

export const launchBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });

/** The full address of a path of the built site, such as `competences/`. */
export const at = (path: string): string => new URL(path, inject('siteUrl')).href;
