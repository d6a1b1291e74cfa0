/** The part of a store that is used; a browser may refuse to give one. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One text that is kept in a store which may be missing, full or blocked. */
export class Keeping {
	readonly #key: string;
	readonly #store: () => Store;

	constructor(key: string, store: () => Store) {
		this.#key = key;
		this.#store = store;
	}

	/** What is kept; nothing where nothing is or the store is blocked. */
	read(): string | undefined {
		try {
			return this.#store().getItem(this.#key) ?? undefined;
		} catch {
			return undefined;
		}
	}

	/** False where it could not be kept. */
	write(text: string): boolean {
		try {
			this.#store().setItem(this.#key, text);
			return true;
		} catch {
			return false;
		}
	}

	forget() {
		try {
			this.#store().removeItem(this.#key);
		} catch {
			// What cannot be reached keeps nothing.
		}
	}
}
