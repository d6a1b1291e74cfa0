import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { closestAddress } from '../../model/addresses.ts';
import { link, paragraph, span } from '../parts.ts';
import type { Compared } from './compared.ts';
import { isEntered, type Telling } from './data.ts';
import { nameOf, placeInWords } from './sentences.ts';

/** A qualification among those that were found: title, place, own title and code. */
export function option(telling: Telling, id: string): MarkupValue {
	const one = telling.data.qualifications[id];
	if (!one) return undefined;
	const more = [placeInWords(telling, one), one.nationalTitle, one.code].filter(Boolean).join(' · ');
	return [one.title, ' ', span(more, 'muted small')];
}

/** What a button at a qualification of the choice does to it. */
export type CardAct = 'earlier' | 'later' | 'remove';

/** A qualification of the choice, with what changes, moves and removes it. Its number follows from its place. */
export function card(telling: Telling, id: string): Markup {
	const { fill, words } = telling.locale;
	const name = nameOf(telling, id);
	const one = telling.data.qualifications[id];
	const button = (act: string, sign: string, css = act) => {
		const label = fill(words.compare[act as CardAct | 'change'], { name });
		return markup`<button type="button" class="${css}" aria-label="${label}" data-key="${label}" data-act="${act}" data-id="${id}">${sign}</button>`;
	};
	const about = one && [placeInWords(telling, one), one.nationalTitle, one.eqf && `EQF ${one.eqf}`].filter(Boolean);
	return markup`<li class="slot" data-id="${id}">${[
		span(words.compare.slot, 'number muted small'),
		markup`<b>${one?.title ?? id}</b>`,
		span(about?.join(' · '), 'muted small'),
		span(
			[
				button('change', words.compare['change-short']),
				button('earlier', '←'),
				button('later', '→'),
				button('remove', '×'),
			],
			'card-acts',
		),
	]}</li>`;
}

/** A choice as it is after such a button was pressed. */
export function changed(ids: readonly string[], id: string, act: CardAct): string[] {
	const others = ids.filter((other) => other !== id);
	if (act === 'remove') return others;
	const place = ids.indexOf(id) + (act === 'earlier' ? -1 : 1);
	return [...others.slice(0, place), id, ...others.slice(place)];
}

/** A choice with one in the place of another; without another it stands last. */
export const replaced = (ids: readonly string[], old: string | undefined, id: string): string[] =>
	old === undefined ? [...ids, id] : ids.map((one) => (one === old ? id : one));

/** So many are shown where there is a comparison already, which belongs on the first screen. */
const fewClosest = 3;

/** Those of other countries that are closest to the first of a choice, to go on with. */
export function closestChips(compared: Compared, ids: readonly string[], most: number): Markup | undefined {
	const { data, locale, base, fileOf } = compared;
	const { fill, words } = locale;
	const [first = ''] = ids;
	const closest = ids.length < most ? (fileOf(first)?.closest ?? []).filter((id) => !ids.includes(id)) : [];
	if (closest.length === 0) return undefined;
	const chips = closest.slice(0, ids.length > 1 ? fewClosest : undefined).flatMap((id) => {
		const one = data.qualifications[id];
		if (!one) return [];
		const name = fill(words.compare['closest-chip'], { place: placeInWords(compared, one), title: one.title });
		return markup`<li><button type="button" data-add="${id}" title="${name}">${name}</button></li>`;
	});
	return markup`<p class="muted small" id="closest">${words.compare.closest}</p><ul class="chips" aria-labelledby="closest">${chips}</ul>${!isEntered(data.qualifications[first]) && paragraph(link(words.compare['closest-all'], base + closestAddress(first)), 'small')}`;
}
