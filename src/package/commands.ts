import { changes, collections, compare, get, records, search, type Collection } from './index.ts';
import { Mistake, noRecord } from './mistake.ts';
import { changesLines, comparisonLines, linesOf } from './told.ts';

/** What a command gives, for people and for programs. */
export interface Told {
	lines: string[];
	value: unknown;
}

interface Command {
	/** What is written behind its name. */
	words: string;
	does: string;
	run(words: readonly string[]): Told | Promise<Told>;
}

function refuse(sentence: string): never {
	throw new Mistake(sentence);
}

function getRecords([collection, id]: readonly string[]): Told {
	if (collection === undefined) refuse(`Name a collection: ${collections().join(', ')}.`);
	const list = records(collection as Collection);
	if (id === undefined) return { lines: list.map((record) => record.id), value: list };
	const record = get(collection as Collection, id);
	if (!record) {
		throw noRecord(
			collection,
			id,
			list.map((one) => one.id),
		);
	}
	return { lines: linesOf(record), value: record };
}

async function searchRecords(words: readonly string[]): Promise<Told> {
	const asked = words.join(' ').trim();
	if (asked === '') refuse('Say what to search for, such as a title, a code or the beginning of a word.');
	const { found, didYouMean } = await search(asked);
	if (found.length === 0)
		refuse(`Nothing is called "${asked}". ${didYouMean ? `Did you mean "${didYouMean}"?` : 'Try fewer letters.'}`);
	return { lines: found.map(({ collection, id, title }) => `${collection} ${id}: ${title}`), value: found };
}

function compareTwo([from, to]: readonly string[]): Told {
	if (from === undefined || to === undefined)
		refuse('Name two qualifications by their ids: the one that is held, then the one that is asked for.');
	if (from === to) refuse(`"${from}" is named twice: name another qualification to compare it with.`);
	const comparison = compare(from, to);
	return { lines: comparisonLines(comparison), value: comparison };
}

function tellChanges(): Told {
	const all = changes();
	return { lines: changesLines(all), value: all };
}

/** The commands by name, with the most words that each takes. */
export const commands = new Map<string, Command & { most: number }>([
	['get', { words: '<collection> [id]', does: 'a record, or the ids of a collection', most: 2, run: getRecords }],
	['search', { words: '<words>', does: 'records by title or code', most: Infinity, run: searchRecords }],
	['compare', { words: '<id> <id>', does: 'what the first qualification has of the second', most: 2, run: compareTwo }],
	['changes', { words: '', does: 'what differs from the version before', most: 0, run: tellChanges }],
]);
