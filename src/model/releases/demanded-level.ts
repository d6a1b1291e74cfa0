import type { RecordChange } from './changes.ts';
import { onlyAdds, type SchemaChange } from './schema-changes.ts';
import { highest, type Level } from './version.ts';

/** One change with the level that it demands. */
export interface Demand {
	level: Level;
	what: string;
}

const named = ({ collection, id }: RecordChange) => `${collection} ${id}`;

function ofRecord(change: RecordChange): Demand {
	const { kind, to = [] } = change;
	if (kind === 'added') return { level: 'minor', what: `${named(change)} is new` };
	if (kind === 'changed') return { level: 'patch', what: `${named(change)} is corrected` };
	const where = to.length > 0 ? ` to ${to.join(', ')}` : '';
	return { level: 'major', what: `${named(change)} is ${kind}${where}` };
}

function ofSchema(change: SchemaChange): Demand {
	const { dataset, path, kind, before, after } = change;
	const name = `the field ${path === '' ? 'of the records' : path} of ${dataset}`;
	const what = kind === 'changed' ? `${name} was ${before} and is ${after}` : `${name} is ${kind}`;
	return { level: onlyAdds(change) ? 'minor' : 'major', what };
}

/**
 * What the changes demand of the next version: a major step where an id or a field is gone or a field may hold something
 * else, a minor one where something is new, a patch where facts and words are corrected (DESIGN, section 4).
 */
export const demandsOf = (records: readonly RecordChange[], schemas: readonly SchemaChange[]): Demand[] => [
	...schemas.map(ofSchema),
	...records.map(ofRecord),
];

export const demandedLevel = (demands: readonly Demand[]): Level => highest(demands.map(({ level }) => level));
