import type { Compared } from '../tools/compare/compared.ts';
import { ownId } from '../tools/own/own.ts';
import { Keeping } from './keeping.ts';
import { say } from './tool.ts';

interface Door {
	element: HTMLElement;
	part: (name: string) => HTMLElement;
	compared: Compared;
	/** Where the data of the page stand. */
	folder: string;
}

/** What the page of comparisons does with a qualification that its visitor describes. */
export interface OwnActs {
	/** What it says is another, or it is there no longer. */
	changed(): void;
	/** Puts it into the comparison, with another where one is named; false where no more can be compared. */
	compare(other?: string): boolean;
}

/** Where a visitor describes a qualification: what that takes is fetched when it is opened, or was kept in this tab. */
export class OwnDoor {
	#door: Door;
	#started: Promise<void> | undefined;
	#acts: OwnActs | undefined;

	constructor(door: Door) {
		this.#door = door;
	}

	/** Whether something was kept in this tab, which then belongs to the first comparison. */
	isKept = (): boolean => new Keeping('ecf-scheme own', () => sessionStorage).read() !== undefined;

	/** Who hears of changes from now on. */
	tell(acts: OwnActs) {
		this.#acts = acts;
	}

	/** Fetches what is needed, once; what did not come is asked for again the next time. */
	start(): Promise<void> {
		const { part, compared, folder } = this.#door;
		this.#started ??= import('./own.ts')
			.then(({ startOwn }) =>
				startOwn({
					...{ part, compared, folder },
					changed: () => this.#acts?.changed(),
					compare: (other) => {
						const isIn = this.#acts?.compare(other) ?? false;
						if (isIn) this.#leave();
						return isIn;
					},
				}),
			)
			.catch((error: unknown) => {
				this.#started = undefined;
				throw error;
			});
		return this.#started;
	}

	/** Opens it, or closes it where it is open; the focus goes where one goes on. */
	async toggle() {
		if (this.#door.part('own').hidden) return this.open();
		this.#show(false);
		this.#opener()?.focus();
	}

	async open() {
		const { part } = this.#door;
		const { loading = '', failed = '' } = part('own-door').dataset;
		if (!this.#started) say(part('own-door'), loading);
		try {
			await this.start();
			say(part('own-door'), '');
			this.#show(true);
			part('own').querySelector('h2')?.focus();
		} catch (error) {
			say(part('own-door'), failed);
			console.error(error);
		}
	}

	/** Gives the first screen to the answer; the focus goes to the place of what was described. */
	#leave() {
		this.#show(false);
		this.#door.element.querySelector<HTMLElement>(`.slot[data-id=${ownId}] button`)?.focus();
	}

	#opener = () => this.#door.element.querySelector<HTMLElement>('[data-do=own]');

	#show(isOpen: boolean) {
		this.#door.part('own').hidden = !isOpen;
		this.#opener()?.setAttribute('aria-expanded', String(isOpen));
	}
}
