/**
 * `npm run import:eurostat -- --from FILE [--indicator ID] [--to DIR]`: puts the figures of a Eurostat download (TSV or
 * SDMX-CSV, also gzip) into the table of an indicator; its other rows stay as they are. A mistake is told, and then nothing
 * is written. Exit code 1 when there is one.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readDownload } from '../src/io/download.ts';
import { chooseIndicator, chooseSource, type Refusal } from '../src/io/eurostat/choose-indicator.ts';
import { parseEurostat, type EurostatExtract } from '../src/io/eurostat/extract.ts';
import { importExtract, type Import } from '../src/io/eurostat/import-extract.ts';
import { byLine } from '../src/io/eurostat/problems.ts';
import type { IndicatorFacts } from '../src/io/indicator-files.ts';
import type { ObservationCells } from '../src/io/tables/indicators.ts';
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

/** What was asked for, or the end of the command with the reason why it cannot be had. */
function orFail<T extends object>(result: T | Refusal): T {
	if ('sentences' in result) return fail(...result.sentences);
	return 'problems' in result ? failWith(result.problems) : result;
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

/** The first of many, and how many there are. */
const listed = (keys: readonly string[]): string =>
	keys.length > 8 ? `${keys.slice(0, 8).join(', ')} and ${keys.length - 8} more` : keys.join(', ');

function report(
	{ path, table, imported: { rows, otherYears, leftOutGeos } }: Import,
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
console.log(`Reading ${from} (${Math.ceil(download.bytes.length / 1024)} KB).`);
const extract = parseEurostat(download.bytes, from, filter);
if (!('cells' in extract)) failWith(extract.problems);
const fixed = [...extract.dimensions].map(([dimension, code]) => `${dimension}=${code}`);
console.log(`${extract.form}, ${extract.lines.read} lines, ${extract.lines.chosen} with ${fixed.join(', ')}.`);

const { indicator, isTold } = orFail(
	await chooseIndicator(options.content, options.indicator, { from, dataset: extract.dataset }),
);
if (!isTold)
	console.log(
		`Mind: neither the file nor its name tells the dataset. Whether it is ${indicator.dataset || 'the right one'} cannot be told.`,
	);
const { source } = orFail(chooseSource(indicator, options.source));
const to = options.to ?? join(options.content, 'indicators');
const place = { content: options.content, from, to, thisYear: new Date().getFullYear() };
report(orFail(await importExtract(extract, { indicator, source }, place)), { extract, indicator, source });
