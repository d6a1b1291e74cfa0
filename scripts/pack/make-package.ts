import { readFileSync } from 'node:fs';
import { toEditionData } from '../../src/datasets/edition-data.ts';
import { versionOf } from '../../src/datasets/edition-line.ts';
import { toBytes } from '../../src/datasets/file.ts';
import { readFrozen } from '../../src/io/frozen-data.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { tellUnfinished, unfinishedIn } from '../../src/io/unfinished.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { comparabilityOf } from '../../src/model/compare/all-pairs.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { newestFiles } from '../build/newest-files.ts';
import { manifestOf, packageName } from './manifest.ts';
import { packageData } from './package-data.ts';
import { declarationFiles, programFiles } from './program.ts';
import { readMeOf, type Example } from './read-me.ts';
import { recordTypes } from './record-types.ts';
import { toPackageFile } from './tar.ts';

/** A package as one file with its name; or why there is none. */
type Packed = { reason: string } | { name: string; bytes: Uint8Array; files: number };

/** Two qualifications of which something can be said, for the examples. */
function exampleOf(catalogue: Catalogue): Example {
	const pairs = [...comparabilityOf(catalogue).from.values()].flat();
	const { from, to } = pairs.find(({ coverage = 0 }) => coverage > 0) ?? pairs[0] ?? { from: 'one', to: 'other' };
	return { from, to, title: catalogue.qualifications.byId.get(to)?.title[sourceLanguage] ?? to };
}

/** Makes the npm package of the content in a folder, and writes nothing. */
export async function makePackage(contentDir: string): Promise<Packed> {
	const { catalogue, problems } = loadCatalogue(contentDir);
	if (!catalogue || problems.length > 0)
		return { reason: `${formatProblems(problems)}\nThe content has ${problems.length} problem(s). Mend them first.` };
	const unfinished = unfinishedIn(contentDir);
	if (unfinished.length > 0) return { reason: tellUnfinished(unfinished) };

	const { edition, releases } = catalogue;
	const last = releases.at(-1)?.version;
	const before = last === undefined ? undefined : toEditionData(last, readFrozen(contentDir, last));
	const published = await newestFiles(catalogue, contentDir, before);
	const { schemas } = toEditionData(versionOf(edition), published);
	const data = await packageData(catalogue, published);
	const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string };

	const files = new Map<string, Uint8Array | string>([
		['package.json', manifestOf(edition, license)],
		['README.md', readMeOf(edition, Object.keys(schemas), exampleOf(catalogue))],
		['LICENSE', readFileSync('LICENSE')],
		['LICENSE-DATA.txt', published.get('LICENSE.txt') ?? ''],
		['records.d.ts', recordTypes(schemas)],
		...declarationFiles(),
		...(await programFiles()),
		...[...data].map(([path, content]): [string, Uint8Array | string] => [`data/${path}`, content]),
	]);
	const bytes = toPackageFile(
		new Map([...files].map(([path, content]) => [path, typeof content === 'string' ? toBytes(content) : content])),
	);
	return { name: `${packageName}-${versionOf(edition)}.tgz`, bytes, files: files.size };
}
