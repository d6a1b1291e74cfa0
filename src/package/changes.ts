/** A value at a place in a record, before and after; a side is left out where there was or is none. */
export interface FieldChange {
	/** Field names with dots between them, and in square brackets which entry of a list: `outcomes[o1].text.en`. */
	path: string;
	before?: unknown;
	after?: unknown;
}

/** What became of a record. */
export interface RecordChange {
	collection: string;
	id: string;
	kind: 'added' | 'removed' | 'renamed' | 'merged' | 'split' | 'changed';
	title?: string;
	/** The ids that answer for it now. */
	to?: readonly string[];
	fields?: readonly FieldChange[];
	/** Why, where editors gave a reason. */
	reason?: string;
	/** The decision that it follows from. */
	decision?: string;
}

/** What became of a field of a collection. */
export interface SchemaChange {
	dataset: string;
	path: string;
	kind: 'added' | 'removed' | 'changed';
	before?: string;
	after?: string;
}

/** All that differs from the version before. */
export interface Changes {
	/** The version before; left out where there was none. */
	from?: string;
	to: string;
	level: 'major' | 'minor' | 'patch';
	records: readonly RecordChange[];
	schemas: readonly SchemaChange[];
}
