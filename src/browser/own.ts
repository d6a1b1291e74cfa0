import { markup } from '../charts/markup.ts';
import type { Sureness } from '../schema/outcome-words.ts';
import type { Compared } from '../tools/compare/compared.ts';
import {
	type HeadField,
	decidedIn,
	isEmptyOwn,
	nextUndecided,
	outsideOrNot,
	withCoding,
	withCompetence,
	withHead,
	withMore,
	withSkill,
	withText,
	withoutCoding,
	withoutOutcome,
} from '../tools/own/editing.ts';
import { readKept, writeKept } from '../tools/own/kept.ts';
import { measuredPart } from '../tools/own/measured-part.ts';
import type { SuggestFile } from '../tools/own/measured.ts';
import type { OwnQualification } from '../tools/own/own.ts';
import type { OwnPage, OwnView } from '../tools/own/page-data.ts';
import { emptyFields } from '../tools/own/record-form.ts';
import { toOwnView } from '../tools/own/view.ts';
import { toOwnCsv, writeOwn } from '../tools/own/write.ts';
import { paragraph } from '../tools/parts.ts';
import { jsonOf } from './compare-files.ts';
import { startKeeping } from './keep.ts';
import { nodesOf } from './nodes.ts';
import { OwnClosest } from './own-closest.ts';
import { OwnDraft } from './own-draft.ts';
import { drawHead, idOf, valueOf } from './own-fields.ts';
import { OwnList } from './own-list.ts';
import { OwnRecord } from './own-record.ts';
import { OwnTaking } from './own-taking.ts';
import { handOver } from './picture.ts';
import { today } from './profile-file.ts';
import { say } from './tool.ts';

interface Options {
	part: (name: string) => HTMLElement;
	compared: Compared;
	/** Where the data of the page stand. */
	folder: string;
	/** What it says is another, or it is there no longer. */
	changed(): void;
	/** Puts it into the comparison, with another where one is named; false where that cannot be. */
	compare(other?: string): boolean;
}

/** Brings the description of a qualification to life; what was kept in this tab is there once it is. */
export async function startOwn(options: Options): Promise<void> {
	const [page, suggest] = await Promise.all(['own-page.json', 'own.json'].map((name) => jsonOf(options.folder + name)));
	await new OwnEditor(options, page as OwnPage, suggest as SuggestFile).start();
}

class OwnEditor {
	#options: Options;
	#part: Options['part'];
	#view: OwnView;
	#draft: OwnDraft;
	#list: OwnList;
	#record: OwnRecord;
	#taking: OwnTaking;
	#closest: OwnClosest;
	#keep = () => {};

	constructor(options: Options, page: OwnPage, suggest: SuggestFile) {
		const { part, compared, folder, changed: published } = options;
		const uris = new Map<string, string>();
		const view = toOwnView(page, suggest, compared, uris);
		const entered = () => this.#entered();
		this.#options = options;
		this.#part = part;
		this.#view = view;
		const draft = new OwnDraft({ compared, view, entered, published });
		this.#draft = draft;
		this.#list = new OwnList(part, view, () => draft.own);
		this.#record = new OwnRecord(part, view, page);
		this.#taking = new OwnTaking({ part, view, draft, folder, uris, draw: () => this.#draw() });
		this.#closest = new OwnClosest(part('own-closest'), compared, view, folder);
		part('own-measured').replaceChildren(nodesOf(measuredPart(view.locale, suggest.measured)));
	}

	async start() {
		const { locale, names } = this.#view;
		const draft = this.#draft;
		const countries = Object.entries(names.countries);
		this.#part('own')
			.querySelector('[data-head=country]')
			?.append(nodesOf(countries.map(([id, name]) => markup`<option value="${id}">${name}</option>`)));
		let restored: Promise<void> | undefined;
		this.#keep = startKeeping(this.#part, {
			locale,
			name: 'own',
			text: () => (isEmptyOwn(draft.own) ? undefined : writeKept(draft.own, this.#record.fields)),
			restore: (text) => (restored = this.#restore(text)),
			forget: () => {
				this.#record.fields = emptyFields;
				draft.begin();
				this.#taking.tell();
				this.#draw();
			},
		});
		await restored;
		this.#draw();
		this.#listen();
	}

	async #restore(text: string) {
		const kept = readKept(text);
		if (!kept) return;
		const { qualification } = await this.#taking.read('', kept.own);
		this.#record.fields = kept.fields;
		this.#draft.begin(qualification);
	}

