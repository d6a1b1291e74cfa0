/**
 * `npm run import:eurostat -- --from FILE [--indicator ID] [--to DIR]`: puts the figures of a Eurostat download (TSV or
 * SDMX-CSV, also gzip) into the table of an indicator; its other rows stay as they are. A mistake is told, and then nothing
 * is written. Exit code 1 when there is one.
 */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDownload } from '../src/io/download.ts';
import { datasetOfName } from '../src/io/eurostat/dataset.ts';
import { toObservations, type ImportedObservations } from '../src/io/eurostat/observations.ts';
import { byLine } from '../src/io/eurostat/problems.ts';
import { parseEurostat, type EurostatExtract } from '../src/io/eurostat/extract.ts';
import { readIndicatorFacts, readObservationCells, recordIds, type IndicatorFacts } from '../src/io/indicator-files.ts';
import { formatObservations, type ObservationCells } from '../src/io/tables/indicators.ts';
import { mergeObservations, type MergedObservations } from '../src/io/merge-observations.ts';
import { rewriteFile } from '../src/io/rewrite-file.ts';
import { formatProblem, type Problem } from '../src/model/problem.ts';
import { readOptions } from './options.ts';

const usage = `npm run import:eurostat -- --from FILE
Puts the figures of a Eurostat download into the table of an indicator. Rows that the file does not hold stay as they are.
  --from FILE          the download: TSV or SDMX-CSV, also packed with gzip
  --indicator ID       the indicator, where its dataset does not tell it
  --filter unit=PC     one value of a dimension that has several; may be repeated
  --source ID          the source of the figures, one of those of the indicator
  --to DIR             folder of the table; that of the content unless given
  --content DIR        folder of the content; "content" unless given`;

const options = readOptions(
	{
		from: { type: 'string' },
		indicator: { type: 'string' },
		to: { type: 'string' },
		filter: { type: 'string', multiple: true },
		source: { type: 'string' },
		content: { type: 'string', default: 'content' },
	},
	usage,
);
const indicators = join(options.content, 'indicators');

/** Of each kind: enough to see what is wrong with a file. */
const shownProblems = 20;

function fail(...sentences: string[]): never {
	for (const sentence of sentences) console.error(sentence);
	console.error('Nothing was written.');
	process.exit(1);
}

function failWith(problems: readonly Problem[]): never {
	const kinds = [...Map.groupBy(problems, ({ check }) => check)];
	fail(
		...byLine(kinds.flatMap(([, ofKind]) => ofKind.slice(0, shownProblems))).map(
			(problem) => `${formatProblem(problem)}\n`,
		),
		...kinds
			.filter(([, { length }]) => length > shownProblems)
			.map(([check, { length }]) => `And ${length - shownProblems} more of the kind ${check}.`),
	);
}

const from = options.from ?? fail('Name the download with --from FILE.');

/** `--filter unit=PC_EMP --filter sex=T` by dimension. */
function readFilter(pairs: readonly string[]): ReadonlyMap<string, string> {
	const filter = new Map<string, string>();
	for (const pair of pairs) {
		const [, dimension, value] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
		if (!dimension || !value)
			return fail(`"--filter ${pair}" is not in the form dimension=value, such as --filter unit=PC_EMP.`);
		if (filter.has(dimension)) return fail(`--filter names the dimension "${dimension}" twice.`);
		filter.set(dimension, value);
	}
	return filter;
}

/** The indicator that is asked for, or the only one of the dataset. */
async function chooseIndicator(asked: string | undefined, { dataset }: EurostatExtract): Promise<IndicatorFacts> {
	const ids = await recordIds(indicators);
	if (asked !== undefined && !ids.includes(asked))
		fail(
			/^[a-z0-9.-]+$/.test(asked)
				? `There is no ${join(indicators, `${asked}.yaml`)}: an indicator is described first.`
				: `"${asked}" is no id of an indicator: it is the name of a file in ${indicators} without .yaml.`,
		);
	const { facts, problems } = await readIndicatorFacts(options.content, asked === undefined ? ids : [asked]);
	const told =
		dataset ??
		datasetOfName(
			basename(from),
			facts.map((indicator) => indicator.dataset),
		);
	const [first, ...others] = asked === undefined ? facts.filter((indicator) => indicator.dataset === told) : facts;
	if (!first && problems.length > 0) failWith(problems);
	if (!first)
		return fail(
			told
				? `No indicator has the dataset "${told}". Name one with --indicator ID.`
				: 'Neither the file nor its name tells the dataset. Name the indicator with --indicator ID.',
		);
	if (others.length > 0)
		return fail(
			`Several indicators have the dataset "${told ?? ''}": ${[first, ...others].map(({ id }) => id).join(', ')}. Name one with --indicator ID.`,
		);
	if (told === undefined)
		console.log(
			`Mind: neither the file nor its name tells the dataset. Whether it is ${first.dataset || 'the right one'} cannot be told.`,
		);
	else if (told !== first.dataset)
		return fail(
			`${dataset === undefined ? `By its name, "${from}"` : `"${from}"`} is of the dataset "${told}"; ${first.id} holds figures of ${first.dataset ? `"${first.dataset}"` : 'no dataset of Eurostat'}.`,
			...(dataset === undefined && first.dataset
				? [`If the name is wrong, rename the file to ${first.dataset}.tsv or .csv.`]
				: []),
			`If ${first.id} is to hold "${told}" from now on, write "dataset: ${told}" in ${first.id}.yaml first, and look over its title, unit and sources.`,
		);
	return first;
}

