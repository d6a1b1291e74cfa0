import type { ElementNode } from 'ultrahtml';
import { holdsTool, type BuiltPage } from './built-pages.ts';

/** A page that stands for others. */
export interface Sample {
	template: string;
	path: string;
}

/**
 * The template that a page is made by: a page that holds a chart or a tool is one of its own; else its path tells, as
 * `competences/` and `competences/*` do, with the kind of its record where the records of a collection have kinds.
 */
function templateOf(page: BuiltPage, kinds: ReadonlyMap<string, string>): string {
	const [first, ...rest] = page.path.split('/').filter(Boolean);
	if (first === undefined) return 'home';
	if (holdsTool(page) || rest.length === 0) return page.path;
	// A list on several pages, as it stands and by each of its filters.
	if (rest[0] === 'by') return `${first}/by/*`;
	const kind = kinds.get(page.path);
	return `${first}/${rest.map(() => '*').join('/')}${kind === undefined ? '' : ` (${kind})`}`;
}

const classesOf = ({ attributes }: ElementNode) => (attributes['class'] ?? '').split(/\s+/);
/** What a page is built of: its kinds of elements, with each of their classes. */
const partsOf = ({ elements }: BuiltPage) =>
	new Set(elements.flatMap((element) => classesOf(element).map((name) => `${element.name}.${name}`)));

/**
 * The pages that stand for all others: of each template the one that is built of the most kinds of parts, and as many more
 * as it takes to see every part that any page has. `kinds`: those of records, by the path of their page.
 */
export function samplesOf(pages: readonly BuiltPage[], kinds: ReadonlyMap<string, string>): Sample[] {
	// Of pages with the same parts the longest is looked at: the most can be wrong with it.
	const rest = pages
		.toSorted((a, b) => b.html.length - a.html.length)
		.map((page) => ({ path: page.path, template: templateOf(page, kinds), unseen: partsOf(page) }));
	const richest = (some: typeof rest) => some.reduce((most, one) => (one.unseen.size > most.unseen.size ? one : most));
	const samples = [...Map.groupBy(rest, ({ template }) => template).values()].map(richest);
	const seen = new Set(samples.flatMap(({ unseen }) => [...unseen]));
	for (;;) {
		for (const one of rest) one.unseen = new Set([...one.unseen].filter((part) => !seen.has(part)));
		const next = richest(rest);
		if (next.unseen.size === 0) return samples.map(({ template, path }) => ({ template, path }));
		samples.push(next);
		for (const part of next.unseen) seen.add(part);
	}
}
