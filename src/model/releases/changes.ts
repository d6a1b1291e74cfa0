import type { DatasetName } from '../../schema/collections.ts';
import type { Retired } from '../../schema/retired.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import type { SchemaChange } from './schema-changes.ts';
import type { Level } from './version.ts';

/** What became of a record: `renamed`, `merged` and `split` say to which others, and are told apart from `removed`. */
export interface RecordChange {
	collection: DatasetName;
	id: string;
	kind: 'added' | 'removed' | 'renamed' | 'merged' | 'split' | 'changed';
	/** Its title in English, where it has one. */
	title?: string;
	/** The ids that answer for it now. */
	to?: string[];
	fields?: FieldChange[];
	/** Why, where a note of retirement gives it. */
	reason?: string;
	/** The decision that it follows from. */
	decision?: string;
}

/** All that differs between two versions of the data. */
export interface Changes {
	/** The earlier version; left out where there was none. */
	from?: string;
	to: string;
	/** The step that the changes demand. */
	level: Level;
	records: RecordChange[];
	schemas: SchemaChange[];
}

/** A record as it is published. */
export type Item = Readonly<Record<string, unknown>>;
/** The items of a version by dataset. */
export type Items = Readonly<Partial<Record<DatasetName, readonly Item[]>>>;

/** Which fields of a dataset are compared: what editors write, and not what follows from other records. */
export type Compared = (collection: DatasetName, item: Item) => Item;

/** A record that is there no more, as those who retired it say. */
function retiredTo(collection: DatasetName, id: string, retired: readonly Retired[]): Partial<RecordChange> {
	const note = retired.find((one) => one.collection === collection && one.id === id);
	if (!note) return { kind: 'removed' };
	return {
		kind: note.kind,
		...(note.to.length > 0 ? { to: [...note.to] } : {}),
		reason: note.reason,
		...(note.decision === undefined ? {} : { decision: note.decision }),
	};
}

const titleOf = ({ title }: Item): { title?: string } => {
	const text = typeof title === 'string' ? title : (title as Record<string, string> | undefined)?.[sourceLanguage];
	return text === undefined ? {} : { title: text };
};

/** The changes of the records of one dataset, by id. */
function changesOf(
	collection: DatasetName,
	before: readonly Item[],
	after: readonly Item[],
	retired: readonly Retired[],
	compared: Compared,
): RecordChange[] {
	const idOf = ({ id }: Item) => String(id);
	const [old, now] = [
		new Map(before.map((item) => [idOf(item), item])),
		new Map(after.map((item) => [idOf(item), item])),
	];
	return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): RecordChange[] => {
		const [a, b] = [old.get(id), now.get(id)];
		if (!a) return b ? [{ collection, id, kind: 'added', ...titleOf(b) }] : [];
		if (!b) return [{ collection, id, kind: 'removed', ...titleOf(a), ...retiredTo(collection, id, retired) }];
		const fields = fieldChanges(compared(collection, a), compared(collection, b));
		return fields.length === 0 ? [] : [{ collection, id, kind: 'changed', ...titleOf(b), fields }];
	});
}

/** What differs between the records of two versions, dataset by dataset. */
export const recordChanges = (
	datasets: readonly DatasetName[],
	before: Items,
	after: Items,
	retired: readonly Retired[],
	compared: Compared,
): RecordChange[] =>
	datasets.flatMap((name) => changesOf(name, before[name] ?? [], after[name] ?? [], retired, compared));
