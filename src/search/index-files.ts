import { sha256 } from '../model/sha256.ts';
import { filterWord } from './filter-word.ts';
import { writeWord, type Field, type Place } from './postings.ts';
import { writeTitles, type Title } from './title.ts';
import { codeKey, wordKeys, wordsOf } from './words.ts';

/** What a part of the index holds at most, in letters: a third of it travels, and an answer takes a few. */
const wordsSize = 20_000;
const titlesSize = 4_000;

/** What the index is made of, in the order of its parts: with which word, and with which title, each of them begins. */
export interface IndexParts {
	/** Folder of the parts, named after what they hold: parts of two builds are never mixed. */
	folder: string;
	words: string[];
	titles: number[];
}

/** Files of the index by their path; `titles.json` lists the others. */
export async function toIndexFiles(titles: readonly Title[]): Promise<Map<string, string>> {
	// Few words first: among titles that hold all that was asked for, the one that is nothing else comes first.
	const listed = titles
		.map((title) => ({ title, length: wordsOf(title.title).length }))
		.sort((a, b) => a.length - b.length)
		.map(({ title }) => title);
	const words = [...placesOf(listed)].sort(([a], [b]) => (a < b ? -1 : 1));
	const wordParts = partsOf(
		words.map(([word, places]) => ({ first: word, text: writeWord({ word, places }) })),
		wordsSize,
	);
	const titleParts = partsOf(
		listed.map((title, id) => ({ first: id, text: writeTitles([title]).slice(1, -1) })),
		titlesSize,
	);
	const bodies = [...wordParts, ...titleParts].map(({ body }) => body);
	const folder = (await sha256(new TextEncoder().encode(bodies.join('\n')))).slice(0, 10);
	const parts: IndexParts = {
		folder,
		words: wordParts.map(({ first }) => first),
		titles: titleParts.map(({ first }) => first),
	};
	return new Map([
		['titles.json', JSON.stringify(parts)],
		...wordParts.map(({ body }, i): [string, string] => [`${folder}/words-${i}.json`, body]),
		...titleParts.map(({ body }, i): [string, string] => [`${folder}/titles-${i}.json`, body]),
	]);
}

/** Every word of the titles, with the places where it stands. */
function placesOf(titles: readonly Title[]): Map<string, Place[]> {
	const found = new Map<string, Map<string, Place>>();
	const note = (word: string, id: number, field: Field) => {
		const places = found.get(word) ?? new Map<string, Place>();
		found.set(word, places.set(`${id} ${field}`, { id, field }));
	};
	for (const [id, { title, codes, labels, synonyms = [], kind, area, levels, isco }] of titles.entries()) {
		for (const word of wordKeys(title)) note(word, id, 'title');
		for (const [i, code] of codes.entries())
			for (const word of [codeKey(code), ...wordKeys(code)]) note(word, id, i === 0 ? 'code' : 'further');
		for (const { text } of labels) for (const word of wordKeys(text)) note(word, id, 'label');
		for (const synonym of synonyms)
			for (const word of [codeKey(synonym), ...wordKeys(synonym)]) note(word, id, 'synonym');
		note(filterWord('kind', kind), id, 'code');
		if (area) note(filterWord('area', area), id, 'code');
		for (const level of levels ?? []) note(filterWord('level', `e-${level}`), id, 'code');
		if (isco) note(filterWord('isco', isco), id, 'code');
	}
	found.delete('');
	return new Map([...found].map(([word, places]) => [word, [...places.values()]]));
}

/** Rows of JSON in files of about one size, each with what its first row begins with. */
function partsOf<T>(rows: readonly { first: T; text: string }[], size: number): { first: T; body: string }[] {
	const parts: { first: T; texts: string[]; length: number }[] = [];
	for (const { first, text } of rows) {
		const last = parts.at(-1);
		if (last && last.length + text.length <= size) {
			last.texts.push(text);
			last.length += text.length;
		} else parts.push({ first, texts: [text], length: text.length });
	}
	return parts.map(({ first, texts }) => ({ first, body: `[${texts.join(',\n')}]` }));
}
