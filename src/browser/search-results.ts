import { fillerOf } from '../words/fill.ts';
import { labelFor } from '../search/find.ts';
import type { Title } from '../search/title.ts';
import { element } from './element.ts';
import type { PageHit } from './full-text.ts';

/**
 * A record found by name: its code, its title, its kind, and the label that matched where the title did not. `foundBy`: how
 * a word that leads to it is told.
 */
export function titleItem(
	found: Title,
	query: string,
	base: string,
	kind: string,
	foundBy: (word: string) => string,
): HTMLElement {
	const code = found.codes[0];
	const label = labelFor(found, query);
	const item = element('li', {}, element('a', { href: base + found.address }, found.title));
	if (found.area) item.className = found.area;
	if (code) item.prepend(element('span', { class: 'code' }, code), ' ');
	item.append(' ', element('span', { class: 'muted' }, [kind, editionOf(found)].filter(Boolean).join(', ')));
	if (label)
		item.append(
			element(
				'p',
				{},
				'synonym' in label ? foundBy(label.synonym) : element('span', { lang: label.language }, label.text),
			),
		);
	return item;
}

/** Competences of two editions share code and often title; their second code names the edition. */
const editionOf = ({ kind, codes }: Title) =>
	kind === 'competences' ? codes[1]?.replace(` ${codes[0]}`, '') : undefined;

/** A page found by its words: its title, its kind, and the passage that matched. */
export function pageItem(hit: PageHit, kind: string): HTMLElement {
	const passage = hit.excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
	return element(
		'li',
		{},
		element('a', { href: hit.url }, hit.title),
		' ',
		element('span', { class: 'muted' }, kind),
		element('p', {}, ...passage),
	);
}

/**
 * Shows a list step by step: the first items, and a button for those that follow. What `draw` leaves out is made up
 * for by the items after it. Nothing is touched any more once another search has begun. Resolves to how many of the
 * items drawn so far were left out.
 */
export async function showList<T>(
	section: HTMLElement,
	items: readonly T[],
	step: number,
	more: string,
	current: () => boolean,
	draw: (item: T) => Promise<HTMLElement | undefined>,
): Promise<number> {
	const list = section.querySelector('ol');
	const button = section.querySelector('button');
	if (!list || !button) return 0;
	let next = 0;
	const add = async (): Promise<HTMLElement[] | undefined> => {
		const drawn: HTMLElement[] = [];
		while (drawn.length < step && next < items.length) {
			const batch = items.slice(next, next + step - drawn.length);
			next += batch.length;
			drawn.push(...(await Promise.all(batch.map(draw))).filter((item) => item !== undefined));
			if (!current()) return undefined;
		}
		button.hidden = next >= items.length;
		button.textContent = fillerOf(document.documentElement.lang)(more, { count: items.length - next });
		return drawn;
	};
	const first = await add();
	if (!first || !current()) return 0;
	list.replaceChildren(...first);
	section.hidden = first.length === 0;
	button.onclick = async () => {
		const drawn = (await add()) ?? [];
		list.append(...drawn);
		drawn[0]?.querySelector('a')?.focus();
	};
	return next - first.length;
}
