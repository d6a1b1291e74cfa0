import type { Compared } from '../tools/compare/compared.ts';
import { isEmptyOwn } from '../tools/own/editing.ts';
import { emptyOwn, ownId, type OwnQualification } from '../tools/own/own.ts';
import type { OwnView } from '../tools/own/page-data.ts';
import { toEntered } from '../tools/own/to-compared.ts';

/** So long nothing more is entered before the comparison follows, in milliseconds. */
const afterTyping = 300;

interface Hearing {
	compared: Compared;
	view: OwnView;
	/** Something was entered. */
	entered(): void;
	/** The comparison has what is entered. */
	published(): void;
}

/** What a visitor has entered so far of a qualification. */
export class OwnDraft {
	#own: OwnQualification;
	/** What it was before something was taken in or away. */
	#before: OwnQualification | undefined;
	#hearing: Hearing;
	#waiting = 0;

	constructor(hearing: Hearing) {
		this.#hearing = hearing;
		this.#own = emptyOwn(hearing.view.known.edition);
	}

	get own(): OwnQualification {
		return this.#own;
	}

	get canUndo(): boolean {
		return this.#before !== undefined;
	}

	/** Takes in what was changed; the comparison follows once nothing more comes. */
	set(next: OwnQualification) {
		this.#own = next;
		this.#hearing.entered();
		clearTimeout(this.#waiting);
		this.#waiting = window.setTimeout(() => this.publish(), afterTyping);
	}

	/** The same where something was taken in or away, which can be undone. */
	replace(next: OwnQualification) {
		this.#before = isEmptyOwn(this.#own) ? undefined : this.#own;
		this.set(next);
	}

	undo() {
		if (this.#before) this.set(this.#before);
		this.#before = undefined;
	}

	/** Begins with what was kept, or anew. */
	begin(own = emptyOwn(this.#own.edition)) {
		this.#own = own;
		this.#before = undefined;
		this.publish();
	}

	/** Hands it to the comparison as it is now. */
	publish() {
		const { compared, view, published } = this.#hearing;
		clearTimeout(this.#waiting);
		if (isEmptyOwn(this.#own)) compared.drop(ownId);
		else compared.put(toEntered(this.#own, view.names, view.locale));
		published();
	}
}
