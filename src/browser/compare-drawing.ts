import { bothInWords } from '../charts/comparison-in-words.ts';
import { withPair, type Choice } from '../tools/compare/choice.ts';
import type { Compared } from '../tools/compare/compared.ts';
import { outcomesRow } from '../tools/compare/competences.ts';
import { fileNameOf } from '../tools/compare/files.ts';
import { report, type Report } from '../tools/compare/report.ts';
import { annex, opened, roomsPicture } from '../tools/compare/rooms.ts';
import { citation, nameOf } from '../tools/compare/sentences.ts';
import { toView, type CompareView } from '../tools/compare/view.ts';
import { printedHead } from '../tools/colophon.ts';
import { Slots } from './compare-choice.ts';
import { PairTable } from './compare-pairs.ts';
import { afterPaint, nextTask } from './element.ts';
import { arrange } from './kept.ts';
import { nodesOf } from './nodes.ts';
import { keepOneInTabOrder, walkByKeys } from './picture.ts';
import { say } from './tool.ts';

/** What the page of comparisons shows of a choice: what is looked at first at once, the rest once that is painted. */
export class CompareDrawing {
	#turn = 0;
	#slots: Slots;
	#pairs: PairTable;
	#element: HTMLElement;
	#part: (name: string) => HTMLElement;
	#compared: Compared;
	#address: (choice: Choice) => string;
	#title = document.title;
	#view: CompareView | undefined;
	/** The competence that was opened below the picture. */
	#opened = '';
	/** The pair whose answer is on the page, and the sources that it cites. */
	#answered: { key: string; cited: readonly string[] } = { key: '', cited: [] };

	/** `address`: the full address of a choice. */
	constructor(
		element: HTMLElement,
		part: (name: string) => HTMLElement,
		compared: Compared,
		address: (choice: Choice) => string,
	) {
		this.#element = element;
		this.#part = part;
		this.#compared = compared;
		this.#address = address;
		this.#slots = new Slots(part, compared);
		this.#pairs = new PairTable(compared);
	}

	/** Shows who is chosen, and what is known without their files; what was compared before goes where it is no longer chosen. */
	choose({ ids }: Choice) {
		const part = this.#part;
		this.#slots.draw(ids);
		part('empty').hidden = ids.length > 0;
		// With a comparison the answer belongs on the first screen.
		part('lede').hidden = ids.length > 0;
		// A file of what stands here no longer would not be that of the choice.
		part('files').inert = true;
	}

	/** Makes what would be shown first of a choice that is likely to come. */
	prepare(ids: readonly string[]) {
		for (const id of ids) this.#slots.make(id);
		const [first, second, third] = ids;
		if (third) this.#pairs.make(toView(this.#compared, withPair([...ids])));
		else if (first && second) this.#compared.comparisonOf(first, second);
	}

