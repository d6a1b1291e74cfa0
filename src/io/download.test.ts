import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDownload } from './download.ts';
import { reasonOf } from './file-errors.ts';

const text = 'freq,geo\\TIME_PERIOD\t2020 \nA,AT\t4.5 \n';
const gzip = gzipSync(text);

let dir: string;
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'download-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** What is read of a file with these bytes: its text, or the reason without its path. */
async function read(bytes: string | Uint8Array): Promise<string> {
	const path = join(dir, 'x.tsv');
	await writeFile(path, bytes);
	return told(path);
}
async function told(path: string): Promise<string> {
	const done = await readDownload(path);
	return 'bytes' in done ? done.bytes.toString() : done.reason.replace(`"${path}" `, '');
}

test.each([
	['as it is', text],
	['packed with gzip', gzip],
	['packed in several parts', Buffer.concat([gzipSync(text.slice(0, 9)), gzipSync(text.slice(9))])],
])('a download %s is read', async (_, bytes) => {
	expect(await read(bytes)).toBe(text);
});

describe('what is no table is told in a sentence', () => {
	test.each([
		['a gzip that is cut off', gzip.subarray(0, -9), 'is cut off: the gzip does not end.'],
		['a gzip with something behind it', Buffer.concat([gzip, Buffer.from('more')]), 'is damaged: its gzip cannot be'],
		['a gzip within a gzip', gzipSync(gzip), 'is packed with gzip twice.'],
		['a gzip of something else', gzipSync('<html></html>'), 'is a web page or XML'],
		['a ZIP archive', 'PK\u0003\u0004', 'is a ZIP archive or an Excel workbook, and no table.'],
		['an old Excel workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is an Excel workbook, and no table.'],
		['a PDF', '%PDF-1.7', 'is a PDF, and no table.'],
		['a web page', '\uFEFF\n <!doctype html>', 'is a web page or XML, perhaps an error that Eurostat answered with'],
		['JSON', '{"error":[]}', 'is JSON, and no table.'],
		['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'is encoded as UTF-16, and no table.'],
		['UTF-16 without its mark', Buffer.from(text, 'utf16le'), 'holds zero bytes: it is encoded as UTF-16, or no text.'],
		['Latin-1', Buffer.from(`${text}é`, 'latin1'), 'is not encoded as UTF-8.'],
	])('%s', async (_, bytes, sentence) => {
		expect(await read(bytes)).toContain(sentence);
	});

	test('a file that is too large, also one that only unpacks to it', async () => {
		const path = join(dir, 'large');
		await writeFile(path, '');
		await truncate(path, 129 * 2 ** 20);
		expect(await told(path)).toContain('is larger than 128 MB');
		expect(await read(gzipSync(Buffer.alloc(129 * 2 ** 20)))).toContain('unpacks to more than 128 MB');
	});

	test('what is no file', async () => {
		const pipe = join(dir, 'pipe');
		await promisify(execFile)('mkfifo', [pipe]);
		await mkdir(join(dir, 'folder'));
		await symlink('circle', join(dir, 'circle'));
		expect(await told(pipe)).toContain('is a device or a pipe');
		expect(await told('/dev/zero')).toContain('is a device or a pipe');
		expect(await told(join(dir, 'folder'))).toContain('is a folder');
		expect(await told(join(dir, 'circle'))).toContain('links on the way lead in a circle');
		expect(await told(join(dir, 'nothing'))).toContain('There is no file');
		expect(await told(join(dir, 'x'.repeat(300)))).toContain('the name is too long');
	});
});

// Who runs the tests may have every right: that the sentence is there is shown without a file.
test('a file that may not be read is told in words', () => {
	expect(reasonOf(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))).toBe(
		'this user has no right to it',
	);
});
