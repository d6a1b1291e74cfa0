import { isAlone, remember } from './address.ts';

/** Filters and sorts the table of an index page, with the state in the URL. Without scripting the whole table stands. */
class RecordList extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		const body = this.querySelector('tbody');
		const status = this.querySelector('[role=status]');
		if (!form || !body || !status) return;
		const rows = [...body.rows];
		const heads = [...this.querySelectorAll('th')];
		const words = rows.map((row) => (row.textContent ?? '').toLowerCase());
		const fields = [...form.elements].filter((e) => e instanceof HTMLSelectElement || e instanceof HTMLInputElement);
		let sort = '';

		const show = (note = '') => {
			const text =
				fields
					.find((f) => f.name === 'text')
					?.value.trim()
					.toLowerCase() ?? '';
			let shown = 0;
			for (const [i, row] of rows.entries()) {
				const fits =
					words[i]?.includes(text) &&
					fields.every(
						(f) => f.name === 'text' || !f.value || (row.dataset[f.name] ?? '').split(' ').includes(f.value),
					);
				row.hidden = !fits;
				if (fits) shown++;
			}
			const [key, direction] = sort.split('.');
			for (const head of heads)
				if (head.dataset['key'] === key)
					head.setAttribute('aria-sort', direction === 'down' ? 'descending' : 'ascending');
				else head.removeAttribute('aria-sort');
			const column = heads.findIndex((head) => head.dataset['key'] === key);
			const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent.trim() ?? '';
			const sorted =
				column < 0 ? rows : [...rows].sort((a, b) => compare(textOf(a), textOf(b)) * (direction === 'down' ? -1 : 1));
			body.append(...sorted);
			const count = (this.dataset['shown'] ?? '')
				.replace('{shown}', String(shown))
				.replace('{count}', String(rows.length));
			status.textContent = [note, shown === 0 ? this.dataset['none'] : count].filter(Boolean).join(' ');
		};
		const changed = () => {
			show();
			const state = fields.filter((field) => field.value).map((field): [string, string] => [field.name, field.value]);
			remember(
				new Map(sort ? [...state, ['sort', sort]] : state),
				new Set([...fields.map(({ name }) => name), 'sort']),
			);
		};

		// Beside a chart, what is not a parameter here is the chart's to judge.
		const alone = isAlone();
		let bad = false;
		for (const [name, value] of new URLSearchParams(location.search)) {
			const field = fields.find((f) => f.name === name);
			if (name === 'sort' && heads.some(({ dataset: { key } }) => value === key || value === `${key}.down`))
				sort = value;
			else if (field) {
				field.value = value;
				if (field.value !== value) {
					bad = true;
					field.value = '';
				}
			} else if (name === 'sort' || alone) bad = true;
		}
		for (const head of heads) {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = head.textContent.trim();
			button.addEventListener('click', () => {
				const key = head.dataset['key'] ?? '';
				sort = sort === key ? `${key}.down` : sort === `${key}.down` ? '' : key;
				changed();
			});
			head.replaceChildren(button);
		}
		form.hidden = false;
		form.addEventListener('input', changed);
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('reset', () => {
			sort = '';
			setTimeout(changed);
		});
		show(bad ? this.dataset['bad'] : '');
	}
}

/** Numbers by size and codes by their parts (2512.4 before 2512.10), everything else by the page's language. */
function compare(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });
}

customElements.define('record-list', RecordList);
