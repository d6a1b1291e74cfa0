/** `npm run build`: checks the content, builds site and search index beside the last build, and swaps them at the end. */
import { renameSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import { loadCatalogue } from '../src/io/load-catalogue.ts';
import { tellUnfinished, unfinishedIn } from '../src/io/unfinished.ts';
import type { Catalogue } from '../src/model/catalogue.ts';
import { closestBetween } from '../src/model/compare/countries.ts';
import { settlingTasks } from '../src/model/compare/settling-tasks.ts';
import { formatProblems } from '../src/model/problem.ts';
import type { RawContent } from '../src/model/raw-content.ts';
import { reckonedOf } from '../src/model/reckoned.ts';
import { measuredIn } from '../src/site/sections/suggestion-tables.ts';
import { expectedFiles, faultsOf } from './build/expected-files.ts';
import { mergeFolder, replaceFolder } from './build/replace-folder.ts';
import type { Run } from './build/runs.ts';
import { writeData } from './build/write-data.ts';
import { contentOption, folderOf, readOptions } from './options.ts';
import { readPlace, type Place } from './place.ts';
import { runTool } from './run-tool.ts';
import { headersFile } from './serve/header-rules.ts';
import { Trouble } from './trouble.ts';

export interface BuildOptions {
	/** Content folder to build from. */
	contentDir?: string;
	/** Folder that gets the site; it keeps the last good build when this one fails. */
	outDir?: string;
	/** Settings that go over those of the environment: `SITE_URL`, `BASE_PATH`. */
	env?: Record<string, string>;
}

/** Folder of the running builds. */
const runsDir = '.build';

/** Megabytes that a build writes, with room to spare. */
const room = 200;

/** Builds the site and resolves to whether that worked. A failed build leaves `outDir` as it was. */
export async function buildSite({
	contentDir = 'content',
	outDir = 'dist',
	env = {},
}: BuildOptions = {}): Promise<boolean> {
	const started = performance.now();
	const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
	try {
		const place = readPlace({ ...process.env, ...env });
		console.log(`Checking ${contentDir}/ …`);
		// Before its turn has come: content that is not built need not wait for another build to end.
		const { catalogue, raw } = checkedContent(contentDir);
		await replaceFolder(outDir, runsDir, async (filling) => {
			for (const dir of [filling.run.dir, dirname(filling.next)]) checkRoom(dir);
			console.log(`Building pages and datasets (${seconds()} s) …`);
			const data = join(filling.run.dir, 'data');
			// First the pages, which are made by another process: what follows leaves this one no time to begin it.
			const rendered = renderPages(raw, data, filling.run, place);
			// Then what both need: the pages are put together meanwhile.
			const written = writeReckoned(filling.run, catalogue).then(() => writeData(data, contentDir, catalogue));
			// Data that fail end the pages, which wait for them; pages that fail let the data come to their end.
			for (const part of await Promise.all([rendered.finally(() => written), written])) mergeFolder(part, filling.next);
			writeFileSync(join(filling.next, '_headers'), headersFile(place.base));
			checkBuild(filling.next, catalogue);
		});
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		console.error(`${error.message}\n${outDir}/ is left as it was.`);
		return false;
	}
	console.log(`Built ${outDir}/ in ${seconds()} s.`);
	return true;
}

function checkedContent(contentDir: string): { catalogue: Catalogue; raw: RawContent } {
	if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
		throw new Trouble(`There is no folder "${contentDir}". Name one with --content DIR.`);
	const { catalogue, raw, problems } = loadCatalogue(contentDir);
	if (problems.length > 0) console.error(formatProblems(problems));
	if (!catalogue || problems.length > 0) throw new Trouble(`${problems.length} problem(s) found.`);
	const unfinished = unfinishedIn(contentDir);
	if (unfinished.length > 0) throw new Trouble(tellUnfinished(unfinished));
	return { catalogue, raw };
}

/** Astro ends in the middle of its work when the disk is full, with many words: it is said before. */
function checkRoom(dir: string): void {
	const { bavail, bsize } = statfsSync(dir);
	const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
	if (megabytes < room)
		throw new Trouble(
			`The disk has ${megabytes} MB left at ${dir}, and a build needs ${room}. Make room and try again.`,
		);
}

/**
 * Runs Astro on the content as it was read, so that it may stand anywhere and be edited meanwhile, and with caches of this run:
 * Astro keeps documents by their text, and would give those of one folder for another's. It builds into the project: what
 * it puts together for a folder elsewhere goes through one that all builds share. `data`: the folder that gets the data.
 * Resolves to the folder of the pages, indexed for the search.
 */
async function renderPages(content: RawContent, data: string, run: Run, { site, base }: Place): Promise<string> {
	const read = join(run.dir, 'content');
	writeFileSync(read, serialize(content));
	const pages = join(run.dir, 'site');
	const code = await runTool('scripts/build/render-pages.ts', [pages], {
		env: {
			CONTENT_READ: read,
			DATA_DIR: data,
			RECKONED: reckonedFile(run),
			CACHE_DIR: join(run.dir, 'cache'),
			BASE_PATH: base,
			...(site === undefined ? {} : { SITE_URL: site }),
		},
		started: run.note,
	});
	if (code !== 0) throw new Trouble('The pages could not be built.');
	// In a process of its own: this one still makes data, and that of the pages gives its memory back.
	if ((await runTool('scripts/index-search.ts', [pages], { started: run.note })) !== 0)
		throw new Trouble('The pages could not be indexed for the search.');
	return pages;
}

/** What a run has reckoned of the content. */
const reckonedFile = (run: Run) => join(run.dir, 'reckoned');

/** Reckons what data and pages both need and what takes its time, and keeps it for the pages. */
async function writeReckoned(run: Run, catalogue: Catalogue): Promise<void> {
	for (const reckon of [settlingTasks, closestBetween, measuredIn]) reckon(catalogue);
	const draft = `${reckonedFile(run)}-draft`;
	writeFileSync(draft, serialize(reckonedOf(catalogue)));
	renameSync(draft, reckonedFile(run));
}

/** A build that says it has ended well is believed when its pages are there. */
function checkBuild(dir: string, catalogue: Catalogue): void {
	const expected = expectedFiles(catalogue);
	const faults = faultsOf(dir, expected);
	if (faults.length === 0) return;
	const named = faults.slice(0, 3).join(', ');
	throw new Trouble(
		`The build ended without an error, and yet ${faults.length} of its files are missing or not whole, among them ${named}.`,
	);
}

if (import.meta.main) {
	const values = readOptions({ content: contentOption });
	process.exitCode = (await buildSite({ contentDir: folderOf(values.content) })) ? 0 : 1;
}
