import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJsonLd, readTurtle } from '../fixtures/rdf.ts';
import { readCsv, readJson, readSssom, readText, readXml, readYaml } from '../fixtures/strict-readers.ts';
import { filesOf, readHtml } from '../browser/built-pages.ts';

const pages = readHtml('dist');
/** What others make, and releases, of which data.test.ts asks that not a byte of them has changed. */
const others = ['pagefind', '_astro', ...readdirSync('content/releases').map((version) => `data/${version}`)];
const files = filesOf('dist').filter((file) => !others.some((folder) => file.startsWith(`${folder}/`)));
const bytesOf = (file: string) => readFileSync(join('dist', file));
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Headers of the host: a path, then lines that set a header or take one away. */
function readHeaders(text: string): void {
	for (const block of text.trimEnd().split(/\n{2,}/)) {
		const [path = '', ...lines] = block.split('\n');
		if (!/^\/\S*$/.test(path)) throw new Error(`"${path}" is no path.`);
		const wrong = lines.find((line) => !/^ {2}(?:[\w-]+: \S.*|! [\w-]+)$/.test(line));
		if (lines.length === 0 || wrong !== undefined) throw new Error(`"${wrong ?? path}" sets no header.`);
	}
}

function readChecksums(text: string): void {
	for (const line of text.trimEnd().split('\n'))
		if (!/^[0-9a-f]{64} {2}\S+$/.test(line)) throw new Error(`"${line}" is no checksum with its file.`);
}

/** Who reads what is published, by the end of its name. Pages are read by html.test.ts. */
const readers: [ending: RegExp, read: (text: string) => unknown][] = [
	[/\.(?:svg|xml|atom)$/, (text) => readXml(readText(text))],
	[/\.json$/, readJson],
	[/\.ttl$/, readTurtle],
	[/\.jsonld$/, readJsonLd],
	[/\.csv$/, readCsv],
	[/\.sssom\.tsv$/, readSssom],
	[/\.cff$/, (text) => readYaml(readText(text))],
	// Markdown is read as such by markdown.test.ts.
	[/\.(?:txt|md)$/, readText],
	[/^_headers$/, readHeaders],
	[/(?:^|\/)SHA256SUMS$/, readChecksums],
	[/\.html$/, readText],
];

/** Files that are no text, which other tests read. */
const binary = /\.(?:docx|xlsx|parquet|sqlite|zip)$/;

test('a strict reader is known for every file', () => {
	const known = [binary, ...readers.map(([ending]) => ending)];
	expect(files.filter((file) => !known.some((ending) => ending.test(file)))).toEqual([]);
});

/** The first files with these bytes: the edition stands below its version and below `latest`, and need not be read twice. */
function differing(own: readonly string[]): string[] {
	const seen = new Map(
		own.toReversed().map((file) => [createHash('sha256').update(bytesOf(file)).digest('hex'), file]),
	);
	return [...seen.values()].reverse();
}

describe.each(readers)('files that end in %s', (ending, read) => {
	const own = files.filter((file) => ending.test(file));

	test('are there, are UTF-8 without a byte order mark, and are read by one that forgives nothing', () => {
		expect(own.length).toBeGreaterThan(0);
		const wrong = differing(own).flatMap((file) => {
			try {
				const text = utf8.decode(bytesOf(file));
				if (text.startsWith('\ufeff')) throw new Error('The file begins with a byte order mark.');
				read(text);
				return [];
			} catch (error) {
				return [`${file}: ${String(error)}`];
			}
		});
		expect(wrong).toEqual([]);
	});
});

test('every picture in a page is XML too', () => {
	const pictures = pages.flatMap(({ path, html }) =>
		[...html.matchAll(/<svg[\s>][\s\S]*?<\/svg>/g)].map(([svg]) => ({ path, svg })),
	);
	expect(pictures.length).toBeGreaterThan(0);
	const wrong = pictures.flatMap(({ path, svg }) => {
		try {
			readXml(svg, { fragment: true });
			return [];
		} catch (error) {
			return [`${path}: ${String(error)}`];
		}
	});
	expect(wrong).toEqual([]);
});

test('every script that holds data is JSON', () => {
	const scripts = pages.flatMap(({ path, html }) =>
		[...html.matchAll(/<script[^>]*type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g)].map(
			([, json = '']) => ({ path, json }),
		),
	);
	expect(scripts.length).toBeGreaterThan(0);
	for (const { path, json } of scripts) expect(() => readJson(json), path).not.toThrow();
});

/** Whether it is a dataset: other JSON beside them has no schema. */
const isDataset = (file: string) => {
	const [, name] = /^data\/latest\/([a-z-]+)\.json$/.exec(file) ?? [];
	return name !== undefined && existsSync(join('dist/data/latest/schemas', `${name}.schema.json`));
};

test('the twin of a record is what its dataset has of it', () => {
	const datasets = files.filter(isDataset);
	let read = 0;
	for (const file of datasets) {
		const collection = file.slice('data/latest/'.length, -'.json'.length);
		const { items } = readJson(utf8.decode(bytesOf(file))) as { items: { id: string }[] };
		const byId = new Map(items.map((item) => [item.id, item]));
		const twins = files.filter((path) => path.startsWith(`${collection}/`) && /(?<!\.ob)\.json$/.test(path));
		for (const twin of twins) {
			const { record } = readJson(utf8.decode(bytesOf(twin))) as { record: { id: string } };
			expect(record, twin).toEqual(byId.get(record.id));
			read++;
		}
	}
	expect(read).toBeGreaterThan(0);
});
