/** What was read of a JSON text, and on which line each value of it begins. */
export interface ReadJson {
	/** All of it; of a text that is cut or broken, what stands before. */
	value: unknown;
	/** By path: `outcomes/0/unit`; the whole has the empty path. */
	lines: ReadonlyMap<string, number>;
	/** The line on which it could not be read further. */
	brokenAt?: number;
}

/** Values within values beyond this are no profile. */
const deepest = 32;

/** Where the reading of a broken text ends. */
class Broken extends Error {}

const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
	['true', true],
	['false', false],
	['null', null],
]);

/** Reads JSON value by value, so that a text that is cut or broken gives what stands before the mistake. */
class Reading {
	readonly lines = new Map<string, number>();
	line = 1;
	#at = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** Reads a value and hands it on as soon as there is something of it. */
	value(path: string, depth: number, take: (value: unknown) => void) {
		this.#blank();
		this.lines.set(path, this.line);
		const sign = this.#text[this.#at];
		if (depth > deepest) throw new Broken();
		if (sign === '{') this.#object(path, depth, take);
		else if (sign === '[') this.#array(path, depth, take);
		else take(sign === '"' ? this.#string() : this.#word());
	}

	/** Makes sure that nothing follows. */
	end() {
		this.#blank();
		if (this.#at < this.#text.length) throw new Broken();
	}

	#blank() {
		for (; ' \t\r\n'.includes(this.#text[this.#at] ?? 'x'); this.#at++) if (this.#text[this.#at] === '\n') this.line++;
	}

	#expect(sign: string) {
		this.#blank();
		if (this.#text[this.#at] !== sign) throw new Broken();
		this.#at++;
	}

	/** Reads entries up to the closing sign. */
	#entries(close: string, readOne: (index: number) => void) {
		this.#at++;
		this.#blank();
		if (this.#text[this.#at] === close) return void this.#at++;
		for (let index = 0; ; index++) {
			readOne(index);
			this.#blank();
			const sign = this.#text[this.#at++];
			if (sign === close) return;
			if (sign !== ',') throw new Broken();
		}
	}

	#object(path: string, depth: number, take: (value: unknown) => void) {
		const object: Record<string, unknown> = {};
		take(object);
		this.#entries('}', () => {
			this.#blank();
			const key = this.#string();
			this.#expect(':');
			this.value(path ? `${path}/${key}` : key, depth + 1, (value) =>
				// A name such as __proto__ is a name like any other.
				Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true }),
			);
		});
	}

	#array(path: string, depth: number, take: (value: unknown) => void) {
		const array: unknown[] = [];
		take(array);
		this.#entries(']', (index) => this.value(`${path}/${index}`, depth + 1, (value) => (array[index] = value)));
	}

	#string(): string {
		const found = /"(?:[^"\\\n]|\\.)*"/y;
		return this.#take(found, (text) => JSON.parse(text) as string);
	}

	#word(): unknown {
		return this.#take(/[-+.\w]+/y, (text) => (literals.has(text) ? literals.get(text) : (JSON.parse(text) as number)));
	}

	#take<T>(pattern: RegExp, read: (text: string) => T): T {
		pattern.lastIndex = this.#at;
		const text = pattern.exec(this.#text)?.[0];
		if (text === undefined) throw new Broken();
		this.#at += text.length;
		try {
			return read(text);
		} catch {
			throw new Broken();
		}
	}
}

/** Reads a JSON text with the lines of its values; never throws. */
export function readJson(text: string): ReadJson {
	const reading = new Reading(text);
	let value: unknown;
	try {
		reading.value('', 0, (read) => (value = read));
		reading.end();
		return { value, lines: reading.lines };
	} catch (error) {
		if (!(error instanceof Broken)) throw error;
		return { value, lines: reading.lines, brokenAt: reading.line };
	}
}
