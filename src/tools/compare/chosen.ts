import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { span } from '../parts.ts';
import type { Telling } from './data.ts';
import { nameOf, placeInWords } from './sentences.ts';

/** A qualification among those that were found: title, place, own title and code. */
export function option(telling: Telling, id: string): MarkupValue {
	const one = telling.data.qualifications[id];
	if (!one) return undefined;
	const more = [placeInWords(telling, one), one.nationalTitle, one.facts.code?.text].filter(Boolean).join(' · ');
	return [one.title, ' ', span(more, 'muted small')];
}

/** What a button at a qualification of the choice does to it. */
export type ChipAct = 'earlier' | 'later' | 'remove';

/** A qualification of the choice, with what moves and removes it. */
export function chip(telling: Telling, id: string): Markup {
	const { fill, words } = telling.locale;
	const name = nameOf(telling, id);
	const button = (act: ChipAct, sign: string) => {
		const label = fill(words.compare[act], { name });
		return markup`<button type="button" class="${act}" aria-label="${label}" data-key="${label}" data-act="${act}" data-id="${id}">${sign}</button>`;
	};
	return markup`<li><span>${name}</span>${[button('earlier', '←'), button('later', '→'), button('remove', '×')]}</li>`;
}

/** A choice as it is after such a button was pressed. */
export function changed(ids: readonly string[], id: string, act: ChipAct): string[] {
	const others = ids.filter((other) => other !== id);
	if (act === 'remove') return others;
	const place = ids.indexOf(id) + (act === 'earlier' ? -1 : 1);
	return [...others.slice(0, place), id, ...others.slice(place)];
}
