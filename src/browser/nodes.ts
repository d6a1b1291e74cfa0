import { markup, type MarkupValue } from '../charts/markup.ts';

/** Markup as nodes. It is read in a document of its own, in which nothing is loaded and no script runs. */
export function nodesOf(drawn: MarkupValue): DocumentFragment {
	// In a template, rows and cells may stand without their table.
	const text = String(markup`<template>${drawn}</template>`);
	const template = new DOMParser().parseFromString(text, 'text/html').querySelector('template');
	return template?.content ?? new DocumentFragment();
}

/** Markup of one element. */
export function elementOf(drawn: MarkupValue): HTMLElement {
	const made = nodesOf(drawn).firstElementChild;
	if (!(made instanceof HTMLElement)) throw new Error('The markup is no element.');
	return made;
}
