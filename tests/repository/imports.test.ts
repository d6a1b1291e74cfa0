import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circlesOf, drawImports, wayTo } from './imports.ts';

describe('a drawing', () => {
	const drawing = drawImports([
		['src/browser/a.ts', `import { x } from '../model/b.ts';\nimport type { T } from '../schema/d.ts';\n`],
		['src/browser/w.ts', `new Worker(new URL('./a.ts', import.meta.url));\nvoid import('./x.ts');\n`],
		['src/model/b.ts', `export { y } from './c.ts';\n`],
		['src/model/c.ts', `import type { X } from './b.ts';\nimport 'yaml';\n`],
		['src/schema/d.ts', `import { z } from 'zod';\n`],
		['src/pages/p.astro', `---\nimport 'zod';\n---\n\n<p></p>\n<script>\n\timport '../browser/a.ts';\n</script>\n`],
	]);

	test('shows the way to what is forbidden, through others, workers and the scripts of a page', () => {
		const toYaml = ['src/browser/a.ts', 'src/model/b.ts', 'src/model/c.ts', 'yaml'];
		expect(wayTo(drawing, 'src/browser/a.ts', /^yaml$/)).toEqual(toYaml);
		expect(wayTo(drawing, 'src/browser/w.ts', /^yaml$/)).toEqual(['src/browser/w.ts', ...toYaml]);
		expect(wayTo(drawing, 'src/pages/p.astro?script', /^yaml$/)).toEqual(['src/pages/p.astro?script', ...toYaml]);
		expect(wayTo(drawing, 'src/browser/w.ts', /x\.ts$/)).toEqual(['src/browser/w.ts', 'src/browser/x.ts']);
	});

	test('leaves out types, and what a page needs only while it is built', () => {
		expect(wayTo(drawing, 'src/browser/a.ts', /^zod$/)).toBeUndefined();
		expect(wayTo(drawing, 'src/pages/p.astro?script', /^zod$/)).toBeUndefined();
		expect(wayTo(drawing, 'src/pages/p.astro', /^zod$/)).toEqual(['src/pages/p.astro', 'zod']);
	});

	test('shows each circle once, also those of types', () => {
		expect(circlesOf(drawing)).toEqual([['src/model/b.ts', 'src/model/c.ts']]);
	});
});

/** Code of the project, without its tests. */
const files = ['src', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\.(?:ts|astro|cjs)$/.test(path) && !path.endsWith('.test.ts')),
);
const drawing = drawImports(files.map((path) => [path, readFileSync(path, 'utf8')] as const));
const waysFrom = (start: RegExp, forbidden: RegExp): string[] =>
	[...drawing.keys()]
		.filter((path) => start.test(path))
		.flatMap((path) => wayTo(drawing, path, forbidden)?.join(' > ') ?? []);

/** What a visitor gives may be a table: of readers, the build of csv-parse for browsers goes there. */
const readers = 'yaml|csv-parse(?!/browser/esm/sync$)|csv-stringify|markdown-it|markdown-it-footnote|github-slugger';
const build = 'node:[^/]*|astro|astro:[^/]*|@astrojs';

test('the drawing holds the project', () => {
	expect(waysFrom(/^src\/io\//, /^yaml$/)).not.toEqual([]);
	expect(waysFrom(/^src\/components\/.*\?script$/, /^src\/browser\//)).not.toEqual([]);
});

/** What the visitor is sent begins here: scripts of pages, and the charts that one of them loads by their folder. */
const shipped = /^src\/browser\/|\?script$|^src\/charts\/[^/]+\/drawn\.ts$/;

test('what the visitor is sent reaches no schema library, no reader, no Astro and no Node', () => {
	expect(waysFrom(shipped, new RegExp(`^(?:zod|${readers}|${build})(?:/|$)`))).toEqual([]);
});

test('what turns plain values into plain values reaches no reader, no Astro and no Node', () => {
	const plain = /^src\/(?:schema|model|search|datasets|charts|tools|words)\//;
	expect(waysFrom(plain, new RegExp(`^(?:${readers}|${build})(?:/|$)`))).toEqual([]);
});

test('no import leads back to where it came from', () => {
	expect(circlesOf(drawing).map((circle) => circle.join(' > '))).toEqual([]);
});

test('a page that shows a chart as a part of it brings the rules that are of this chart alone', () => {
	const styled = readdirSync('src/styles/charts').map((name) => name.replace('.css', ''));
	const shown = files
		.filter((path) => path.startsWith('src/pages/'))
		.map((path) => readFileSync(path, 'utf8'))
		.flatMap((page) => styled.filter((id) => page.includes(`/charts/${id}/index.ts'`)).map((id) => ({ id, page })));
	expect(shown.map(({ id }) => id).sort()).toEqual(['certification-stack', 'network-map']);
	expect(shown.filter(({ id, page }) => !page.includes(`/styles/charts/${id}.css'`))).toEqual([]);
});
