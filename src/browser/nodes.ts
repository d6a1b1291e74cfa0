import { markup, type MarkupValue } from '../charts/markup.ts';

/**
 * Markup as nodes. The content of a template belongs to a document of its own, in which nothing is loaded and no script runs;
 * a `DOMParser`, which makes a whole document each time, took most of the time in which a table of many cells is drawn.
 */
export function nodesOf(drawn: MarkupValue): DocumentFragment {
	// In a template, rows and cells may stand without their table.
	const template = document.createElement('template');
	template.innerHTML = String(markup`${drawn}`);
	return template.content;
}

/** Markup of one element. */
export function elementOf(drawn: MarkupValue): HTMLElement {
	const made = nodesOf(drawn).firstElementChild;
	if (!(made instanceof HTMLElement)) throw new Error('The markup is no element.');
	return made;
}
