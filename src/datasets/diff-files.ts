import { diffAddress } from '../model/addresses.ts';
import type { Changes } from '../model/releases/changes.ts';
import { toCsvText } from './cells.ts';
import { toJson } from './json.ts';

const columns = ['collection', 'id', 'title', 'kind', 'to', 'field', 'before', 'after', 'reason', 'decision'];

/** A value of JSON as a cell: a text as it is, nothing where there is none. */
const cellOf = (value: unknown): string =>
	value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** What differs between two versions as a table, a row for each field that changed and for each record that came or went. */
function toLines({ records }: Changes): Record<string, string>[] {
	return records.flatMap(({ collection, id, title = '', kind, to = [], fields = [], reason = '', decision = '' }) => {
		const line = { collection, id, title, kind, to: to.join('|'), reason, decision };
		return fields.length === 0
			? [line]
			: fields.map(({ path, before, after }) => ({
					...line,
					field: path,
					before: cellOf(before),
					after: cellOf(after),
				}));
	});
}

/** The files of a comparison of two versions, by their path below the site. */
export function toDiffFiles(changes: Changes & { from: string }): Map<string, string> {
	const folder = diffAddress(changes.from, changes.to);
	return new Map([
		[`${folder}changes.json`, toJson(changes)],
		[`${folder}changes.csv`, toCsvText(columns, toLines(changes))],
	]);
}
