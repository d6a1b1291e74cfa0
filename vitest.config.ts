import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/site/longest-first.ts';

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'core',
					environment: 'node',
					include: [
						'{src,scripts}/**/*.test.ts',
						'tests/{lint,bad-content,repository,datasets,charts,model,package,views,words}/**/*.test.ts',
					],
					// Scripts are started by the dozen: the first start strips and compiles a module for all of them.
					env: { TZ: 'UTC', NODE_COMPILE_CACHE: resolve('node_modules/.cache/compile') },
					// Modules hold no state: to load them anew for every file takes a third of the time.
					isolate: false,
					unstubEnvs: true,
					unstubGlobals: true,
					// A busy machine takes its time.
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'site',
					environment: 'node',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/serve-dist.ts'],
					env: { TZ: 'UTC' },
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// A browser takes a core for itself.
					maxWorkers: 2,
					// To load the driver of the browser anew for every file takes a tenth of the time.
					isolate: false,
				},
			},
			{
				test: {
					name: 'small-site',
					environment: 'node',
					include: ['tests/{browser,small-site}/**/*.test.ts'],
					globalSetup: ['tests/small-site/serve-small-site.ts'],
					env: { TZ: 'UTC' },
					testTimeout: 60_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
					isolate: false,
				},
			},
		],
	},
});
