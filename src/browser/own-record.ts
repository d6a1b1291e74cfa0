import type { OwnQualification } from '../tools/own/own.ts';
import type { OwnPage, OwnView } from '../tools/own/page-data.ts';
import type { RecordFields } from '../tools/own/record.ts';
import { emptyFields, frameworkOptions, lackSentence, recordForm } from '../tools/own/record-form.ts';
import { nodesOf } from './nodes.ts';
import { handOver } from './picture.ts';
import { today } from './profile-file.ts';
import { say } from './tool.ts';

/** What makes a record for the editors of a qualification that is described. */
export class OwnRecord {
	fields: RecordFields = emptyFields;
	#part: (name: string) => HTMLElement;
	#view: OwnView;
	#page: OwnPage;

	constructor(part: (name: string) => HTMLElement, view: OwnView, page: OwnPage) {
		this.#part = part;
		this.#view = view;
		this.#page = page;
	}

	draw({ country }: OwnQualification) {
		this.#part('own-record').replaceChildren(nodesOf(recordForm(this.#view, this.#page, country, this.fields)));
	}

	/** Offers the frameworks of another country. */
	drawFrameworks({ country }: OwnQualification) {
		const list = this.#part('own-record').querySelector('[data-record=framework]');
		list?.replaceChildren(nodesOf(frameworkOptions(this.#view, this.#page, country, this.fields.framework)));
		this.fields = { ...this.fields, framework: (list as HTMLSelectElement | null)?.value ?? '' };
	}

	/** Hands the record over, or says what it lacks. */
	async save(own: OwnQualification, isTaken: (id: string) => boolean) {
		const { fill, words } = this.#view.locale;
		const lacking = lackSentence(this.#view, this.#page, own, this.fields);
		const status = this.#part('own-record-said');
		if (lacking) return say(status, lacking);
		try {
			const { toRecordFiles, toRecordZip } = await import('../tools/own/to-record.ts');
			const files = toRecordFiles(own, this.fields, { locale: this.#view.locale, read: today(), isTaken });
			const id = files[0]?.path.replace(/^.*\/|\.yaml$/g, '') ?? '';
			handOver(new Blob([toRecordZip(files)], { type: 'application/zip' }), `${id}.zip`);
			say(status, fill(words['own-record'].saved, { id }));
		} catch (error) {
			say(status, words['own-record'].failed);
			console.error(error);
		}
	}
}
