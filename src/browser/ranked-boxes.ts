import type { NamedControl } from '../charts/params.ts';
import { fold } from '../search/fold.ts';

/** Shows a ranking to tick from: in its order, with its values, the chosen ones in their looks. */
export function showRanks(form: HTMLFormElement, { label, choices }: NamedControl) {
	const list = form.querySelector('.ranks');
	const said = form.querySelector('.ranked legend');
	if (!list || !said) return;
	said.textContent = label;
	const rows = new Map([...list.querySelectorAll('label')].map((row) => [row.querySelector('input')?.value, row]));
	const inOrder = choices.flatMap(({ value }) => rows.get(value) ?? []);
	if (inOrder.some((row, i) => row !== list.children[i])) list.append(...inOrder);
	for (const { value, look = '', note = '' } of choices) {
		const row = rows.get(value);
		if (row) row.className = look;
		row?.querySelector('b')?.replaceChildren(note);
	}
}

/** A field above a ranking that leaves of it what begins with what is typed. */
export function startRanks(form: HTMLFormElement) {
	const field = form.querySelector<HTMLInputElement>('.ranked [type=search]');
	field?.addEventListener('input', (event) => {
		event.stopPropagation();
		const wanted = fold(field.value.trim());
		for (const row of form.querySelectorAll<HTMLElement>('.ranks label'))
			row.hidden = !fold(row.querySelector('span')?.textContent ?? '').includes(wanted);
	});
	// Enter would send the form.
	field?.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
}

/** What is clicked in a picture, and leads nowhere, is ticked in the ranking beside it. */
export function startChoosing(figure: HTMLElement, form: HTMLFormElement) {
	figure.addEventListener('click', (event) => {
		const cell = (event.target as Element).closest<SVGElement>('.picture g.cell[data-key]');
		if (!cell || (event as PointerEvent).pointerType === 'touch') return;
		const box = form.querySelector<HTMLInputElement>(`.ranks input[value="${CSS.escape(cell.dataset['key'] ?? '')}"]`);
		box?.click();
	});
}
