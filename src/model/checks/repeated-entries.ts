import { collectionNames } from '../../schema/collections.ts';
import { quoted } from '../../schema/quoted.ts';
import { formatPath } from '../parse.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** What tells the entries of a list apart, where that is not all of an entry: by the name of the list. */
const keys = new Map([
	['figures', ['stage']],
	['breaks', ['place', 'year']],
	['parts', ['code']],
	['progression', ['to']],
	['competences', ['competence']],
]);

/** Lists whose entries other checks, or the readers of tables, compare and tell in words of their own. */
const toldElsewhere = new Set([
	...['compulsory', 'units', 'outcomes', 'methods', 'levels', 'workload'],
	...['rows', 'observations', 'essentialSkills', 'optionalSkills', 'history', 'formerTitles'],
]);

interface Repeat {
	/** The way to the entry that stands there again. */
	path: readonly PropertyKey[];
	/** What stands twice, where that can be said in a few words. */
	name: string;
	/** Number of the entry that said it first, from 1. */
	first: number;
}

function repeatsIn(list: readonly unknown[], field: string): Repeat[] {
	const seen = new Map<string, number>();
	return list.flatMap((entry, i) => {
		const isObject = typeof entry === 'object' && entry !== null;
		const key = isObject
			? keys
					.get(field)
					?.flatMap((name) => (entry as Record<string, unknown>)[name] ?? [])
					.join(' ')
			: String(entry);
		const said = key ?? JSON.stringify(entry);
		const first = seen.get(said);
		if (first === undefined) seen.set(said, i + 1);
		return first === undefined ? [] : [{ path: [i], name: key ?? '', first }];
	});
}

/** Whatever stands twice in a list of the value, at any depth. `field`: the name of the value. */
function repeats(value: unknown, field = ''): Repeat[] {
	if (typeof value !== 'object' || value === null) return [];
	const isList = Array.isArray(value);
	const own = isList && value.length > 1 && !toldElsewhere.has(field) ? repeatsIn(value, field) : [];
	const inner: readonly [PropertyKey, unknown][] = isList ? [...value.entries()] : Object.entries(value);
	for (const [name, part] of inner)
		for (const found of repeats(part, isList ? '' : String(name))) own.push({ ...found, path: [name, ...found.path] });
	return own;
}

const words = ({ name, first }: Repeat) => ({
	message: `${name ? quoted(name) : 'This'} stands in the list already: it is entry ${first} too.`,
	expected: 'each thing once in a list',
	fix: 'Remove one of the two, or correct it if another thing was meant.',
});

export const repeatedEntries: Check = {
	name: 'repeated-entry',
	description: 'No list says a thing twice: a source, a country, a stage of a pilot, a break, a part, a reason.',
	scope: 'catalogue',
	run: (catalogue) => [
		...collectionNames.flatMap((collection) =>
			catalogue[collection].all.flatMap((record) =>
				repeats(record).map((repeat) =>
					problemAt(catalogue, collection, record.id, formatPath(repeat.path), words(repeat)),
				),
			),
		),
		...[
			{ file: 'edition.yaml', value: catalogue.edition },
			...catalogue.docs.map(({ file, sources }) => ({ file, value: { sources } })),
		].flatMap(({ file, value }) =>
			repeats(value).map((repeat) => ({ file, path: formatPath(repeat.path), ...words(repeat) })),
		),
	],
};
