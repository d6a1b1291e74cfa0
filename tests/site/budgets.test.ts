import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path/posix';
import { expect, inject, test } from 'vitest';
import { collectionNames } from '../../src/schema/collections.ts';
import { readPages, type BuiltPage } from '../browser/built-pages.ts';

const kilobyte = 1024;
const textPageLimit = 14 * kilobyte;
const scriptLimit = 10 * kilobyte;
const toolScriptLimit = 45 * kilobyte;

/** A page with a chart or a tool carries its picture, its table and its figures: those of some two hundred qualifications. */
const toolPageLimit = 72 * kilobyte;
/** A picture of all pairs has its figures fetched when they are wanted. */
const allPairsLimit = 48 * kilobyte;
const ofAllPairs = /^(?:charts|embed)\/(?:comparability-matrix|who-can-move)\/$/;
/** A list is as long as its collection: so much more for each row, which is a name, an address and what it is filtered by. */
const rowLimit = 16;
/** So much more for a second title of a row, and for the box that ticks it. */
const [titleLimit, boxLimit] = [24, 8];
/** So much more for each outcome on the page of a long list of them: a sentence, and where it stands. */
const outcomeLimit = 25;

const lists: ReadonlySet<string> = new Set(collectionNames.map((name) => `${name}/`));
/** Rows of the list of a collection, be it on several pages, or of a set of mappings, which is a list of links. */
const rowsOf = ({ path, html }: BuiltPage) =>
	lists.has(path) || /^(?:mappings|[^/]+\/by)\//.test(path)
		? [...html.matchAll(/<record-list[\s\S]*?<\/record-list>/g)].flatMap(([list]) => list.match(/<tr/g) ?? []).length
		: 0;

type Bytes = (page: BuiltPage) => number;

const countOf = (html: string, sign: RegExp) => (html.match(sign) ?? []).length;

/** What the rows of a list may weigh. */
const rowsLimit: Bytes = (page) => {
	const rows = rowsOf(page);
	if (rows === 0) return 0;
	return (
		rowLimit * rows +
		titleLimit * countOf(page.html, /<small lang/g) +
		boxLimit * countOf(page.html, /type="checkbox"/g)
	);
};

/** Outcomes on a page that has nothing but those of a national qualification. */
const outcomesOf = ({ path, html }: BuiltPage) =>
	/^qualifications\/[^/]+\/outcomes\/$/.test(path) ? countOf(html, /<li id=/g) : 0;

const size = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const sizes = new Map<string, number>();
/** Size of a file, which many pages share. */
const sizeOf = (file: string): number => {
	const known = sizes.get(file) ?? size(readFileSync(file));
	sizes.set(file, known);
	return known;
};
const fileOf = (address: string) => join('dist', new URL(address, 'http://site/').pathname);

const stylesheetsOf = ({ elements }: BuiltPage) =>
	elements
		.filter((element) => element.name === 'link' && element.attributes['rel'] === 'stylesheet')
		.map((element) => fileOf(element.attributes['href'] ?? ''));

interface Imported {
	name: string;
	later?: boolean;
	chart?: string | undefined;
}

/** Imports of a script, and those that it loads later: of the charts each with its id. */
const importsOf = (text: string): Imported[] => [
	...[...text.matchAll(/(?:^|[;}\n])import(?:[^'"()]*?from)?["'](\.[^"']+)["']/g)].map(([, name = '']) => ({ name })),
	...[...text.matchAll(/(?:"\.\.\/charts\/([^"/]+)\/drawn\.ts":[^`"]*)?import\([`"](\.[^`"]+)[`"]\)/g)].map(
		([, chart, name = '']) => ({ name, later: true, chart }),
	),
];

/**
 * A script and all that the browser fetches with it before anybody does anything: what it imports and, on a page with
 * a chart that is drawn anew, the parts that draw it.
 */
function withImports(file: string, seen: Set<string>, drawn: string | undefined): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const { name, later, chart } of importsOf(readFileSync(file, 'utf8')))
		if (!later || (drawn !== undefined && (chart ?? drawn) === drawn))
			withImports(join(dirname(file), name), seen, drawn);
	return seen;
}

function scriptSize({ elements, html }: BuiltPage): number {
	const files = new Set<string>();
	const drawn = elements.find(({ name }) => name === 'data-chart')?.attributes['data-drawn'];
	for (const element of elements)
		if (element.name === 'script' && element.attributes['src'])
			withImports(fileOf(element.attributes['src']), files, drawn);
	const inline = [
		...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/g),
	];
	return [...files].reduce(
		(sum, file) => sum + sizeOf(file),
		inline.length > 0 ? size(inline.map(([, code]) => code).join('')) : 0,
	);
}

const over = (limitOf: Bytes, bytesOf: Bytes, those: readonly BuiltPage[]) =>
	those
		.map((page) => ({ path: page.path, bytes: bytesOf(page), limit: limitOf(page) }))
		.filter(({ bytes, limit }) => bytes > limit)
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, 10);

/** What a first visit fetches before anything is seen: the page with its styles. */
const pageSize = (page: BuiltPage) => stylesheetsOf(page).reduce((sum, file) => sum + sizeOf(file), size(page.html));

const pages = readPages('dist');
const toolPaths = new Set(inject('toolPaths'));
const tools = pages.filter(({ path }) => toolPaths.has(path));
const texts = pages.filter(({ path }) => !toolPaths.has(path));

test('there are pages of both kinds, and a list of every collection', () => {
	expect(Math.min(tools.length, texts.length)).toBeGreaterThan(0);
	const listed = pages.filter((page) => rowsOf(page) > 0).map(({ path }) => path);
	expect([...lists].filter((path) => !listed.includes(path))).toEqual([]);
});

test('a text page fits in 14 KB with its styles, and a list has more for each of its rows', () => {
	const limitOf: Bytes = (page) => textPageLimit + rowsLimit(page) + outcomeLimit * outcomesOf(page);
	expect(over(limitOf, pageSize, texts)).toEqual([]);
});

test('a page with a chart or a tool fits in 72 KB with its styles, and the rows of a list or all pairs beside it', () => {
	const limitOf: Bytes = (page) => (ofAllPairs.test(page.path) ? allPairsLimit : toolPageLimit) + rowsLimit(page);
	expect(over(limitOf, pageSize, tools)).toEqual([]);
});

test('a page without chart or tool has at most 10 KB of scripts', () => {
	expect(over(() => scriptLimit, scriptSize, texts)).toEqual([]);
});

test('a chart or tool has at most 45 KB of scripts', () => {
	expect(over(() => toolScriptLimit, scriptSize, tools)).toEqual([]);
});
