/**
 * `npm run release -- --version X [--notes FILE]`: freezes the data of the edition under `content/releases/X/`, when the
 * content is committed, valid and tested and the version is high enough. Exit code 1 when nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { freeze } from './release/freeze.ts';
import { contentOption, folderOf, readOptions } from './options.ts';
import { runTool } from './run-tool.ts';

const usage = `npm run release -- --version X [--notes FILE]
Freezes the data of the edition as version X.
  --notes FILE         what is new in it, as plain text; else a sentence with the number of changes
  --content DIR        folder of the content; "content" unless given`;

function fail(sentence: string): never {
	console.error(`${sentence}\nNothing was written.`);
	process.exit(1);
}

const values = readOptions({ version: { type: 'string' }, notes: { type: 'string' }, content: contentOption }, usage);
const contentDir = folderOf(values.content);
const { version } = values;
if (version === undefined) fail('Name the version with --version, such as npm run release -- --version 0.2.0.');
if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
	fail(`There is no folder "${contentDir}". Name one with --content DIR.`);

/** The text of a file that an option names, from where the command was called. */
function notesIn(path: string): string {
	try {
		return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8').trim();
	} catch {
		fail(`The notes cannot be read: there is no file "${path}". Name one with --notes FILE.`);
	}
}
const notes = values.notes === undefined ? undefined : notesIn(values.notes);
if (notes === '') fail(`The file of the notes, "${values.notes}", is empty. Write what is new in it.`);

const status = spawnSync('git', ['status', '--porcelain', '--', '.'], { cwd: contentDir, encoding: 'utf8' });
if (status.status !== 0)
	fail('Whether the content is committed cannot be told: git does not know its folder. Freeze it in a clone.');
const uncommitted = status.stdout.trimEnd().split('\n').filter(Boolean);
if (uncommitted.length > 0)
	fail(`The content has changes that are not committed: ${uncommitted.slice(0, 5).join(', ')}. Commit them first.`);

console.log('Making the data …');
const frozen = await freeze(contentDir, version, notes);
if ('reason' in frozen) fail(frozen.reason);

// The tests are about the content of the project.
if (values.content === undefined) {
	console.log('Testing (npm test) …');
	if ((await runTool('scripts/test.ts', [])) !== 0) fail('The tests fail. Mend what they tell, and begin again.');
}
frozen.write();
console.log(
	`Froze ${version} in ${frozen.folder}: ${frozen.files} files, ${frozen.records} changes, a ${frozen.level} step. Commit the folder and edition.yaml; before the next change write the next version and "released: false" into edition.yaml.`,
);
