import { sortValue, type Part } from '../charts/figure.ts';
import { keepOneInTabOrder, walkByKeys } from './picture.ts';

/**
 * Puts a picture in the place of another; all text in it was escaped where it was drawn. It is read as the page was,
 * which takes half the time of XML.
 */
export function showPicture(region: HTMLElement, svg: string) {
	const picture = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
	if (!picture) throw new Error('The picture is not SVG.');
	document.adoptNode(picture);
	const focused = region.contains(document.activeElement) ? document.activeElement : null;
	const key = focused instanceof SVGElement ? focused.dataset['key'] : undefined;
	region.replaceChildren(picture);
	startPicture(region, key)?.focus();
}

/** Brings the picture of a region to the keys; the tab order leads to the cell of that key, if there is one, which is given back. */
export function startPicture(region: HTMLElement, key?: string): SVGGElement | undefined {
	const picture = region.querySelector('svg');
	if (!picture) return undefined;
	walkByKeys(picture);
	const same = key ? picture.querySelector<SVGGElement>(`.cell[data-key="${CSS.escape(key)}"]`) : null;
	keepOneInTabOrder(picture, same ?? undefined);
	return same ?? undefined;
}

/** Gives a table another caption and other rows; its head stays, and tells which columns hold numbers. */
export function showTable(table: HTMLTableElement, caption: string, rows: readonly Part[][][]) {
	const numeric = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.classList.contains('n'));
	table.caption?.replaceChildren(caption);
	table.parentElement?.setAttribute('aria-label', caption);
	table.tBodies[0]?.replaceChildren(
		...rows.map((cells) => {
			const row = document.createElement('tr');
			row.className = 'row';
			row.append(
				...cells.map((parts, i) => {
					const cell = document.createElement(i === 0 ? 'th' : 'td');
					if (i === 0) cell.setAttribute('scope', 'row');
					else if (numeric[i]) cell.className = 'n';
					const by = sortValue(parts);
					if (by !== undefined) cell.dataset['sort'] = by;
					cell.append(...parts.map(toNode));
					return cell;
				}),
			);
			return row;
		}),
	);
}

/** Says what the view is called and finds, where the chart heads its page. */
export function showHead(
	element: HTMLElement,
	{ heading, finding }: { heading?: string | undefined; finding: string },
) {
	const head = element.querySelector('h1');
	const said = element.querySelector('.finding');
	if (!head || !said) return;
	const name = heading ?? head.dataset['name'] ?? '';
	head.textContent = name;
	said.textContent = finding;
	document.title = [name, ...document.title.split(' | ').slice(1)].join(' | ');
}

/** Puts runs of text, behind a node, in the place of what an element holds. */
export const showParts = (element: Element, parts: readonly Part[], first: Node | string = '') =>
	element.replaceChildren(first, ...parts.map(toNode));

/** Says what the looks of a picture mean. */
export function showKey(element: HTMLElement, key: readonly { look: string; text: string }[]) {
	element
		.querySelector('figure > .key')
		?.replaceChildren(
			...key.map(({ look, text }) =>
				Object.assign(document.createElement('li'), { className: look, textContent: text }),
			),
		);
}

/** Text, or a link. */
function toNode(part: Part): Node {
	if (typeof part === 'string' || !('href' in part))
		return document.createTextNode(typeof part === 'string' ? part : part.text);
	return Object.assign(document.createElement('a'), { href: part.href, textContent: part.text });
}
