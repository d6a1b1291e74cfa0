import { collectionNames } from '../../schema/collections.ts';
import { quoted } from '../../schema/quoted.ts';
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
	path: string;
	/** What stands twice, where that can be said in a few words. */
	name: string;
	/** Number of the entry that said it first, from 1. */
	first: number;
}

function* repeatsIn(list: readonly unknown[], path: string, field: string): Generator<Repeat> {
	const seen = new Map<string, number>();
	for (const [i, entry] of list.entries()) {
		const fields = typeof entry === 'object' ? keys.get(field) : undefined;
		const key = fields
			?.map((name) => String((entry as Record<string, unknown>)[name] ?? ''))
			.join(' ')
			.trim();
		const said = key ?? JSON.stringify(entry);
		const first = seen.get(said);
		if (first === undefined) seen.set(said, i + 1);
		else yield { path: `${path}[${i}]`, name: key ?? (typeof entry === 'object' ? '' : String(entry)), first };
	}
}

/** Whatever stands twice in a list of the value, at any depth. */
function* repeats(value: unknown, path: string, field: string): Generator<Repeat> {
	if (typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		if (!toldElsewhere.has(field)) yield* repeatsIn(value, path, field);
		for (const [i, entry] of (value as unknown[]).entries()) yield* repeats(entry, `${path}[${i}]`, '');
	} else
		for (const [name, inner] of Object.entries(value)) yield* repeats(inner, path ? `${path}.${name}` : name, name);
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
				[...repeats(record, '', '')].map((repeat) =>
					problemAt(catalogue, collection, record.id, repeat.path, words(repeat)),
				),
			),
		),
		...[
			{ file: 'edition.yaml', value: catalogue.edition },
			...catalogue.docs.map(({ file, sources }) => ({ file, value: { sources } })),
		].flatMap(({ file, value }) =>
			[...repeats(value, '', '')].map((repeat) => ({ file, path: repeat.path, ...words(repeat) })),
		),
	],
};
