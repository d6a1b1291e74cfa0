import type { Problem } from '../../model/problem.ts';
import { unfinishedLines } from '../unfinished.ts';
import { addRecord } from './add-record.ts';
import { askedOf, type Asked } from './asked.ts';
import { begin } from './begin.ts';
import { beginnings } from './beginnings.ts';
import { kindsOf } from '../described.ts';
import { tableFields } from '../../schema/collections.ts';
import type { Shape } from '../../schema/shape.ts';
import type { RecordPlace } from './place.ts';
import { without } from '../../schema/authored.ts';
import { recordText } from './write.ts';

/** Values of fields by their names, and under `source` the sources that a record cites. */
export type GivenValues = Readonly<Record<string, string | readonly string[] | undefined>> & {
	readonly source?: readonly string[];
};

/** A new record: its file, how many of its lines are still to be written, and the table that may stand beside it. */
export interface Made {
	written: string;
	unfinished: number;
	table?: string;
}

const kindOf = ({ properties }: Shape) => properties?.['kind']?.const ?? '';

/** What is missing and how it is given, in a sentence. */
function tellMissing(collection: string, missing: readonly Asked[]): { reason: string } {
	const named = missing.map(({ name, choices }) => `--${name}${choices.length > 0 ? ` (${choices.join(', ')})` : ''}`);
	const example = missing.map(({ name, choices }) => `--${name} ${choices[0] ?? '"…"'}`);
	return { reason: `A record of ${collection} needs ${named.join(', ')}: add ${example.join(' ')} to the command.` };
}

/** The kind of record that is meant, once all is given that nobody but its editor knows; or what is missing. */
function recordMeant(collection: RecordPlace['collection'], given: GivenValues): Shape | { reason: string } {
	const kinds = kindsOf(collection);
	const record = kinds.length === 1 ? kinds[0] : kinds.find((kind) => kindOf(kind) === given['kind']);
	if (!record) return tellMissing(collection, [{ name: 'kind', choices: kinds.map(kindOf) }]);
	const fields = Object.keys(record.properties ?? {});
	const foreign = Object.keys(given).find((name) => name !== 'source' && !fields.includes(name));
	if (foreign) return { reason: `A record of this kind has no "${foreign}": leave out --${foreign}.` };
	const missing = askedOf(record).filter(({ name }) => given[name] === undefined);
	return missing.length > 0 ? tellMissing(collection, missing) : record;
}

/** Begins a record in a content folder with what is given; or gives the reason why not, or the problems that it would have. */
export async function newRecord(
	dir: string,
	place: RecordPlace,
	given: GivenValues,
): Promise<Made | { reason: string } | { problems: Problem[] }> {
	const record = recordMeant(place.collection, given);
	if ('reason' in record) return record;
	const inTable = tableFields(place.collection).filter((name) => record.properties?.[name]);
	const text = recordText(
		begin(without(record, inTable), { ...beginnings[place.collection], ...given }, given.source ?? []),
	);
	const added = await addRecord(dir, place, text, inTable);
	if (!('written' in added)) return added;
	return {
		...added,
		unfinished: unfinishedLines(text).length,
		...(inTable.length > 0 ? { table: added.written.replace(/\.yaml$/, '.csv') } : {}),
	};
}
