import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { versionOf } from '../../src/datasets/edition-line.ts';
import { linkedCollections } from '../../src/datasets/schema-org/twin.ts';
import { addressOf, documentTwinAddress, twinAddressOf } from '../../src/model/addresses.ts';
import { takenOf, takenPaths } from '../../src/site/take/taken.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { isEnded } from '../../src/model/compare/ended.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { qualificationPath } from '../../src/tools/compare/data.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { sourceLanguage } from '../../src/words/locale.ts';

/** The lists of the datasets, with their sizes. */
const isList = (file: string) => /^data\/[^/]+\/index\.json$/.test(file);

/** Files of a site whatever its content: what makes it one, its lists for machines, the index of its titles. */
const always = ['404.html', '_headers', 'sitemap-index.xml', 'search/titles.json'];

/** The index of the words on the pages of a language. */
const indexOfWords = ['pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];

/** Astro’s folder of the pages that stand once in each language. */
const inEachLanguage = '[...lang]/';

/** The files that a build of a catalogue must hold, as far as they can be told before. `pagesDir`: Astro’s pages. */
export function expectedFiles(catalogue: Catalogue, pagesDir = join('src', 'pages')): string[] {
	const sources = readdirSync(pagesDir, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
	const pages = [
		...indexOfWords,
		...fixedFiles(
			sources.flatMap((path) => (path.startsWith(inEachLanguage) ? path.slice(inEachLanguage.length) : [])),
		),
		...catalogue.docs.map(({ slug }) => `docs/${slug}/index.html`),
		...catalogue.qualifications.all
			.filter((one) => !isEnded(one, catalogue.edition))
			.map(({ id }) => `compare/${qualificationPath(id)}`),
		...collectionNames.flatMap((collection) => [
			`${collection}/index.html`,
			...catalogue[collection].all.map(({ id }) => `${addressOf(collection, id)}index.html`),
		]),
	];
	return [
		...new Set([
			...always,
			...['latest', versionOf(catalogue.edition)].flatMap((version) => [
				`data/${version}/index.json`,
				`data/${version}/CITATION.cff`,
				`data/${version}/openapi.json`,
				`data/${version}/datapackage.json`,
				`data/${version}/SHA256SUMS`,
			]),
			...fixedFiles(sources.filter((path) => !path.startsWith(inEachLanguage))),
			...languageCodes.flatMap((lang) => pages.map((page) => (lang === sourceLanguage ? page : `${lang}/${page}`))),
			...collectionNames.flatMap((collection) =>
				catalogue[collection].all.flatMap(({ id }) => [
					twinAddressOf(collection, id, 'json'),
					twinAddressOf(collection, id, 'md'),
					...(linkedCollections.includes(collection) ? [twinAddressOf(collection, id, 'jsonld')] : []),
				]),
			),
			...takenOf(catalogue).flatMap(takenPaths),
			...catalogue.certifications.all.map(({ id }) => twinAddressOf('certifications', id, 'ob.json')),
			...catalogue.docs.map(({ slug }) => documentTwinAddress(slug)),
		]),
	].sort();
}

/** What the pages and files with a fixed address become: `charts/index.astro`, `compare/data.json.ts`. */
const fixedFiles = (sources: readonly string[]): string[] =>
	sources
		.filter((path) => /\.(?:astro|ts)$/.test(path) && !/\[|(?:^|\/)_/.test(path) && path !== '404.astro')
		.map((path) => path.replace(/\.ts$|\.astro$/, (end) => (end === '.ts' ? '' : '/index.html')))
		.map((path) => path.replace(/(?:^|\/)index\/index\.html$/, (end) => end.replace('index/', '')));

/** What is wrong with a built site: which of the expected files and of its own lists are missing or not whole. */
export function faultsOf(dir: string, expected: readonly string[]): string[] {
	const lists = new Map(expected.filter(isList).map((list) => [list, listedFiles(join(dir, list))]));
	return [
		...expected.filter((file) => !isWhole(join(dir, file)) || (lists.has(file) && !lists.get(file))),
		...[...lists].flatMap(([list, files = []]) =>
			files
				.map(({ path, bytes }) => ({ path: posix.join(posix.dirname(list), path), bytes }))
				.filter(({ path, bytes }) => statSync(join(dir, path), { throwIfNoEntry: false })?.size !== bytes)
				.map(({ path }) => path),
		),
	];
}

/** What the list of datasets names; undefined where it cannot be read. */
function listedFiles(path: string): { path: string; bytes: number }[] | undefined {
	try {
		return (JSON.parse(readFileSync(path, 'utf8')) as { files: { path: string; bytes: number }[] }).files;
	} catch {
		return undefined;
	}
}

/** Whether a file is there, is not empty, and, as a page, comes to its end. */
function isWhole(path: string): boolean {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile() || stats.size === 0) return false;
	return !path.endsWith('.html') || readFileSync(path, 'utf8').trimEnd().endsWith('</html>');
}
