// @ts-check
import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';

export default defineConfig({
	site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
	base: process.env.BASE_PATH ?? '/',
	// Nothing that one build keeps is seen by another.
	cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
	vite: { cacheDir: process.env.CACHE_DIR ?? 'node_modules/.vite' },
	trailingSlash: 'always',
	// While a page is written, others are made; and the pages of the datasets, which wait for all data, keep none of them waiting.
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 64 },
	prerenderConflictBehavior: 'error',
	integrations: [sitemap({ filter: (page) => !page.includes('/embed/') })],
	i18n: { locales: ['en'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data: blob:",
				"font-src 'self'",
				"connect-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
