import { sortValue, type Part } from '../charts/figure.ts';
import { keepOneInTabOrder, walkByKeys } from './picture.ts';

/**
 * Puts a picture in the place of another; all text in it was escaped where it was drawn. It is read as the page was,
 * which takes half the time of XML.
 */
export function showPicture(region: HTMLElement, svg: string, title: string) {
	const picture = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
	if (!picture) throw new Error('The picture is not SVG.');
	document.adoptNode(picture);
	const focused = region.contains(document.activeElement) ? document.activeElement : null;
	const key = focused instanceof SVGElement ? focused.dataset['key'] : undefined;
	region.replaceChildren(picture);
	region.setAttribute('aria-label', title);
	walkByKeys(picture);
	const same = key ? picture.querySelector<SVGGElement>(`.cell[data-key="${CSS.escape(key)}"]`) : null;
	keepOneInTabOrder(picture, same ?? undefined);
	same?.focus();
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

/** Text, or a link. */
export function toNode(part: Part): Node {
	if (typeof part === 'string' || !('href' in part))
		return document.createTextNode(typeof part === 'string' ? part : part.text);
	return Object.assign(document.createElement('a'), { href: part.href, textContent: part.text });
}
