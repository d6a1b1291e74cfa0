import { fillerOf } from '../words/fill.ts';
import { announce, isAlone, onReturn, remember } from './address.ts';
import { element } from './element.ts';
import { hideEmptyColumns } from './list-columns.ts';
import { downloadRows } from './list-file.ts';
import { countTicks } from './list-ticks.ts';
import { showOrder, sortByHeads, type Order } from './sort-rows.ts';

/** Filters and sorts the table of an index page, with the state in the URL. Without scripting the whole table stands. */
class RecordList extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector<HTMLFormElement>('form.filters');
		const table = this.querySelector('table');
		const status = this.querySelector('[role=status]');
		if (!form || !table || !status) return;
		const rows = [...(table.tBodies[0]?.rows ?? [])];
		const keys = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.dataset['key'] ?? '');
		const words = rows.map((row) => (row.textContent ?? '').toLowerCase());
		const fields = [...form.elements].filter((e) => e instanceof HTMLSelectElement || e instanceof HTMLInputElement);
		const clear = element('button', { type: 'button', class: 'as-link' }, this.dataset['clear'] ?? '');
		let order: Order | undefined;
		/** The order as it stands in the address: the key of its column. */
		const spelled = ({ column, down }: Order) => `${keys[column] ?? ''}${down ? '.down' : ''}`;

		const show = (note = '') => {
			const text =
				fields
					.find((f) => f.name === 'text')
					?.value.trim()
					.toLowerCase() ?? '';
			for (const [i, row] of rows.entries()) {
				const fits =
					words[i]?.includes(text) &&
					fields.every(
						(f) => f.name === 'text' || !f.value || (row.dataset[f.name] ?? '').split(' ').includes(f.value),
					);
				row.hidden = !fits;
			}
			showOrder(table, rows, order);
			const shown = rows.filter((row) => !row.hidden);
			hideEmptyColumns(table, shown);
			const count = { shown: shown.length, count: rows.length };
			const isNone = shown.length === 0 && rows.length > 0;
			const said = isNone ? '' : fillerOf(document.documentElement.lang)(this.dataset['shown'] ?? '', count);
			status.replaceChildren(
				[note, said].filter(Boolean).join(' '),
				...(isNone ? [` ${this.dataset['none'] ?? ''} `, clear] : []),
			);
		};
		const filtered = () =>
			fields.filter((field) => field.value).map((field): [string, string] => [field.name, field.value]);
		const say = () => {
			const state = filtered();
			announce(this, new Map(order ? [...state, ['sort', spelled(order)]] : state));
		};
		const changed = () => {
			show();
			say();
			remember(this);
		};
		const read = () => {
			// Beside a chart, what is not a parameter here is the chart's to judge.
			const alone = isAlone();
			let bad = false;
			// As the page was written: a browser that comes back to it fills in what was chosen before.
			form.reset();
			order = undefined;
			for (const [name, value] of new URLSearchParams(location.search)) {
				// In a list of several pages, the rows with a value stand at an address of their own.
				const elsewhere = document.querySelector<HTMLAnchorElement>(
					`a[data-facet="${CSS.escape(`${name}=${value}`)}"]`,
				);
				if (elsewhere) return location.replace(elsewhere.href);
				const field = fields.find((f) => f.name === name);
				const column = keys.indexOf(value.replace(/\.down$/, ''));
				if (name === 'sort' && column >= 0) order = { column, down: value.endsWith('.down') };
				else if (field) {
					field.value = value;
					if (field.value !== value) {
						bad = true;
						field.value = '';
					}
				} else if (name === 'sort' || alone) bad = true;
			}
			say();
			show(bad ? this.dataset['bad'] : '');
		};
		sortByHeads(table, (chosen) => {
			order = chosen;
			changed();
		});
		form.addEventListener('input', changed);
		form.addEventListener('submit', (event) => event.preventDefault());
		const cleared = (event: Event) => {
			event.preventDefault();
			form.reset();
			order = undefined;
			changed();
		};
		form.querySelector('[type=reset]')?.addEventListener('click', cleared);
		clear.addEventListener('click', (event) => {
			cleared(event);
			// The button is gone with its sentence.
			fields[0]?.focus();
		});
		this.querySelector('[data-csv]')?.addEventListener('click', () => {
			const { name = '', own = '', page = '' } = this.dataset;
			downloadRows(table, { own, page }, name, new URLSearchParams(filtered()));
		});
		countTicks(this);
		onReturn(read);
		read();
	}
}

customElements.define('record-list', RecordList);
