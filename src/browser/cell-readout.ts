/**
 * Tells the value of the cell under pointer, finger and keys in the line below its picture, with a link where the cell or
 * its row leads somewhere.
 */
export function startCellReadout(figure: HTMLElement) {
	const said = figure.querySelector('.readout span');
	const link = figure.querySelector<HTMLAnchorElement>('.readout a');
	if (!said || !link) return;
	let at: Element | undefined;
	const cellOf = ({ target }: Event) => (target as Element).closest('.picture .cell:not(.cursor)');
	const tell = (cell: Element) => {
		if (cell === at) return;
		at?.classList.remove('at');
		at = cell;
		cell.classList.add('at');
		said.textContent = cell.querySelector('title')?.textContent ?? '';
		const goal = cell.closest('a') ?? cell.closest('.row')?.querySelector('a');
		link.hidden = !goal;
		if (goal) link.href = goal.getAttribute('href') ?? '';
	};
	for (const type of ['pointerover', 'focusin'])
		figure.addEventListener(type, (event) => {
			const cell = cellOf(event);
			if (cell) tell(cell);
		});
	figure.addEventListener('click', (event) => {
		const cell = cellOf(event);
		if (!cell || (event as PointerEvent).pointerType !== 'touch') return;
		// A finger has not seen yet what it points at: it reads first, and follows the link beside.
		event.preventDefault();
		tell(cell);
	});
}
