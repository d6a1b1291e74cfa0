/** A value of JSON at a place in a record, before and after; a side is left out where there was or is none. */
export interface FieldChange {
	/** Field names with dots between them, and in square brackets which entry of a list: `outcomes[o1].text.en`. */
	path: string;
	before?: unknown;
	after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields by which entries of a list are told from each other, the first that do so. */
const keys: readonly (readonly string[])[] = [
	['id'],
	['code'],
	['notation'],
	['place', 'year'],
	['subject_id', 'predicate_id', 'object_id'],
	['competence', 'level'],
	['prefix'],
	['language', 'title'],
	['unit'],
	['outcome'],
];

/** The entries of two lists by the fields that tell them apart; by their place where none do. */
function byKey(before: readonly Fields[], after: readonly Fields[]): [Map<string, Fields>, Map<string, Fields>] {
	for (const names of keys) {
		const named = (list: readonly Fields[]) =>
			new Map(list.map((entry) => [names.map((name) => String(entry[name])).join(' '), entry]));
		const isKey = (list: readonly Fields[]) =>
			list.every((entry) => names.every((name) => name in entry)) && named(list).size === list.length;
		if (isKey(before) && isKey(after)) return [named(before), named(after)];
	}
	const placed = (list: readonly Fields[]) => new Map(list.map((entry, i) => [String(i + 1), entry]));
	return [placed(before), placed(after)];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Where two values of JSON differ: as deep within them as both have fields, or entries with a key. */
export function fieldChanges(before: unknown, after: unknown, path = ''): FieldChange[] {
	if (same(before, after)) return [];
	const below = (
		names: Iterable<string>,
		a: (name: string) => unknown,
		b: (name: string) => unknown,
		to: (name: string) => string,
	) => [...new Set(names)].flatMap((name) => fieldChanges(a(name), b(name), to(name)));
	if (isFields(before) && isFields(after))
		return below(
			[...Object.keys(before), ...Object.keys(after)],
			(name) => before[name],
			(name) => after[name],
			(name) => (path === '' ? name : `${path}.${name}`),
		);
	if (
		Array.isArray(before) &&
		Array.isArray(after) &&
		[...(before as unknown[]), ...(after as unknown[])].every(isFields)
	) {
		const [a, b] = byKey(before as Fields[], after as Fields[]);
		return below(
			[...a.keys(), ...b.keys()],
			(name) => a.get(name),
			(name) => b.get(name),
			(name) => `${path}[${name}]`,
		);
	}
	return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}
