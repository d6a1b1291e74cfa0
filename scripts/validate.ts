/**
 * `npm run validate`: checks a content folder and prints every problem. Exit code 1 when there is one. A record that is
 * begun and not finished is no problem, and is told. `--fix` mends first what a machine can.
 */
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { loadCatalogue } from '../src/io/load-catalogue.ts';
import { mendableOf, mendContent } from '../src/io/mend/mend-content.ts';
import { tellUnfinished, unfinishedIn } from '../src/io/unfinished.ts';
import { formatProblems } from '../src/model/problem.ts';
import { collectionNames } from '../src/schema/collections.ts';
import { annotations } from './annotations.ts';
import { contentOption, folderOf, readOptions } from './options.ts';

const formats = ['text', 'json', 'github'];

const values = readOptions({
	json: { type: 'boolean', default: false },
	format: { type: 'string', default: 'text' },
	fix: { type: 'boolean', default: false },
	content: contentOption,
});
// `npm run validate --json` gives the option to npm, which then keeps its own lines out of what is printed.
const format = values.json || process.env['npm_config_json'] === 'true' ? 'json' : values.format;
const contentDir = folderOf(values.content);

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
if (!formats.includes(format)) fail(`There is no format "${format}". Choose one of ${formats.join(', ')}.`);
if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
	fail(`There is no folder "${contentDir}". Name one with --content DIR.`);

if (values.fix)
	for (const report of await mendContent(contentDir))
		// What is printed for machines is theirs alone.
		(format === 'text' ? console.log : console.error)(
			'reason' in report ? report.reason : `Mended ${report.file}: ${report.mended.join('; ')}.`,
		);
const { catalogue, problems } = loadCatalogue(contentDir);
const unfinished = unfinishedIn(contentDir);
if (format === 'json') console.log(JSON.stringify({ problems, unfinished }, null, 2));
else {
	const dir = relative('.', contentDir).split(sep).join('/');
	if (format === 'github') for (const line of annotations(dir, { problems, unfinished })) console.log(line);
	else if (problems.length > 0) console.error(formatProblems(problems));
	const counts = catalogue
		? collectionNames.map((name) => `${catalogue[name].all.length} ${name}`).join(', ')
		: 'no edition';
	console.log(problems.length === 0 ? `Content is valid: ${counts}.` : `${problems.length} problem(s) found.`);
	const mendable = await mendableOf(
		contentDir,
		problems.map(({ file }) => file),
	);
	if (mendable.length > 0) console.log(`npm run validate -- --fix mends something in ${mendable.join(', ')}.`);
	if (unfinished.length > 0) console.log(tellUnfinished(unfinished));
}
process.exitCode = problems.length > 0 ? 1 : 0;