	/** Draws what is about a qualification anew the next time, since it says something else. */
	forget(id: string) {
		this.#slots.forget(id);
		this.#pairs.forget(id);
		if (this.#answered.key.split(',').includes(id)) this.#answered = { key: '', cited: [] };
	}

	/** Draws a comparison whose files are there. */
	draw(choice: Choice, said: string) {
		const part = this.#part;
		const { ids, pair } = choice;
		const focused = (document.activeElement as HTMLElement | SVGElement | null)?.dataset['key'];
		this.choose(choice);
		this.#slots.drawClosest(ids);
		this.#element.classList.toggle('compared', ids.length > 1);
		// One qualification more changes nothing of a pair that is looked at already.
		const key = pair?.join() ?? '';
		const stands = pair !== undefined && key === this.#answered.key;
		const view = toView(this.#compared, choice, stands ? this.#answered.cited : []);
		const shown = report(view, this.#address(choice));
		arrange(part('overview'), ids.length > 2 ? [this.#pairs.draw(view)] : []);
		if (!stands) {
			const answer = nodesOf(shown.answer());
			answer.querySelector('[data-place=files]')?.replaceWith(part('files'));
			part('answer').replaceChildren(answer);
			this.#answered = { key, cited: [...view.sources.cited] };
		}
		if (focused) this.#focus(focused);

		const turn = ++this.#turn;
		const isCurrent = () => turn === this.#turn;
		afterPaint(
			() => void this.#makeRest(shown.rest, isCurrent).then((rest) => rest && this.#drawRest(view, rest, said)),
		);
	}

	/** Makes what follows, each part in a task of its own; nothing where another choice is drawn meanwhile. */
	async #makeRest(parts: Report['rest'], isCurrent: () => boolean): Promise<DocumentFragment | undefined> {
		const rest = document.createDocumentFragment();
		for (const make of parts) {
			if (!isCurrent()) return undefined;
			rest.append(nodesOf(make()));
			await nextTask();
		}
		return isCurrent() ? rest : undefined;
	}

	#drawRest(view: CompareView, rest: DocumentFragment, said: string) {
		const part = this.#part;
		const { fill, words } = view.locale;
		const { ids, pair } = view.choice;
		const names = ids.map((id) => nameOf(view, id));
		document.title = pair ? `${names.join(', ')}: ${this.#title}` : this.#title;
		const comparison = pair && view.comparisonOf(...pair);
		const one = ids.length === 1 ? fill(words.compare['one-more'], { name: names[0] ?? '' }) : '';
		say(
			part('status'),
			[said, one].filter(Boolean).join(' '),
			comparison &&
				bothInWords(view.locale, comparison.there.word, comparison.back.word, {
					a: nameOf(view, pair[0]),
					b: nameOf(view, pair[1]),
				}),
		);
		part('cite').textContent = pair ? citation(view, this.#address(view.choice)) : '';
		part('printed').textContent = pair ? printedHead({ ...view, address: this.#address(view.choice) }) : '';
		this.#pairs.address(view);
		for (const picture of rest.querySelectorAll<SVGSVGElement>('.mirror svg')) {
			walkByKeys(picture);
			keepOneInTabOrder(picture);
		}
		part('rest').replaceChildren(rest);
		part('files').hidden = !pair;
		part('files').inert = false;
		// Its target is drawn with the answer: without one there is nothing to lead to.
		part('to-rooms').setAttribute('href', '#rooms');
		this.#view = view;
	}

	/** Opens the outcomes of both in a competence: below the picture, or in the table in a row of its own below it. */
	open(mark: HTMLElement | SVGElement) {
		if (mark instanceof SVGElement) this.#openBelowPicture(mark.dataset['mark'] ?? '');
		else this.#toggleRow(mark);
	}

	#openBelowPicture(competence: string) {
		const place = this.#element.querySelector('[data-place=opened]');
		if (!place || !this.#view) return;
		place.replaceChildren(nodesOf(opened(this.#view, competence)));
		this.#opened = competence;
		// It stands below a picture that may be longer than the screen, and is read from its heading on.
		place.querySelector<HTMLElement>('h3')?.focus();
	}

	/** Closes what was opened below the picture; the focus goes back to where it was opened. */
	close() {
		this.#element.querySelector('[data-place=opened]')?.replaceChildren();
		this.#focus(this.#opened);
	}

	/** Adds for paper what can be opened on the screen, and takes it away again. */
	forPaper(isPaper: boolean) {
		const view = this.#view;
		const pair = view?.choice.pair;
		const comparison = pair && view.comparisonOf(...pair);
		this.#element.querySelector('[aria-labelledby=annex]')?.remove();
		if (!isPaper || !comparison) return;
		const sources = this.#element.querySelector('[aria-labelledby=sources]');
		sources?.before(nodesOf(annex(view, pair, comparison)));
	}

	/** The picture for itself, and its name without ending. */
	picture(): { svg: Blob; name: string } | undefined {
		const view = this.#view;
		const pair = view?.choice.pair;
		const comparison = pair && view.comparisonOf(...pair);
		if (!comparison) return undefined;
		const svg = roomsPicture(view, pair, comparison, this.#address(withPair([...pair])));
		return { svg: new Blob([svg], { type: 'image/svg+xml' }), name: fileNameOf(pair) };
	}

	#toggleRow(mark: HTMLElement) {
		const line = mark.closest('tr');
		const isOpen = mark.getAttribute('aria-expanded') === 'true';
		const next = line?.nextElementSibling;
		if (next?.classList.contains('reason')) next.remove();
		mark.setAttribute('aria-expanded', 'false');
		if (isOpen || !this.#view) return;
		mark.setAttribute('aria-expanded', 'true');
		line?.after(nodesOf(outcomesRow(this.#view, mark.dataset['mark'] ?? '')));
	}

	/** Where the focus was before the page was drawn anew, or at what has taken its place. */
	#focus(key: string) {
		const focusable = [...this.#element.querySelectorAll<HTMLElement | SVGElement>('[data-key]')];
		(focusable.find((one) => one.dataset['key'] === key && one.checkVisibility()) ?? this.#part('input')).focus();
	}
}
