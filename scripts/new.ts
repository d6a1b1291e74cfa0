/**
 * `npm run new -- COLLECTION ID --title "…" …`: begins a record, with what its schema says above each field. What nobody
 * but its editor knows is asked for by options; the texts are marked as still to be written. Exit code 1 when nothing is
 * written.
 */
import { statSync } from 'node:fs';
import { optionsOf } from '../src/io/new-record/asked.ts';
import { kindsOf } from '../src/io/described.ts';
import { newRecord, type GivenValues } from '../src/io/new-record/new-record.ts';
import { placeOfRecord } from '../src/io/new-record/place.ts';
import { outcomeColumns } from '../src/io/tables/outcomes.ts';
import { mark } from '../src/io/unfinished.ts';
import { formatProblems } from '../src/model/problem.ts';
import { contentOption, folderOf, readOptions } from './options.ts';

const usage = `npm run new -- COLLECTION ID --title "…"
Begins the record content/COLLECTION/ID.yaml. What else it needs is told.
  --content DIR        folder of the content; "content" unless given`;

function fail(...sentences: string[]): never {
	for (const sentence of [...sentences, 'Nothing was written.']) console.error(sentence);
	process.exit(1);
}

const [collection = '', id = ''] = process.argv.slice(2);
if (collection.startsWith('-') || id.startsWith('-') || id === '') {
	readOptions(
		{ content: contentOption },
		usage,
		process.argv.slice(2).filter((word) => /^--?h/.test(word)),
	);
	fail('Name the collection and the id of the record first, such as npm run new -- decisions my-decision.');
}
const place = placeOfRecord(collection, id);
if ('reason' in place) fail(place.reason);

const options = { ...optionsOf(kindsOf(place.collection)), content: contentOption };
const fields = Object.keys(options).map((name) => `--${name} …`);
const help = `${usage}\nWhat can be given for ${place.collection}: ${fields.join(', ')}`;
const { content, ...given } = readOptions(options, help, process.argv.slice(4)) as GivenValues & { content?: string };
const dir = folderOf(content);
if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
	fail(`There is no folder "${dir}". Name the content with --content DIR.`);

const made = await newRecord(dir, place, given);
if ('reason' in made) fail(made.reason);
if ('problems' in made) fail(formatProblems(made.problems));
console.log(`Wrote ${made.written}.`);
if (made.unfinished > 0)
	console.log(
		`On ${made.unfinished} of its lines stands ${mark}: write what belongs there. Until then no site is built.`,
	);
if (made.table)
	console.log(
		`Its learning outcomes go into ${made.table}, a row each: begin with the line ${outcomeColumns.join(',')}, and see content/README.md. Until then "read" is title or summary.`,
	);
if (place.collection === 'sources') console.log('Cite it in a record next: a source that nothing cites is a problem.');
