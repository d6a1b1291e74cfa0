import type { Reading } from '../charts/drawn.ts';

/** How far a key moves the cursor, in rows and columns. */
const steps: Record<string, readonly [number, number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	Home: [0, -Infinity],
	End: [0, Infinity],
	PageUp: [-10, 0],
	PageDown: [10, 0],
};

/**
 * Tells the value under pointer, finger and keys where cells are no elements: the one that is, the cursor, goes where
 * they are. What it gives takes what there is to read, anew whenever the picture was drawn.
 */
export function startReadout(
	element: HTMLElement,
	region: HTMLElement,
	base: string,
): (reading: Reading | undefined) => void {
	const said = element.querySelector('.readout span');
	const link = element.querySelector<HTMLAnchorElement>('.readout a');
	let reading: Reading | undefined;
	let at = { row: 0, column: 0 };

	/** The cell under the pointer. */
	const under = ({ clientX, clientY }: MouseEvent) => {
		const matrix = region.querySelector('svg')?.getScreenCTM();
		if (!matrix) return undefined;
		const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
		return reading?.under(x, y);
	};
	/** Puts the cursor into a cell and says what it holds. */
	const moveTo = (cell: typeof at) => {
		const cursor = region.querySelector('.cursor');
		if (!cursor || (cell.row === at.row && cell.column === at.column && cursor.matches('.at'))) return;
		const found = reading?.at(cell);
		if (!found) return;
		const { text, address, box, cross } = found;
		at = cell;
		cursor.classList.add('at');
		cursor.setAttribute('href', base + address);
		cursor.setAttribute('aria-label', text);
		cursor.querySelector('title')?.replaceChildren(text);
		for (const [name, value] of Object.entries(box)) cursor.querySelector('rect')?.setAttribute(name, String(value));
		region.querySelector('.cross')?.setAttribute('d', cross);
		if (said) said.textContent = text;
		if (link) Object.assign(link, { href: base + address, hidden: false });
	};

	region.addEventListener('pointermove', (event) => {
		const cell = under(event);
		if (cell) moveTo(cell);
	});
	region.addEventListener('click', (event) => {
		const cell = under(event);
		if (!cell) return;
		moveTo(cell);
		// A finger has not seen yet what it points at: it reads first, and follows the link beside.
		if ((event as PointerEvent).pointerType === 'touch') event.preventDefault();
	});
	region.addEventListener('focusin', (event) => {
		if ((event.target as Element).matches('.cursor')) moveTo(at);
	});
	region.addEventListener('keydown', (event) => {
		const step = steps[event.key];
		if (!step || !reading || !(event.target as Element).matches('.cursor')) return;
		event.preventDefault();
		const within = (value: number, length: number) => Math.min(Math.max(value, 0), length - 1);
		moveTo({ row: within(at.row + step[0], reading.rows), column: within(at.column + step[1], reading.columns) });
		region.querySelector('.cursor')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	});
	return (next) => {
		reading = next;
		at = { row: 0, column: 0 };
	};
}
