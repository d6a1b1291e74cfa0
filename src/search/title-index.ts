import type { IndexParts } from './index-files.ts';
import { readWords, type WordPlaces } from './postings.ts';
import { readTitles, type Title } from './title.ts';

/** The index of titles, of which only what is asked for is loaded. What did not come is asked for anew. */
export class TitleIndex {
	#load: (path: string) => Promise<string>;
	#parts: Promise<IndexParts> | undefined;
	#loaded = new Map<string, Promise<unknown>>();

	/** `load` gives the text of a file of the index, and rejects where it does not come. */
	constructor(load: (path: string) => Promise<string>) {
		this.#load = load;
	}

	/** Loads what every search begins with. */
	start(): Promise<IndexParts> {
		this.#parts ??= this.#load('titles.json')
			.then((text) => JSON.parse(text) as IndexParts)
			.catch((error: unknown) => {
				this.#parts = undefined;
				throw error;
			});
		return this.#parts;
	}

	/** The words that begin so, with the places where they stand. */
	async words(beginning: string): Promise<WordPlaces[]> {
		const { folder, words } = await this.start();
		const end = `${beginning}\u{10ffff}`;
		const from = Math.max(
			0,
			words.findLastIndex((first) => first <= beginning),
		);
		const parts = words.flatMap((first, i) => (i >= from && first <= end ? [i] : []));
		const read = await Promise.all(parts.map((i) => this.#part(`${folder}/words-${i}.json`, readWords)));
		return read.flat().filter(({ word }) => word.startsWith(beginning));
	}

	async title(id: number): Promise<Title> {
		const { folder, titles } = await this.start();
		const part = titles.findLastIndex((first) => first <= id);
		const read = await this.#part(`${folder}/titles-${part}.json`, readTitles);
		const title = read[id - (titles[part] ?? 0)];
		if (!title) throw new Error(`There is no title ${id}.`);
		return title;
	}

	#part<T>(path: string, read: (text: string) => T): Promise<T> {
		const loaded = this.#loaded.get(path) as Promise<T> | undefined;
		if (loaded) return loaded;
		const loading = this.#load(path).then(read);
		this.#loaded.set(path, loading);
		loading.catch(() => this.#loaded.delete(path));
		return loading;
	}
}
