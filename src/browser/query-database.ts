import { limits } from '../tools/query/limits.ts';
import type { Outcome } from '../tools/query/outcome.ts';
import type { Answer, Question } from './query-worker.ts';

type End = (outcome: Outcome) => void;

/** What is fetched: the database, and SQLite as WebAssembly. */
interface Fetching {
	files: Promise<[database: ArrayBuffer, program: ArrayBuffer]>;
	abort: AbortController;
}

/**
 * A database that is fetched with the first query and asked in a worker, so that a query without end can be ended.
 * Its bytes are kept: after such an end another worker opens them.
 */
export class QueryDatabase {
	readonly #addresses: { database: string; program: string };
	#fetching: Fetching | undefined;
	/** The worker once it has opened the database. */
	#opening: Promise<Worker> | undefined;
	#worker: Worker | undefined;
	/** Tells whoever waits for an answer. */
	#end: End | undefined;
	/** Whether all is here that queries need. */
	loaded = false;

	constructor(addresses: { database: string; program: string }) {
		this.#addresses = addresses;
	}

	/** What a query gives, or why there is nothing. Whoever asked before is told that their query was stopped. */
	ask(sql: string): Promise<Outcome> {
		this.#giveUp({ refused: 'stopped' });
		return new Promise((resolve) => {
			this.#end = resolve;
			void this.#answer(sql, resolve);
		});
	}

	/** Ends the query that runs, or its loading. */
	stop() {
		if (!this.loaded) {
			this.#fetching?.abort.abort();
			this.#forget();
		}
		this.#giveUp({ refused: 'stopped' });
	}

	async #answer(sql: string, end: End) {
		try {
			const worker = await this.#open();
			if (this.#end !== end) return;
			const late = setTimeout(() => this.#giveUp({ refused: 'endless' }, end), limits.seconds * 1000);
			worker.onmessage = ({ data }: MessageEvent<Outcome>) => {
				clearTimeout(late);
				// A program that ran out of memory is in no state to answer another.
				if ('refused' in data && data.refused === 'memory') return this.#giveUp(data, end);
				this.#end = undefined;
				end(data);
			};
			worker.onerror = (event) => {
				event.preventDefault();
				this.#giveUp({ refused: 'memory' }, end);
			};
			worker.postMessage({ sql } satisfies Question);
		} catch {
			this.#giveUp({ refused: 'not-loaded' }, end);
		}
	}

	/** Ends the worker with the query that runs in it, if that is still the one of `end`. */
	#giveUp(outcome: Outcome, end = this.#end) {
		if (!end || this.#end !== end) return;
		this.#end = undefined;
		if (this.#worker) {
			this.#worker.terminate();
			this.#worker = undefined;
			this.#opening = undefined;
		}
		end(outcome);
	}

	#open(): Promise<Worker> {
		this.#opening ??= this.#start();
		return this.#opening;
	}

	async #start(): Promise<Worker> {
		const fetching = (this.#fetching ??= this.#fetch());
		try {
			const [database, program] = await fetching.files;
			this.loaded = true;
			this.#worker = new Worker(new URL('./query-worker.ts', import.meta.url), { type: 'module' });
			await isReady(this.#worker, { database, program });
			return this.#worker;
		} catch (error) {
			// What came may be something else: the next query fetches it anew.
			if (this.#fetching === fetching) this.#forget();
			throw error;
		}
	}

	#fetch(): Fetching {
		const abort = new AbortController();
		const { database, program } = this.#addresses;
		return { files: Promise.all([bytesAt(database, abort.signal), bytesAt(program, abort.signal)]), abort };
	}

	#forget() {
		this.#fetching = undefined;
		this.#opening = undefined;
		this.loaded = false;
	}
}

async function bytesAt(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
	const response = await fetch(address, { signal });
	if (!response.ok) throw new Error(`${address} answered with ${response.status}.`);
	return response.arrayBuffer();
}

const isReady = (worker: Worker, files: Question): Promise<void> =>
	new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) =>
			data === 'ready' ? resolve() : reject(new Error('The database could not be opened.'));
		worker.onerror = (event) => {
			event.preventDefault();
			reject(new Error('The worker did not start.'));
		};
		worker.postMessage(files);
	});