	#entered() {
		this.#keep();
		this.#drawProgress();
		this.#closest.clear();
	}

	#draw() {
		const { own } = this.#draft;
		drawHead(this.#part('own'), own);
		this.#drawProgress();
		this.#record.draw(own);
		this.#list.draw();
	}

	#drawProgress() {
		const { fill, words } = this.#view.locale;
		const { own } = this.#draft;
		const [decided, all] = [decidedIn(own), own.outcomes.length];
		const text = fill(words.own.progress, { decided, all });
		this.#part('own-progress').textContent = all > 0 && decided === all ? `${text}. ${words.own['all-decided']}` : text;
		Object.assign(this.#part('own-bar'), { max: all || 1, value: decided });
	}

	/** Changes one outcome, which is drawn anew. */
	#change(id: string, change: (own: OwnQualification, id: string) => OwnQualification) {
		this.#draft.set(change(this.#draft.own, id));
		this.#list.drawOne(id);
	}

	#listen() {
		const place = this.#part('own');
		const draft = this.#draft;
		place.addEventListener('input', ({ target }) => {
			const field = target as HTMLInputElement;
			const { head, text, reason, record } = field.dataset;
			if (head !== undefined) draft.set(withHead(draft.own, head as HeadField, valueOf(field)));
			else if (text !== undefined) draft.set(withText(draft.own, idOf(field), field.value));
			else if (reason !== undefined) draft.set(withCoding(draft.own, idOf(field), { reason: field.value }));
			else if (record !== undefined) {
				this.#record.fields = { ...this.#record.fields, [record]: field.value };
				this.#keep();
			}
		});
		place.addEventListener('change', ({ target }) => {
			const field = target as HTMLInputElement;
			const { text, reason, head } = field.dataset;
			if (text !== undefined || reason !== undefined) this.#list.drawOne(idOf(field));
			else if (head === 'country') this.#record.drawFrameworks(draft.own);
			else if (field.type === 'radio')
				this.#change(idOf(field), (own, id) => withCoding(own, id, { sureness: field.value as Sureness }));
		});
		place.addEventListener('click', ({ target }) => {
			const pressed = (target as Element).closest<HTMLElement>('[data-own], [data-competence], [data-skill]');
			if (!pressed) return;
			const { own: act = '', competence, skill } = pressed.dataset;
			if (competence) this.#change(idOf(pressed), (own, id) => withCompetence(own, id, competence));
			else if (skill) this.#change(idOf(pressed), (own, id) => withSkill(own, id, skill));
			else if (Object.hasOwn(this.#acts, act)) this.#acts[act]?.(idOf(pressed), pressed);
		});
	}

	/** What the buttons do, by their name; the outcome in which they stand, where they stand in one. */
	#acts: Record<string, (id: string, pressed: HTMLElement) => void> = {
		outside: (id) => this.#change(id, outsideOrNot),
		undecided: (id) => this.#change(id, withoutCoding),
		other: (id, pressed) => {
			const { value = '' } = pressed.parentElement?.querySelector('select') ?? {};
			if (value) this.#change(id, (own) => withCompetence(own, id, value));
		},
		remove: (id) => {
			const { fill, words } = this.#view.locale;
			const at = this.#draft.own.outcomes.findIndex((one) => one.id === id);
			this.#draft.replace(withoutOutcome(this.#draft.own, id));
			this.#draw();
			this.#taking.tell(paragraph(fill(words.own.removed, { number: at + 1 })));
			this.#list.show(Math.min(at, this.#draft.own.outcomes.length - 1), 'text');
		},
		undo: () => {
			this.#draft.undo();
			this.#draw();
			this.#taking.tell(paragraph(this.#view.locale.words.own.undone));
		},
		next: () => {
			const at = nextUndecided(this.#draft.own, this.#list.at);
			if (at !== undefined) this.#list.show(at, 'proposals');
		},
		add: () => {
			this.#draft.set(withMore(this.#draft.own, [{ id: '', text: '', skills: [] }]));
			this.#list.draw();
			this.#list.show(this.#draft.own.outcomes.length - 1, 'text');
		},
		'page-before': () => this.#list.turn(-1),
		'page-after': () => this.#list.turn(1),
		save: () => this.#save(writeOwn(this.#draft.own, today()), 'json', 'application/json'),
		table: () => this.#save(toOwnCsv(this.#draft.own), 'csv', 'text/csv;charset=utf-8'),
		compare: (_, pressed) => {
			const { own: words } = this.#view.locale.words;
			this.#draft.publish();
			const isIn = this.#options.compare(pressed.dataset['with']);
			const why = isEmptyOwn(this.#draft.own) ? 'compare-empty' : 'compare-full';
			say(this.#part('own-said'), isIn ? '' : words[why]);
		},
		closest: () => {
			this.#draft.publish();
			void this.#closest.look();
		},
		record: () => {
			const { qualifications, ended } = this.#options.compared.data;
			const isTaken = (id: string) => Object.hasOwn(qualifications, id) || Object.hasOwn(ended, id);
			void this.#record.save(this.#draft.own, isTaken);
		},
	};

	#save(text: string, ending: string, type: string) {
		handOver(new Blob([text], { type }), `${this.#view.locale.words.own['file-name']}.${ending}`);
	}
}
