import type { Compared } from '../tools/compare/compared.ts';
import { closestFound, lookForClosest } from '../tools/own/closest.ts';
import type { OwnView } from '../tools/own/page-data.ts';
import type { RoomsData } from '../tools/own/rooms-data.ts';
import { jsonOf } from './compare-files.ts';
import { nextTask } from './element.ts';
import { nodesOf } from './nodes.ts';
import { say } from './tool.ts';

/** So long a page may be busy before it answers a key, in milliseconds. */
const slice = 16;

/** Does work of many steps between which the page answers. */
async function inSlices<T>(steps: Generator<undefined, T>): Promise<T> {
	for (;;) {
		const until = performance.now() + slice;
		do {
			const { done, value } = steps.next();
			if (done) return value;
		} while (performance.now() < until);
		await nextTask();
	}
}

/** The published qualifications that are closest to a description, looked for when they are asked for. */
export class OwnClosest {
	#place: HTMLElement;
	#compared: Compared;
	#view: OwnView;
	#folder: string;
	/** How often something was changed: what is found for what was before is shown no more. */
	#turn = 0;

	constructor(place: HTMLElement, compared: Compared, view: OwnView, folder: string) {
		this.#place = place;
		this.#compared = compared;
		this.#view = view;
		this.#folder = folder;
	}

	/** What was found before may be no longer so. */
	clear() {
		this.#turn += 1;
		this.#place.replaceChildren();
	}

	async look() {
		const { locale } = this.#view;
		const turn = ++this.#turn;
		say(this.#place, locale.words.own['closest-looking']);
		try {
			const rooms = (await jsonOf(`${this.#folder}rooms.json`)) as RoomsData;
			const pairs = await inSlices(lookForClosest(this.#compared, rooms));
			if (turn === this.#turn) this.#place.replaceChildren(nodesOf(closestFound(this.#compared, locale, pairs)));
		} catch (error) {
			say(this.#place, locale.words.own['closest-failed']);
			console.error(error);
		}
	}
}
