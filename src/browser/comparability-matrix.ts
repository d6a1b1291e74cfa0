import {
	bandFilters,
	columnSets,
	defaultMatrix,
	groupings,
	kinds,
	matrixNames,
	pairAt,
	readMatrix,
	sorts,
	writeMatrix,
	type MatrixSeries,
	type MatrixState,
} from '../charts/comparability-matrix/matrix.ts';
import { cellAt, type PlacedMatrix } from '../charts/comparability-matrix/place.ts';
import { matrixStrings as words, matrixView, pairInWords, placedMatrix } from '../charts/comparability-matrix/words.ts';
import { fill } from '../words/fill.ts';
import { comparisonAddress } from '../model/addresses.ts';
import { selectOf, startDrawnChart, tickedBoxes } from './drawn-chart-old.ts';

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
 * All pairs of qualifications as a matrix: `?columns=all&group=level&band=comparable&focus=software-developer`. Its
 * cells are no elements: the one that is, the cursor, goes where the pointer or the keys are.
 */
class ComparabilityMatrix extends HTMLElement {
	private series: MatrixSeries | undefined;
	private placed: PlacedMatrix | undefined;
	private base = '/';
	private at = { row: 0, column: 0 };

	connectedCallback() {
		const data = this.querySelector('script[type="application/json"]')?.textContent;
		const region = this.querySelector<HTMLElement>('figure > .table');
		const readout = this.querySelector<HTMLElement>('.readout');
		const whole = this.querySelector<HTMLButtonElement>('[data-whole]');
		if (!data || !region || !readout || !whole) return;
		this.base = (JSON.parse(data) as { base: string }).base;
		const wholeWord = whole.textContent;

		startDrawnChart<MatrixSeries, MatrixState>(this, {
			names: matrixNames,
			read: readMatrix,
			write: writeMatrix,
			view: matrixView,
			show: (form, state, series) => {
				this.series = series;
				this.placed = placedMatrix(series, state);
				this.at = { row: 0, column: 0 };
				for (const name of ['kind', 'columns', 'band', 'sort', 'group', 'focus'] as const)
					selectOf(form, name).value = state[name] ?? '';
				for (const box of form.querySelectorAll<HTMLInputElement>('input[name="country"]'))
					box.checked = state.countries.includes(box.value);
				// Both are measured from the chosen qualification.
				for (const [name, value] of [
					['sort', 'closeness'],
					['columns', 'focus'],
				] as const)
					for (const option of selectOf(form, name).options) if (option.value === value) option.disabled = !state.focus;
				whole.textContent = state.columns === 'all' ? (whole.dataset['default'] ?? '') : wholeWord;
				return fill(words.shown, { rows: this.placed.rows.length, columns: this.placed.columns.length });
			},
			asked: (form, before, series) => {
				const focus = series.qualifications.find(({ id }) => id === selectOf(form, 'focus').value)?.id;
				const kind = kinds.find((one) => one === selectOf(form, 'kind').value);
				const band = bandFilters.find((one) => one === selectOf(form, 'band').value);
				const columns = columnSets.find((one) => one === selectOf(form, 'columns').value);
				const sort = sorts.find((one) => one === selectOf(form, 'sort').value);
				return {
					countries: tickedBoxes(form, 'country', before.countries),
					...(kind ? { kind } : {}),
					columns: columns && (focus || columns !== 'focus') ? columns : defaultMatrix.columns,
					...(band ? { band } : {}),
					sort: sort && (focus || sort !== 'closeness') ? sort : defaultMatrix.sort,
					group: groupings.find((one) => one === selectOf(form, 'group').value) ?? before.group,
					...(focus ? { focus } : {}),
				};
			},
		});

		whole.addEventListener('click', () => {
			const form = whole.closest('form');
			if (!form) return;
			const columns = selectOf(form, 'columns');
			columns.value = columns.value === 'all' ? defaultMatrix.columns : 'all';
			columns.dispatchEvent(new Event('input', { bubbles: true }));
		});
		region.addEventListener('pointermove', (event) => {
			const found = this.under(region, event);
			if (found) this.moveTo(region, readout, found);
		});
		region.addEventListener('click', (event) => {
			const found = this.under(region, event);
			if (!found) return;
			this.moveTo(region, readout, found);
			// A finger has not seen yet what it points at: it reads first, and follows the link beside.
			if ((event as PointerEvent).pointerType === 'touch') event.preventDefault();
		});
		region.addEventListener('focusin', (event) => {
			if ((event.target as Element).matches('.cursor')) this.moveTo(region, readout, this.at);
		});
		region.addEventListener('keydown', (event) => {
			const step = steps[event.key];
			const { placed } = this;
			if (!step || !placed || !(event.target as Element).matches('.cursor')) return;
			event.preventDefault();
			const within = (value: number, length: number) => Math.min(Math.max(value, 0), length - 1);
			this.moveTo(region, readout, {
				row: within(this.at.row + step[0], placed.rows.length),
				column: within(this.at.column + step[1], placed.columns.length),
			});
			region.querySelector('.cursor')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		});
	}

	/** The cell under the pointer. */
	private under(region: HTMLElement, { clientX, clientY }: MouseEvent) {
		const picture = region.querySelector('svg');
		const matrix = picture?.getScreenCTM();
		if (!this.placed || !matrix) return undefined;
		const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
		return cellAt(this.placed, x, y);
	}

	/** Puts the cursor into a cell and says what it holds. */
	private moveTo(region: HTMLElement, readout: HTMLElement, at: { row: number; column: number }) {
		const { series, placed } = this;
		const cursor = region.querySelector('.cursor');
		const row = placed?.rows[at.row];
		const column = placed?.columns[at.column];
		const said = readout.querySelector('span');
		const link = readout.querySelector('a');
		if (!series || !placed || !cursor || !row || !column || !said || !link) return;
		if (at.row === this.at.row && at.column === this.at.column && cursor.matches('.at')) return;
		this.at = at;
		const pair = pairAt(series, row.index, column.index);
		const qualification = series.qualifications[row.index];
		const text = pair ? pairInWords(series, pair) : fill(words.self, { title: qualification?.title ?? '' });
		const ids = pair ? [pair.row.id, pair.column.id] : [qualification?.id ?? ''];
		const href = this.base + comparisonAddress(ids);
		cursor.classList.add('at');
		cursor.setAttribute('href', href);
		cursor.setAttribute('aria-label', text);
		cursor.querySelector('title')?.replaceChildren(text);
		const box = { x: column.x, y: row.y, width: placed.cell, height: row.height };
		for (const [name, value] of Object.entries(box)) cursor.querySelector('rect')?.setAttribute(name, String(value));
		region
			.querySelector('.cross')
			?.setAttribute(
				'd',
				`M0 ${row.y}H${placed.width}v${row.height}H0zM${column.x} 0V${placed.height}h${placed.cell}V0z`,
			);
		said.textContent = text;
		link.href = href;
		link.hidden = false;
	}
}

customElements.define('comparability-matrix', ComparabilityMatrix);
