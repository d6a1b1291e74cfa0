/**
 * `npm run import:eurostat -- --from FILE [--indicator ID] [--to DIR]`: puts the figures of a Eurostat download (TSV or
 * SDMX-CSV, also gzip) into the table of an indicator; its other rows stay as they are. A mistake is told, and then nothing
 * is written. Exit code 1 when there is one.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figuresOutOfRange, toObservations } from '../src/io/eurostat-observations.ts';
import { parseEurostat } from '../src/io/eurostat.ts';
import {
	readDownload,
	readIndicatorFacts,
	readObservationCells,
	recordIds,
	writeWhole,
	type IndicatorFacts,
} from '../src/io/indicator-files.ts';
import { formatObservations, type ObservationCells } from '../src/io/indicators.ts';
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

const shownProblems = 20;

function fail(...sentences: string[]): never {
	for (const sentence of sentences) console.error(sentence);
	console.error('Nothing was written.');
	process.exit(1);
}

const failWith = (problems: readonly Problem[]): never =>
	fail(
		...problems.slice(0, shownProblems).map((problem) => `${formatProblem(problem)}\n`),
		...(problems.length > shownProblems ? [`And ${problems.length - shownProblems} more of the kind.`] : []),
	);

/** `--filter unit=PC_EMP --filter sex=T` by dimension. */
function readFilter(pairs: readonly string[]): Record<string, string> {
	const filter: Record<string, string> = {};
	for (const pair of pairs) {
		const [, dimension, value] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
		if (!dimension || !value)
			return fail(`"--filter ${pair}" is not in the form dimension=value, such as --filter unit=PC_EMP.`);
		if (dimension in filter) return fail(`--filter names the dimension "${dimension}" twice.`);
		filter[dimension] = value;
	}
	return filter;
}

/** The indicator that is asked for, or the only one of the dataset. */
function chooseIndicator(all: readonly IndicatorFacts[], asked: string | undefined, dataset: string): IndicatorFacts {
	if (asked !== undefined)
		return (
			all.find(({ id }) => id === asked) ??
			fail(
				`There is no valid ${join(options.content, 'indicators', `${asked}.yaml`)}: an indicator is described first.`,
			)
		);
	const [first, ...rest] = all.filter((facts) => facts.dataset === dataset && dataset !== '');
	if (!first)
		return fail(
			dataset
				? `No indicator has the dataset "${dataset}". Name one with --indicator ID.`
				: 'Neither the file nor its name tells the dataset. Name the indicator with --indicator ID.',
		);
	if (rest.length > 0)
		return fail(
			`Several indicators have the dataset "${dataset}": ${[first, ...rest].map(({ id }) => id).join(', ')}. Name one with --indicator ID.`,
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

/** A table with the rows of a download in their places. Rows that the download does not hold stay as they are. */
function merge(before: readonly ObservationCells[], imported: readonly ObservationCells[]) {
	const keyOf = ({ place, year }: ObservationCells) => `${place} ${year}`;
	const figure = ({ value, valueAbsent, flags }: ObservationCells) => `${value} ${valueAbsent} ${flags}`;
	const old = new Map(before.map((row) => [keyOf(row), row]));
	const now = new Map(imported.map((row) => [keyOf(row), row]));
	const kept = before.filter((row) => !now.has(keyOf(row)));
	const changed = imported.filter((row) => {
		const known = old.get(keyOf(row));
		return known !== undefined && figure(known) !== figure(row);
	});
	return {
		rows: [...imported, ...kept],
		kept: kept.map(keyOf),
		changed: changed.length,
		added: imported.filter((row) => !old.has(keyOf(row))).length,
	};
}

/** The first of many, and how many there are. */
const listed = (keys: readonly string[]): string =>
	keys.length > 8 ? `${keys.slice(0, 8).join(', ')} and ${keys.length - 8} more` : keys.join(', ');

const { from } = options;
if (!from) fail('Name the download with --from FILE.');
if (!existsSync(options.content)) fail(`There is no folder "${options.content}". Name the content with --content DIR.`);
const filter = readFilter(options.filter ?? []);
const download = await readDownload(from);
if ('reason' in download) fail(download.reason);
console.log(`Reading ${from} (${Math.ceil(download.text.length / 1024)} KB).`);
const extract = parseEurostat(download.text, from, filter);
if ('problems' in extract) failWith(extract.problems);
else {
	const fixed = Object.entries(extract.dimensions).map(([dimension, code]) => `${dimension}=${code}`);
	console.log(`${extract.form}, ${extract.lines.read} lines, ${extract.lines.chosen} with ${fixed.join(', ')}.`);

	const dataset =
		extract.dataset ?? /^(?:estat_)?(.+?)(?:_filtered.*|_linear.*)?\./i.exec(basename(from).toLowerCase())?.[1] ?? '';
	const indicator = chooseIndicator(await readIndicatorFacts(options.content), options.indicator, dataset);
	const source = chooseSource(indicator, options.source);
	const countries = new Set(await recordIds(join(options.content, 'countries')));
	if (countries.size === 0) fail(`There is no country in ${join(options.content, 'countries')}.`);
	const imported = toObservations(extract, { file: from, source, countries });
	if ('problems' in imported) failWith(imported.problems);
	else {
		const { rows, leftOutGeos, emptyCells, otherYears } = imported;
		const outside = figuresOutOfRange(rows, { ...indicator, file: from });
		if (outside.length > 0) failWith(outside);

		const path = join(options.to ?? join(options.content, 'indicators'), `${indicator.id}.csv`);
		const before = await readObservationCells(path);
		if ('problems' in before) failWith(before.problems);
		else {
			const table = merge(before.rows, rows);
			await writeWhole(path, formatObservations(table.rows)).catch((error: unknown) =>
				fail(`"${path}" cannot be written: ${(error as Error).message}.`),
			);

			const count = (what: (row: ObservationCells) => string) => new Set(rows.map(what)).size;
			console.log(
				`Wrote ${path}: ${rows.length} rows of ${count((r) => r.place)} places and ${count((r) => r.year)} years, ${table.added} new, ${table.changed} changed.`,
			);
			console.log(
				`Of them ${rows.filter((r) => r.flags).length} with flags, ${rows.filter((r) => r.valueAbsent).length} without a value.`,
			);
			if (table.kept.length > 0)
				console.log(`Left as they are, since the file has no figure for them: ${listed(table.kept)}.`);
			if (emptyCells > 0) console.log(`Left out, without value and flag: ${emptyCells}.`);
			if (otherYears > 0) console.log(`Left out, of years that indicators do not hold: ${otherYears}.`);
			if (leftOutGeos.length > 0) console.log(`Left out, not among the countries: ${leftOutGeos.join(', ')}.`);
			if (extract.dataset && extract.dataset !== indicator.dataset)
				console.log(`Mind: the file is of ${extract.dataset}, the indicator of ${indicator.dataset || 'no dataset'}.`);
			console.log(
				`Now correct sources/${source}.yaml (date, url, accessed)` +
					(extract.updated && extract.updated !== indicator.updated
						? `, and "updated" in ${indicator.id}.yaml: Eurostat says ${extract.updated}.`
						: '.'),
			);
		}
	}
}
