import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { fieldOrder } from '../described.ts';
import { isLanguageMap, withoutAbsence, type Shape } from '../../schema/shape.ts';

const nameOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

/** The description that fits a part of a record: of its kind, or of a value that is absent. */
function describedOf(node: unknown, described: Shape): Shape | undefined {
	if (!isMap(node)) return withoutAbsence(described).value;
	const fits = ({ properties = {} }: Shape) =>
		Object.entries(properties).every(([name, field]) => field.const === undefined || node.get(name) === field.const);
	const options = described.oneOf ?? (node.has('absent') ? described.anyOf?.slice(-1) : undefined);
	return options ? options.find(fits) : withoutAbsence(described).value;
}

/**
 * Groups of fields of which each has an order. Where records are of several kinds, what only some of them have may stand
 * anywhere among what all have, and so may the kind.
 */
function groupsOf(names: readonly string[], kinds: readonly Shape[]): readonly string[][] {
	const ofAll = names.filter((name) => kinds.every(({ properties = {} }) => name in properties));
	const kind = names.filter((name) => kinds.some(({ properties }) => properties?.[name]?.const !== undefined));
	const isIn = (list: readonly string[]) => (name: string) => list.includes(name);
	const isElsewhere = (name: string) => !isIn(ofAll)(name) && !isIn(kind)(name);
	return [ofAll.filter((name) => !isIn(kind)(name)), names.filter(isElsewhere)];
}

/** Puts the fields of a map into an order. A comment above a field moves with it. Whether something moved. */
function sortFields(map: YAMLMap, names: readonly string[], kinds: readonly Shape[]): boolean {
	const place = (name: string) => names.indexOf(name);
	const present = map.items.map(nameOf);
	// A field that is not in the schema is a mistake of its own, and to be mended first.
	if (present.some((name) => place(name) < 0)) return false;
	const isInOrder = (group: readonly string[]) =>
		present
			.filter((name) => group.includes(name))
			.every((name, i, all) => i === 0 || place(all[i - 1] ?? '') < place(name));
	if (groupsOf(names, kinds).every(isInOrder)) return false;
	const [first] = map.items;
	if (isScalar(first?.key) && map.commentBefore) {
		first.key.commentBefore = map.commentBefore;
		map.commentBefore = null;
	}
	map.items = map.items.toSorted((a, b) => place(nameOf(a)) - place(nameOf(b)));
	return true;
}

/** Puts the fields of a record, and of all parts of it, into the order of their schema. Whether something moved. */
export function orderFields(node: unknown, described: Shape): boolean {
	const value = describedOf(node, described);
	if (!value) return false;
	if (isSeq(node)) return node.items.map((item) => orderFields(item, value.items ?? {})).includes(true);
	if (!isMap(node) || !value.properties || isLanguageMap(value)) return false;
	const { properties } = value;
	const inner = node.items.map((pair) => orderFields(pair.value, properties[nameOf(pair)] ?? {}));
	return sortFields(node, fieldOrder(value), described.oneOf ?? []) || inner.includes(true);
}
