import { execFileSync } from 'node:child_process';
import {
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	symlink,
	truncate,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from './load-catalogue.ts';

let scratch: string;
let dir: string;
beforeEach(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'content-folder-'));
	dir = join(scratch, 'content');
	await cp('tests/fixtures/good-content', dir, { recursive: true });
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const told = async () => {
	const { problems } = loadCatalogue(dir);
	return problems.map(({ check, file, message }) => `${check}: ${file}: ${message}`);
};
/** Puts something else in the place of an entry of the good content. */
const instead = async (path: string, put: (place: string) => Promise<unknown>) => {
	await rm(join(dir, path), { recursive: true });
	await put(join(dir, path));
};
const fifo = async (place: string) => execFileSync('mkfifo', [place]);

test('a folder that a link leads to is read', async () => {
	await symlink(dir, join(scratch, 'link'));
	expect(loadCatalogue(join(scratch, 'link')).problems).toEqual([]);
});

describe('what stands where a file belongs is told by its path, and nothing else', () => {
	const outside = () => join(scratch, 'outside');
	test.each([
		['a folder', 'sources/handbook.yaml', (place: string) => mkdir(place), 'This is a folder.'],
		['a folder for a table', 'skills/esco-1.1.1.csv', (place: string) => mkdir(place), 'This is a folder.'],
		[
			'a folder for a mapping set',
			'mappings/tests-to-esco.sssom.tsv',
			(place: string) => mkdir(place),
			'This is a folder.',
		],
		['a folder for a document', 'docs/en/citing.mdx', (place: string) => mkdir(place), 'This is a folder.'],
		['a folder for the edition', 'edition.yaml', (place: string) => mkdir(place), 'This is a folder.'],
		['a link to itself', 'sources/handbook.yaml', (place: string) => symlink(place, place), 'This is a link.'],
		['a link to nothing', 'sources/handbook.yaml', (place: string) => symlink('nowhere', place), 'This is a link.'],
		[
			'a link without an end',
			'sources/handbook.yaml',
			(place: string) => symlink('/dev/zero', place),
			'This is a link.',
		],
		['a link out of the folder', 'docs/en/citing.mdx', (place: string) => symlink(outside(), place), 'This is a link.'],
		['a channel', 'sources/handbook.yaml', fifo, 'This is a device or a channel between programs.'],
	])('%s', async (_, path, put, message) => {
		await writeFile(outside(), '---\ntitle: Secret\ndescription: x\norder: 1\n---\n\nSecret.\n');
		await instead(path, put);
		expect(await told()).toEqual([`unknown-file: ${path}: ${message}`]);
	});
});

describe('what stands where a folder belongs is told by its path, and nothing else', () => {
	test.each([
		['a file', 'organisations', (place: string) => writeFile(place, 'x'), 'This is a file.'],
		['a file for the documents', 'docs', (place: string) => writeFile(place, 'x'), 'This is a file.'],
		['a link to nothing', 'organisations', (place: string) => symlink('nowhere', place), 'This is a link.'],
		['a link to itself', 'sources', (place: string) => symlink(place, place), 'This is a link.'],
	])('%s', async (_, path, put, message) => {
		await instead(path, put);
		expect(await told()).toEqual([`unknown-file: ${path}: ${message}`]);
	});

	test('a link to the folder beside it', async () => {
		await symlink(join(dir, 'docs', 'en'), join(dir, 'docs', 'it'));
		expect(await told()).toEqual(['unknown-file: docs/it: This is a link.']);
	});
});

describe('what belongs nowhere is told', () => {
	test.each([
		['a file beside the folders', 'edition.yml', 'A file of this name is not read here.'],
		['a second edition', 'edition2.yaml', 'A file of this name is not read here.'],
		['a file that a system leaves', '.DS_Store', 'A file of this name is not read here.'],
		['such a file in a folder', 'sources/.DS_Store', 'A file of this kind is not read here.'],
		['such a file among the documents', 'docs/.DS_Store', 'This is a file.'],
		['a document beside the languages', 'docs/readme.mdx', 'This is a file.'],
		['what an editor leaves', 'sources/handbook.yaml~', 'A file of this kind is not read here.'],
	])('%s', async (_, path, message) => {
		await writeFile(join(dir, path), 'x');
		expect(await told()).toEqual([`unknown-file: ${path}: ${message}`]);
	});

	test('a folder within a folder', async () => {
		await mkdir(join(dir, 'sources', 'old'));
		expect(await told()).toEqual(['unknown-file: sources/old: A file of this kind is not read here.']);
	});

	test('a folder whose name is misspelt, with the name that is meant', async () => {
		await mkdir(join(dir, 'learning-unit'));
		const { problems } = loadCatalogue(dir);
		expect(problems).toMatchObject([
			{ file: 'learning-unit', fix: 'Rename it (did you mean "learning-units"?), or move it away.' },
		]);
	});

	test('a table of occupations without the table that it belongs to', async () => {
		await cp(join(dir, 'occupations/esco-1.2.1.labels.csv'), join(dir, 'occupations/esco-1.3.labels.csv'));
		const missing = ['esco-1.3.csv', 'esco-1.3.history.csv', 'esco-1.3.skills.csv'];
		expect(await told()).toEqual(
			missing.map(
				(name) => `missing-file: occupations/${name}: The file is missing: the other tables of this edition need it.`,
			),
		);
	});
});

describe('more than can be judged in seconds is not read', () => {
	test.each([
		['a record', 'sources/handbook.yaml', '256 KB'],
		['a document', 'docs/en/citing.mdx', '64 KB'],
		['a table', 'skills/esco-1.1.1.csv', '4 MB'],
		['figures', 'indicators/testers.csv', '512 KB'],
		['a mapping set', 'mappings/tests-to-esco.sssom.tsv', '1 MB'],
	])('%s', async (_, path, limit) => {
		await truncate(join(dir, path), 50 * 1024 * 1024);
		const { problems } = loadCatalogue(dir);
		expect(problems).toMatchObject([
			{ check: 'too-large', file: path, message: 'The file has 50 MB.', expected: `at most ${limit}` },
		]);
	});

	test('many files', async () => {
		for (let i = 0; i < 30; i++) {
			await writeFile(join(dir, `sources/s${i}.yaml`), '');
			await truncate(join(dir, `sources/s${i}.yaml`), 250 * 1024);
		}
		expect(await told()).toEqual(['too-large: .: The files that end in .yaml have 7.3 MB together.']);
	});
});

test('line ends of Windows change nothing', async () => {
	for (const path of await readdir(dir, { recursive: true })) {
		const file = join(dir, path);
		if ((await stat(file)).isFile()) await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
	}
	const [one, other] = [loadCatalogue(dir), loadCatalogue('tests/fixtures/good-content')];
	expect(one.problems).toEqual([]);
	expect(JSON.stringify(one.catalogue)).toBe(JSON.stringify(other.catalogue));
});

test('a folder that cannot be read is one problem', async () => {
	await rename(dir, join(scratch, 'elsewhere'));
	await writeFile(dir, 'x');
	expect(await told()).toContain(
		'unreadable-file: .: The folder cannot be read: a part of the path is a file and no folder.',
	);
});