/** The source that is asked for, or the one that bears the dataset’s name, or the first of the indicator. */
function chooseSource({ id, dataset, sources }: IndicatorFacts, asked: string | undefined): string {
	if (asked !== undefined && !sources.includes(asked))
		return fail(`"${asked}" is not among the sources of ${id}: add it to ${id}.yaml first.`);
	const named = `eurostat-${dataset.replaceAll('_', '-')}`;
	return asked ?? sources.find((source) => source === named) ?? sources[0] ?? fail(`${id} names no source.`);
}

/** The first of many, and how many there are. */
const listed = (keys: readonly string[]): string =>
	keys.length > 8 ? `${keys.slice(0, 8).join(', ')} and ${keys.length - 8} more` : keys.join(', ');

async function importExtract(extract: EurostatExtract): Promise<void> {
	const indicator = await chooseIndicator(options.indicator, extract);
	const source = chooseSource(indicator, options.source);
	const countries = new Set(await recordIds(join(options.content, 'countries')));
	if (countries.size === 0) fail(`There is no country in ${join(options.content, 'countries')}.`);
	const [today, updated] = [new Date().getFullYear(), Number(extract.updated?.slice(0, 4) ?? Infinity)];
	const imported = toObservations(extract, {
		file: from,
		source,
		countries,
		indicator,
		lastYear: Math.min(today, updated),
	});
	if ('problems' in imported) return failWith(imported.problems);

	const path = join(options.to ?? indicators, `${indicator.id}.csv`);
	const written = await rewriteFile(path, async () => {
		const before = await readObservationCells(path);
		if ('problems' in before) return { problems: before.problems, text: undefined };
		const table = mergeObservations(before.rows, imported.rows);
		return { table, text: formatObservations(table.rows) };
	});
	if ('reason' in written) fail(written.reason);
	else if ('problems' in written) failWith(written.problems);
	else report(path, written.table, imported, { extract, indicator, source });
}

function report(
	path: string,
	table: MergedObservations,
	{ rows, otherYears, leftOutGeos }: ImportedObservations,
	{ extract, indicator, source }: { extract: EurostatExtract; indicator: IndicatorFacts; source: string },
): void {
	const count = (what: (row: ObservationCells) => string) => new Set(rows.map(what)).size;
	console.log(
		`Wrote ${path}: ${rows.length} rows of ${count((r) => r.place)} places and ${count((r) => r.year)} years, ${table.added} new, ${table.changed} changed.`,
	);
	console.log(
		`Of them ${rows.filter((r) => r.flags).length} with flags, ${rows.filter((r) => r.valueAbsent).length} without a value.`,
	);
	if (table.kept.length > 0)
		console.log(`Left as they are, since the file has no figure for them: ${listed(table.kept)}.`);
	if (extract.emptyCells > 0) console.log(`Left out, without value and flag: ${extract.emptyCells}.`);
	if (otherYears > 0) console.log(`Left out, of years that indicators do not hold: ${otherYears}.`);
	if (leftOutGeos.length > 0) console.log(`Left out, not among the countries: ${leftOutGeos.join(', ')}.`);
	console.log(
		`Now correct sources/${source}.yaml (date, url, accessed)` +
			(extract.updated && extract.updated !== indicator.updated
				? `, and "updated" in ${indicator.id}.yaml: Eurostat says ${extract.updated}.`
				: '.'),
	);
}

if (!statSync(options.content, { throwIfNoEntry: false })?.isDirectory())
	fail(`There is no folder "${options.content}". Name the content with --content DIR.`);
const filter = readFilter(options.filter ?? []);
const download = await readDownload(from);
if ('reason' in download) fail(download.reason);
else {
	console.log(`Reading ${from} (${Math.ceil(download.bytes.length / 1024)} KB).`);
	const extract = parseEurostat(download.bytes, from, filter);
	if (!('cells' in extract)) failWith(extract.problems);
	else {
		const fixed = [...extract.dimensions].map(([dimension, code]) => `${dimension}=${code}`);
		console.log(`${extract.form}, ${extract.lines.read} lines, ${extract.lines.chosen} with ${fixed.join(', ')}.`);
		await importExtract(extract);
	}
}
