import type { Choice } from '../charts/compare/choice.ts';
import { toBasis, type CompareData, type Fact } from '../charts/compare/data.ts';
import { competenceName } from '../charts/compare/words.ts';
import { codeAndEdition } from '../charts/comparison-words.ts';
import { addressOf } from '../model/addresses.ts';
import type { ComparisonBasis } from '../model/compare/basis.ts';
import { bothWays, pairId, type Pair } from '../model/compare/pairs.ts';
import { element } from './element.ts';

/** What every choice of the page is drawn from. */
export interface Compared {
	data: CompareData;
	basis: ComparisonBasis;
	/** Base of the site with a slash at its end. */
	base: string;
	/** Where the site stands, with a slash at its end: for the addresses that are shown. */
	site: string;
	/** The ordered pair from the first to the second; none where one is not known, or both are the same. */
	pairOf(from: string, to: string): Pair | undefined;
}

/** What the parts of the page are drawn from, and what they share. */
export interface CompareView extends Compared {
	choice: Choice;
	/** Numbers of sources, in the order in which the page first cites them. */
	cite(ids: readonly string[] | undefined): Node[];
	/** Ids of the sources cited so far. */
	cited: string[];
}

/** Pairs are compared when they are first asked for, and then kept. */
export function toCompared(data: CompareData, base: string, site: string): Compared {
	const basis = toBasis(data);
	const known = new Map<string, Pair>();
	const pairOf = (from: string, to: string): Pair | undefined => {
		const key = pairId(from, to);
		const [a, b] = [from, to].map((id) => data.qualifications[id]?.comparable);
		if (!known.has(key) && a && b && a !== b)
			for (const pair of bothWays(a, b, basis)) known.set(pairId(pair.from, pair.to), pair);
		return known.get(key);
	};
	return { data, basis, base, site, pairOf };
}

export function toView(compared: Compared, choice: Choice): CompareView {
	const cited: string[] = [];
	return {
		...compared,
		choice,
		cited,
		cite: (ids = []) =>
			ids.flatMap((id) => {
				if (!cited.includes(id)) cited.push(id);
				const number = cited.indexOf(id) + 1;
				return [' ', element('a', { class: 'src', href: `#source-${number}` }, `[${number}]`)].map(toNode);
			}),
	};
}

const toNode = (part: Node | string): Node => (typeof part === 'string' ? document.createTextNode(part) : part);

export const link = ({ base }: CompareView, address: string, text: string): HTMLElement =>
	element('a', { href: base + address }, text);

export const qualificationLink = (view: CompareView, id: string): HTMLElement =>
	link(view, addressOf('qualifications', id), view.data.qualifications[id]?.title ?? id);

export const unitLink = (view: CompareView, id: string): HTMLElement =>
	link(view, addressOf('learning-units', id), view.data.unitFacts[id]?.title ?? id);

/** A competence and level, its code leading to its page. */
export function competenceNodes(view: CompareView, id: string, level: number): (Node | string)[] {
	const { code } = codeAndEdition(id);
	const leading = link(view, addressOf('competences', id), code);
	leading.className = 'code';
	return [leading, competenceName(view.data, id, level).slice(code.length)];
}

export const pill = ({ data }: CompareView, status: string): HTMLElement =>
	element('span', { class: `status ${status}` }, data.statuses[status] ?? status);

/** A value with status and sources, or the reason why there is none. */
export function factNodes(view: CompareView, { text, address, absent, status, sources }: Fact): (Node | string)[] {
	const value = absent
		? [element('span', { class: 'absent' }, view.data.absences[absent] ?? absent)]
		: text === undefined
			? []
			: [address ? link(view, address, text) : text];
	return [...value, ...(status ? [value.length ? ' ' : '', pill(view, status)] : []), ...view.cite(sources)];
}

export const section = (id: string, title: string, ...children: (Node | string)[]): HTMLElement =>
	element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...children);

export const paragraph = (text: string, css = ''): HTMLElement => element('p', css ? { class: css } : {}, text);

/** A figure, and what opens it. */
export const explained = (summary: string, ...children: (Node | string)[]): HTMLElement =>
	element('details', {}, element('summary', {}, summary), ...children);

/** A table that scrolls by itself where it is wider than the page. */
export const scrolling = (label: string, table: HTMLElement): HTMLElement =>
	element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': label }, table);
