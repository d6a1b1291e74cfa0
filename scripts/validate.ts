/** `npm run validate`: checks a content folder and prints every problem. Exit code 1 when there is one. */
import { statSync } from 'node:fs';
import { loadCatalogue } from '../src/io/load-catalogue.ts';
import { formatProblems } from '../src/model/problem.ts';
import { collectionNames } from '../src/schema/collections.ts';
import { contentOption, folderOf, readOptions } from './options.ts';

const values = readOptions({
	json: { type: 'boolean', default: false },
	content: contentOption,
});
// `npm run validate --json` gives the option to npm, which then keeps its own lines out of what is printed.
const isForMachines = values.json || process.env['npm_config_json'] === 'true';
const contentDir = folderOf(values.content);

if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
	console.error(`There is no folder "${contentDir}". Name one with --content DIR.`);
	process.exit(1);
}
const { catalogue, problems } = loadCatalogue(contentDir);
if (isForMachines) console.log(JSON.stringify({ problems }, null, 2));
else {
	if (problems.length > 0) console.error(formatProblems(problems));
	const counts = catalogue
		? collectionNames.map((name) => `${catalogue[name].all.length} ${name}`).join(', ')
		: 'no edition';
	console.log(problems.length === 0 ? `Content is valid: ${counts}.` : `${problems.length} problem(s) found.`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
