import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { pages, type BuiltPage } from './built-pages.ts';

const kilobyte = 1024;
const textPageLimit = 14 * kilobyte;
const scriptLimit = 10 * kilobyte;
const toolScriptLimit = 45 * kilobyte;

/** Pages that are a chart or a tool: their scripts are the point of them. */
const isTool = ({ path }: BuiltPage) => /^(charts|embed|compare|match|assess|credit|search)\//.test(path);
/** The list of the network stands under its map, which is a chart of its own with no page under `/charts/`. */
const isInteractive = (page: BuiltPage) => isTool(page) || page.path === 'network/';
/** Indexes and mapping sets carry a row for each record or mapping: they are as long as the collection, and not a text. */
const isList = ({ path }: BuiltPage) =>
	/^[a-z-]+\/$/.test(path) || /^competences\/e-cf-\d\.\d\/$/.test(path) || /^mappings\/[^/]+\/$/.test(path);

const size = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const fileOf = (address: string) => join('dist', new URL(address, 'http://site/').pathname);

const stylesheetsOf = ({ elements }: BuiltPage) =>
	elements
		.filter((element) => element.name === 'link' && element.attributes['rel'] === 'stylesheet')
		.map((element) => fileOf(element.attributes['href'] ?? ''));

/** A script and all that it imports statically: that is what the browser fetches before anybody does anything. */
function withImports(file: string, seen: Set<string>): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
		/(?:^|[;}\n])import(?:[^'"()]*?from)?["'](\.[^"']+)["']/g,
	))
		withImports(join(dirname(file), name), seen);
	return seen;
}

function scriptSize({ elements, html }: BuiltPage): number {
	const files = new Set<string>();
	for (const element of elements)
		if (element.name === 'script' && element.attributes['src']) withImports(fileOf(element.attributes['src']), files);
	const inline = [
		...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/g),
	];
	return [...files].reduce(
		(sum, file) => sum + size(readFileSync(file)),
		size(inline.map(([, code]) => code).join('')),
	);
}

const over = (limit: number, sizeOf: (page: BuiltPage) => number, those: readonly BuiltPage[]) =>
	those
		.map((page) => ({ path: page.path, bytes: sizeOf(page) }))
		.filter(({ bytes }) => bytes > limit)
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, 10);

test('a text page fits in 14 KB with its styles', () => {
	const styleSizes = new Map<string, number>();
	const styleSize = (file: string) => {
		const known = styleSizes.get(file) ?? size(readFileSync(file));
		styleSizes.set(file, known);
		return known;
	};
	const pageSize = (page: BuiltPage) =>
		stylesheetsOf(page).reduce((sum, file) => sum + styleSize(file), size(page.html));
	const texts = pages.filter((page) => !isTool(page) && !isList(page));
	expect(texts.length).toBeGreaterThan(0);
	expect(over(textPageLimit, pageSize, texts)).toEqual([]);
});

test('a page without chart or tool has at most 10 KB of scripts', () => {
	expect(
		over(
			scriptLimit,
			scriptSize,
			pages.filter((page) => !isInteractive(page)),
		),
	).toEqual([]);
});

test('a chart or tool has at most 45 KB of scripts', () => {
	const tools = pages.filter(isInteractive);
	expect(tools.length).toBeGreaterThan(0);
	expect(over(toolScriptLimit, scriptSize, tools)).toEqual([]);
});
