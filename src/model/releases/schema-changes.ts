import type { Shape } from '../../schema/shape.ts';

/** What became of a field of a dataset, or of a value that it may take. */
export interface SchemaChange {
	dataset: string;
	/** The field with dots between names: `evidence.status`. */
	path: string;
	kind: 'added' | 'removed' | 'changed';
	/** What a value was and is, where that changed. */
	before?: string;
	after?: string;
}

/** What a value of a field may be: its types, and the values of a code. */
type Forms = Set<string>;

/** The fields that a published schema has, with what may stand in each. */
function fieldsOf(shape: Shape, path: string, into: Map<string, Forms>): void {
	for (const form of shape.anyOf ?? shape.oneOf ?? []) fieldsOf(form, path, into);
	const forms = into.get(path) ?? new Set();
	into.set(path, forms);
	for (const value of shape.enum ?? (shape.const === undefined ? [] : [shape.const])) forms.add(`"${value}"`);
	if (shape.type && !shape.enum && shape.const === undefined) forms.add(shape.type);
	if (shape.items) fieldsOf(shape.items, path, into);
	for (const [name, inner] of Object.entries(shape.properties ?? {}))
		fieldsOf(inner, path === '' ? name : `${path}.${name}`, into);
}

const inWords = (forms: Iterable<string>) => [...forms].sort().join(' or ');

/** What differs between the published schemas of two versions, for the records of each dataset. */
export function schemaChanges(
	before: Readonly<Record<string, Shape>>,
	after: Readonly<Record<string, Shape>>,
): SchemaChange[] {
	const read = (shape: Shape | undefined) => {
		const fields = new Map<string, Forms>();
		if (shape) fieldsOf(shape, '', fields);
		return fields;
	};
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((dataset) => {
		const [old, now] = [read(before[dataset]), read(after[dataset])];
		return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path): SchemaChange[] => {
			const [a, b] = [old.get(path), now.get(path)];
			if (!a || !b) return [{ dataset, path, kind: a ? 'removed' : 'added' }];
			if (inWords(a) === inWords(b)) return [];
			return [{ dataset, path, kind: 'changed', before: inWords(a), after: inWords(b) }];
		});
	});
}

/** Whether all that could stand in a field still can: then who reads it breaks only over what is new. */
export const onlyAdds = ({ kind, before = '', after = '' }: SchemaChange): boolean => {
	const now = new Set(after.split(' or '));
	return kind === 'added' || (kind === 'changed' && before.split(' or ').every((form) => now.has(form)));
};
