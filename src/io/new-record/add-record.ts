import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../../model/build-catalogue.ts';
import type { Problem } from '../../model/problem.ts';
import { filesOnDisk } from '../content-files.ts';
import { readContent } from '../read-content.ts';
import { rewriteFile } from '../rewrite-file.ts';
import { parseYaml } from '../yaml.ts';
import type { RecordPlace } from './place.ts';

/** A source is cited by the record that comes after it. */
const comesLater = 'unused-source';

/** The problems that a record of this text would bring into the content. `inTable`: its lists in a table that is not there yet. */
function problemsWith(
	dir: string,
	{ collection, id, file }: RecordPlace,
	text: string,
	inTable: readonly string[],
): Problem[] {
	const parsed = parseYaml(text, file);
	if ('problems' in parsed) return parsed.problems;
	const { raw } = readContent(filesOnDisk(dir));
	const before = new Set(buildCatalogue(raw).problems.map((problem) => JSON.stringify(problem)));
	const lists = Object.fromEntries(inTable.map((name) => [name, []]));
	const data = { ...(parsed.value as object), ...lists, id };
	const { problems } = buildCatalogue({
		...raw,
		records: [...raw.records, { collection, file, within: '', data }],
	});
	return problems.filter((problem) => problem.check !== comesLater && !before.has(JSON.stringify(problem)));
}

/**
 * Puts a new record into a content folder, whole or not at all, and only where it stands well with all others; or gives a
 * sentence, or what `npm run validate` would say of it.
 */
export async function addRecord(
	dir: string,
	{ collection, id, file }: RecordPlace,
	text: string,
	inTable: readonly string[],
): Promise<{ written: string } | { reason: string } | { problems: Problem[] }> {
	const path = join(dir, file);
	if (existsSync(path)) return { reason: `There is a record ${file} already.` };
	const problems = problemsWith(dir, { collection, id, file }, text, inTable);
	if (problems.length > 0) return { problems };
	const written = await rewriteFile(path, () =>
		// Another command may have made it since.
		Promise.resolve({ text: existsSync(path) ? undefined : text }),
	);
	if ('reason' in written) return written;
	return written.text === undefined ? { reason: `There is a record ${file} already.` } : { written: path };
}
