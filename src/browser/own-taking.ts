import { markup, type MarkupValue } from '../charts/markup.ts';
import { isEmptyOwn, withMore } from '../tools/own/editing.ts';
import { mostOutcomes } from '../tools/own/entry.ts';
import { skillUrisPath, type OwnView, type SkillUris } from '../tools/own/page-data.ts';
import { readOwn } from '../tools/own/read.ts';
import { paragraph } from '../tools/parts.ts';
import { leftList } from '../tools/profile/taking.ts';
import { jsonOf } from './compare-files.ts';
import { startDropping, type DroppedFile } from './dropped-file.ts';
import { nodesOf } from './nodes.ts';
import type { OwnDraft } from './own-draft.ts';

interface Options {
	part: (name: string) => HTMLElement;
	view: OwnView;
	draft: OwnDraft;
	/** Where the data of the page stand. */
	folder: string;
	/** Ids of ESCO skills by their URIs, which come once a file asks for them. */
	uris: Map<string, string>;
	/** Draws what was taken. */
	draw(): void;
}

/** Takes in what is dropped, chosen or pasted, and says what of it was not taken. */
export class OwnTaking {
	#options: Options;

	constructor(options: Options) {
		this.#options = options;
		startDropping(options.part('own-file'), {
			locale: options.view.locale,
			most: 1,
			say: (texts) => this.tell(texts.map((text) => paragraph(text))),
			take: (files) => files.forEach((file) => void this.#take(file)),
		});
	}

	async read(name: string, text: string) {
		const { folder, uris, view } = this.#options;
		if (uris.size === 0 && text.includes('/esco/skill/'))
			for (const [id, uri] of Object.entries((await jsonOf(folder + skillUrisPath)) as SkillUris)) uris.set(uri, id);
		return readOwn(text, name, view.known, view.locale);
	}

	/** Says what was done, and offers to undo it. */
	tell(...said: MarkupValue[]) {
		const { part, view, draft } = this.#options;
		const undo = markup`<button type="button" data-own="undo">${view.locale.words.own.undo}</button>`;
		part('own-taken').replaceChildren(nodesOf([said, draft.canUndo && paragraph(undo)]));
	}

	async #take(file: DroppedFile) {
		const { words } = this.#options.view.locale;
		try {
			this.#takeIn(file.name, await this.read(file.name, file.text));
		} catch (error) {
			// A library or a table that reading asks for did not come.
			this.tell(paragraph(words.own['taken-failed']));
			console.error(error);
		}
	}

	#takeIn(name: string, { qualification, left, kind }: Awaited<ReturnType<typeof readOwn>>) {
		const { view, draft, draw } = this.#options;
		const { fill, words } = view.locale;
		// A list is added to what is there; what is a qualification by itself takes its place.
		const isList = kind === 'list' || kind === 'csv';
		const next = isList ? withMore(draft.own, qualification.outcomes) : qualification;
		const count = next.outcomes.length - (isList ? draft.own.outcomes.length : 0);
		const over = qualification.outcomes.length - count;
		// A file of which nothing can be taken takes the place of nothing.
		const isTaken = kind !== undefined && !isEmptyOwn(qualification);
		if (isTaken) {
			draft.replace(next);
			draw();
		}
		this.tell(
			paragraph(fill(words.own[isTaken ? 'taken' : 'taken-none'], { name, count })),
			over > 0 && paragraph(fill(words.own['taken-over'], { count: over, most: mostOutcomes })),
			leftList(view.locale, left),
		);
	}
}
