import { mostChosen } from '../tools/compare/choice.ts';
import { card, changed, closestChips, option, replaced, type CardAct } from '../tools/compare/chosen.ts';
import { chooser, countryOf, emptySlot, qualificationOptions } from '../tools/compare/chooser.ts';
import type { Compared } from '../tools/compare/compared.ts';
import { find, toEntries } from '../tools/compare/find.ts';
import { nameOf } from '../tools/compare/sentences.ts';
import { ownId } from '../tools/own/own.ts';
import { startCombobox } from './combobox.ts';
import { arrange, Kept } from './kept.ts';
import { elementOf, nodesOf } from './nodes.ts';
import { say } from './tool.ts';

type Part = (name: string) => HTMLElement;

/** So many places stand side by side from the first. */
const leastSlots = 2;

/** Shows who is chosen, the places that are free, and what to go on with. */
export class Slots {
	#kept = new Kept();
	#part: Part;
	#compared: Compared;

	constructor(part: Part, compared: Compared) {
		this.#part = part;
		this.#compared = compared;
	}

	draw(ids: readonly string[]) {
		const part = this.#part;
		const { words } = this.#compared.locale;
		const free = Array.from({ length: Math.max(0, leastSlots - ids.length) }, (_, i) =>
			this.#kept.get(`free ${ids.length + i}`, () => elementOf(emptySlot(this.#compared))),
		);
		arrange(part('chosen'), [...ids.map((id) => this.make(id)), ...free]);
		const isFull = ids.length === mostChosen;
		(part('input') as HTMLInputElement).readOnly = isFull;
		part('hint').textContent = words.compare[isFull ? 'full' : 'field-hint'];
		part('by-country').hidden = isFull || free.length > 0;
	}

	/** Makes the card of a qualification. */
	make(id: string): HTMLElement {
		return this.#kept.get(`card ${id}`, () => elementOf(card(this.#compared, id)));
	}

	/** Draws the card of a qualification anew the next time. */
	forget(id: string) {
		this.#kept.forget((key) => key === `card ${id}`);
	}

	/** What is closest to the first, once its file is there. */
	drawClosest(ids: readonly string[]) {
		this.#part('closest').replaceChildren(nodesOf(closestChips(this.#compared, ids, mostChosen)));
	}
}

interface Choosing {
	/** Those that are chosen. */
	ids(): readonly string[];
	/** One is looked at that may be chosen next. */
	likely(id: string): void;
	choose(ids: string[], said: string): void;
	/** Opens what the visitor has described. */
	describe(): void;
}

/** Brings the ways to choose to life: typing, the lists of a place, what is closest, and the buttons of a card. */
export function startChoice(
	element: HTMLElement,
	part: Part,
	compared: Compared,
	{ ids, likely, choose, describe }: Choosing,
) {
	const { fill, words: all } = compared.locale;
	const words = all.compare;
	const name = (id: string) => ({ name: nameOf(compared, id) });
	const add = (id: string, old?: string) => choose(replaced(ids(), old, id), fill(words.added, name(id)));
	const entries = toEntries(compared);
	startCombobox(part('input') as HTMLInputElement, part('options'), {
		find: (typed) => find(entries, typed).filter((id) => !ids().includes(id)),
		show: (id) => option(compared, id),
		say: (count) => say(part('status'), count === 0 ? words['none-found'] : fill(words.found, { count })),
		marked: likely,
		choose: add,
	});

	const listOf = (place: Element, which: 'country' | 'qualification') =>
		place.querySelector<HTMLSelectElement>(`[data-choose=${which}]`);
	/** Puts the qualifications of the country that is chosen into the second list. */
	const fillIn = (place: Element) => {
		const [country, list] = [listOf(place, 'country'), listOf(place, 'qualification')];
		if (!country || !list) return;
		list.replaceChildren(nodesOf(qualificationOptions(compared, country.value, ids())));
		list.disabled = list.length === 0;
		const button = place.querySelector<HTMLButtonElement>('[data-do=choose]');
		if (button) button.disabled = list.disabled;
	};
	element.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement && target.dataset['choose'] === 'country')
			fillIn(target.closest('.chooser') ?? element);
	});
	/** Leaves the lists of a place as they were before anything was chosen by them. */
	const leave = (place: HTMLElement) => {
		if (place.dataset['id']) return place.querySelector('.chooser')?.remove();
		const country = listOf(place, 'country');
		if (country) country.value = '';
		fillIn(place);
	};
	const toggleChooser = (place: HTMLElement, id: string) => {
		const open = place.querySelector('.chooser');
		if (open) return open.remove();
		place.append(elementOf(chooser(compared, countryOf(compared, id))));
		fillIn(place);
		listOf(place, 'qualification')?.focus();
	};

	for (const type of ['pointerover', 'focusin'])
		element.addEventListener(type, ({ target }) => {
			const { add: id } = (target as Element).closest<HTMLElement>('[data-add]')?.dataset ?? {};
			if (id) likely(id);
		});
	element.addEventListener('click', ({ target }) => {
		const pressed = (target as Element).closest<HTMLElement>('[data-act], [data-add], [data-do=choose]');
		if (!pressed) return;
		const { id = '', act, add: added } = pressed.dataset;
		const place = pressed.closest<HTMLElement>('.slot');
		const chosen = added ?? (act ? undefined : place && listOf(place, 'qualification')?.value);
		if (chosen) {
			if (place) leave(place);
			add(chosen, place?.dataset['id']);
			// The place that was worked in is another now.
			element.querySelector<HTMLElement>(`.slot[data-id="${CSS.escape(chosen)}"] button`)?.focus();
		} else if (act === 'change' && id === ownId) describe();
		else if (act === 'change' && place) toggleChooser(place, id);
		else if (act) {
			const after = changed(ids(), id, act as CardAct);
			const said = words[act === 'remove' ? 'removed' : 'moved'];
			choose(after, fill(said, { ...name(id), place: after.indexOf(id) + 1 }));
		}
	});
}
