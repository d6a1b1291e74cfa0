import type { Scheme } from '../tools/matching/scheme.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import type { Room } from '../words/words.ts';
import { nextTask } from './element.ts';
import { pageData } from './page-data.ts';
import { schemeOf } from './scheme-file.ts';
import { partsOf, say } from './tool.ts';

/** What the page of a tool hands to its script. */
export interface SchemePage<R extends Room> {
	element: HTMLElement;
	part: (name: string) => HTMLElement;
	page: ToolPage<R>;
	scheme: Scheme;
}

/**
 * A tool that needs the data of the scheme, from the address in `data-src`. What does not come can be asked for again;
 * `start` gives what is to be done anew once the data are there.
 */
export abstract class SchemeTool<R extends Room> extends HTMLElement {
	#part = partsOf(this);
	#retry: (() => void) | undefined;

	abstract start(page: SchemePage<R>): () => void;
	abstract loading(page: ToolPage<R>): string;

	connectedCallback() {
		const page = pageData() as ToolPage<R>;
		this.#part('again').addEventListener('click', () => (this.#retry ?? (() => void this.#load(page)))());
		void this.#load(page);
	}

	async #load(page: ToolPage<R>) {
		const part = this.#part;
		part('failed').hidden = true;
		say(part('status'), this.loading(page));
		try {
			const scheme = await schemeOf(this.dataset['src'] ?? '');
			await nextTask();
			say(part('status'), '');
			this.#retry = this.start({ element: this, part, page, scheme });
		} catch (error) {
			say(part('status'), '');
			part('failed').hidden = false;
			// It may be a fault of the page as well, and is then looked for here.
			console.error(error);
		}
	}
}
