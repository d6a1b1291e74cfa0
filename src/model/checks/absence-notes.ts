import { collectionNames, collections } from '../../schema/collections.ts';
import { isAbsent } from '../../schema/absent.ts';
import { formatPath } from '../parse.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type Path = readonly PropertyKey[];

/** Where a value is called not published, and nothing says where somebody looked. */
function* unexplained(value: unknown, path: Path = []): Generator<Path> {
	if (typeof value !== 'object' || value === null) return;
	if (isAbsent(value)) {
		if (value.absent === 'not-published' && value.note === undefined) yield path;
		return;
	}
	for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value))
		// A figure that is not published stands in a row that names the table in which it was looked for.
		if (key !== 'observations') yield* unexplained(part, [...path, key]);
}

const text = {
	message: 'It is called not published, and nothing says where somebody looked.',
	expected: 'a note that names the places where it was looked for',
	fix: 'Write { absent: not-published, note: { en: "Looked for in …" } }, or not-collected where nobody has looked.',
};

export const absenceNotes: Check = {
	name: 'absence-note',
	description:
		'What is called not published has a note that says where somebody looked; cells of tables have no room for one.',
	scope: 'catalogue',
	run: (catalogue) => [
		...collectionNames
			.filter((collection) => collections[collection].stored !== 'tables')
			.flatMap((collection) =>
				catalogue[collection].all.flatMap((record) =>
					[...unexplained(record)].map((path) => problemAt(catalogue, collection, record.id, formatPath(path), text)),
				),
			),
		...[...unexplained(catalogue.edition)].map((path) => ({ file: 'edition.yaml', path: formatPath(path), ...text })),
	],
};
