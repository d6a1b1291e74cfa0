/** A value of a picture; some are links. */
type Cell = SVGGElement | SVGAElement;

/** The cells that are shown, row by row. */
const gridOf = (picture: SVGSVGElement) =>
	[...picture.querySelectorAll<SVGGElement>('.row:not([hidden])')]
		.map((row) => [...row.querySelectorAll<Cell>('.cell:not([hidden])')])
		.filter((cells) => cells.length > 0);

/** A picture is one stop for the Tab key: the cell last visited, or the first that is shown. */
export function keepOneInTabOrder(picture: SVGSVGElement, wanted?: Cell) {
	const cells = gridOf(picture).flat();
	const stop = wanted ?? cells.find((cell) => cell.getAttribute('tabindex') === '0') ?? cells[0];
	for (const cell of picture.querySelectorAll('.cell')) cell.setAttribute('tabindex', cell === stop ? '0' : '-1');
}

/** Arrows, Home and End move between the cells of a picture, Enter follows the link of the cell or of its row. */
export function walkByKeys(picture: SVGSVGElement) {
	for (const cell of picture.querySelectorAll<Cell>('.cell')) {
		if (!(cell instanceof SVGAElement)) cell.setAttribute('role', 'img');
		cell.setAttribute('aria-label', cell.querySelector('title')?.textContent ?? '');
	}
	picture.addEventListener('keydown', (event) => {
		const cell = (event.target as Element).closest<Cell>('.cell');
		if (!cell) return;
		const rows = gridOf(picture);
		const y = rows.findIndex((cells) => cells.includes(cell));
		const cells = rows[y] ?? [];
		const x = cells.indexOf(cell);
		const { column } = cell.dataset;
		const inRow = (target: Cell[] | undefined) =>
			target?.find((c) => c.dataset['column'] === column) ?? target?.[Math.min(x, target.length - 1)];
		const goal: Record<string, Cell | undefined> = {
			ArrowRight: cells[x + 1],
			ArrowLeft: cells[x - 1],
			ArrowDown: inRow(rows[y + 1]),
			ArrowUp: inRow(rows[y - 1]),
			Home: cells[0],
			End: cells.at(-1),
		};
		if (event.key === 'Enter') {
			const link = cell.closest('a') ?? cell.closest('.row')?.querySelector('a');
			// As a click does, so that it opens where the page has its links open.
			link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
		} else if (!(event.key in goal)) return;
		event.preventDefault();
		const next = goal[event.key];
		if (!next) return;
		keepOneInTabOrder(picture, next);
		next.focus();
	});
}

/** Hands a file over under a name. */
export function handOver(blob: Blob, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The picture at so many times its size; nothing where that is more than a canvas of this browser holds. */
function toPng(image: HTMLImageElement, scale: number): Promise<Blob | null> {
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * scale;
	canvas.height = image.naturalHeight * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/**
 * Draws the SVG at this address at twice its size, a very large one at its own, and hands it over as PNG, by default
 * under the same name. False where that cannot be done: the picture did not come, or this browser draws none.
 */
export async function downloadPng(
	address: string,
	name = address.split('/').at(-1)?.replace('.svg', '.png'),
): Promise<boolean> {
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const png = (await toPng(image, 2)) ?? (await toPng(image, 1));
		if (png) handOver(png, name ?? 'chart.png');
		return png !== null;
	} catch {
		return false;
	}
}
