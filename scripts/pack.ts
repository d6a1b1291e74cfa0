/**
 * `npm run pack [-- --content DIR] [-- --to DIR]`: makes the npm package of the data, and publishes nothing. Exit code 1 when
 * nothing is written.
 */
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentOption, folderOf, readOptions } from './options.ts';
import { troubleOf } from './trouble.ts';

const usage = `npm run pack [-- --to DIR]
Makes the npm package of the data as one file (.tgz).
  --to DIR             folder of the file; ".pack" unless given
  --content DIR        folder of the content; "content" unless given`;

function fail(sentence: string): never {
	console.error(`${sentence}\nNothing was written.`);
	process.exit(1);
}

const values = readOptions({ to: { type: 'string' }, content: contentOption }, usage);
const contentDir = folderOf(values.content);
if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
	fail(`There is no folder "${contentDir}". Name one with --content DIR.`);
const folder = values.to === undefined ? '.pack' : resolve(process.env['INIT_CWD'] ?? '.', values.to);

// To load all that makes the data takes seconds: what is wrong with the options is told before.
const { makePackage } = await import('./pack/make-package.ts');
const packed = await makePackage(contentDir);
if ('reason' in packed) fail(packed.reason);
const file = join(folder, packed.name);
try {
	mkdirSync(folder, { recursive: true });
	// Whoever takes the file while it is written takes a whole one.
	writeFileSync(`${file}.draft`, packed.bytes);
	renameSync(`${file}.draft`, file);
} catch (error) {
	fail(troubleOf(error, 'The package could not be written').message);
}
console.log(`Wrote ${file}: ${packed.files} files, ${(packed.bytes.length / 1e6).toFixed(1)} MB.`);
