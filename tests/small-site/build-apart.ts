import { buildSite, type BuildOptions } from '../../scripts/build.ts';
import { ofVitest } from '../browser/of-vitest.ts';

/** Where the small site says that it stands. */
export const smallEnv = { SITE_URL: 'http://127.0.0.1:4321', BASE_PATH: '/' };

/** Builds a site as a command does. Throws when the content does not allow it. */
export async function buildApart(options: BuildOptions): Promise<void> {
	const own = ofVitest.map((name) => [name, process.env[name]] as const);
	for (const name of ofVitest) delete process.env[name];
	try {
		if (!(await buildSite(options))) throw new Error(`${options.contentDir} was not built.`);
	} finally {
		for (const [name, value] of own) if (value !== undefined) process.env[name] = value;
	}
}
