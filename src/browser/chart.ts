import { isAlone, remember } from './address.ts';

/**
 * A chart's interaction, the same for every chart: view and filters in the URL, arrow keys between values, PNG and link.
 *
 * What it expects of the page: `select`s whose names are those of data attributes (`data-area="plan"`, several values
 * with spaces between) of what they filter: `.row`, `.group` and, within a row, `.part`; a select with `data-switch`
 * chooses the figure with that `data-view` instead. Rows are counted, those with `data-uncounted` are not.
 * In a picture, elements with `data-height` stand one below the other and close up when some are hidden. A `.cell` is
 * a value that the keys reach, named by its `<title>`; a cell that is a link is followed by Enter, any other leads to
 * the first link of its row. Where lines join cells, `data-to` names the `data-key` of the cell to the right of one.
 */
class DataChart extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		const status = this.querySelector('[role=status]');
		if (!form || !status) return;
		const selects = [...form.querySelectorAll('select')];
		const defaults = new Map(selects.map((select) => [select.name, select.value]));
		const view = selects.find((select) => select.dataset['switch'] !== undefined);
		const filters = selects.filter((select) => select !== view);
		const pictures = [...this.querySelectorAll('svg')];

		const show = (note = '') => {
			for (const figure of this.querySelectorAll<HTMLElement>('figure'))
				figure.hidden = view !== undefined && figure.dataset['view'] !== view.value;
			for (const row of this.querySelectorAll<HTMLElement | SVGElement>('figure :is(.row, .group, .part)')) {
				const fits = filters.every(({ name, value }) => {
					const values = row.dataset[name];
					return !value || values === undefined || values.split(' ').includes(value);
				});
				row.toggleAttribute('hidden', !fits);
			}
			for (const picture of pictures) {
				hideEmptyGroups(picture);
				closeUp(picture);
				keepOneInTabOrder(picture);
			}
			const count = this.querySelectorAll('figure:not([hidden]) svg .row:not([hidden], [data-uncounted])').length;
			status.textContent = [note, (this.dataset['shown'] ?? '').replace('{count}', String(count))]
				.filter(Boolean)
				.join(' ');
		};

		// Beside a list or another chart, what is not a parameter here is theirs to judge, and to keep.
		const alone = isAlone();
		let bad = false;
		for (const [name, value] of new URLSearchParams(location.search)) {
			const select = selects.find((s) => s.name === name);
			if (select && [...select.options].some((option) => option.value === value)) select.value = value;
			else if (select || alone) bad = true;
		}
		form.hidden = false;
		form.addEventListener('input', () => {
			const changed = selects.filter((select) => select.value !== defaults.get(select.name));
			remember(new Map(changed.map((select) => [select.name, select.value])), new Set(defaults.keys()));
			show();
		});
		for (const picture of pictures) walkByKeys(picture);
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-png]')) {
			button.hidden = false;
			button.addEventListener('click', () => void downloadPng(button.dataset['png'] ?? ''));
		}
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
			button.hidden = false;
			button.addEventListener('click', () => {
				void navigator.clipboard.writeText(location.href).then(() => {
					status.textContent = this.dataset['copied'] ?? '';
				});
			});
		}
		show(bad ? this.dataset['bad'] : '');
	}
}

/** Hides the heading of a group of which no row is left. */
function hideEmptyGroups(picture: SVGSVGElement) {
	let group: Element | undefined;
	for (const part of picture.querySelectorAll('.group, .row'))
		if (part.matches('.group')) {
			group = part;
			group.toggleAttribute('hidden', true);
		} else if (!part.hasAttribute('hidden')) group?.removeAttribute('hidden');
}

/** Moves what is shown of a picture up into the gaps of what is hidden, and cuts the picture at its end. */
function closeUp(picture: SVGSVGElement) {
	const parts = [...picture.querySelectorAll<SVGElement>('[data-height]')];
	if (parts.length === 0) return;
	let y = Number(picture.dataset['top']);
	for (const part of parts) {
		if (part.hasAttribute('hidden')) continue;
		part.setAttribute('transform', `translate(0 ${y})`);
		y += Number(part.dataset['height']);
	}
	picture.setAttribute('height', String(y));
	picture.setAttribute('viewBox', `0 0 ${picture.getAttribute('width') ?? ''} ${y}`);
}

/** A value of a picture; some are links. */
type Cell = SVGGElement | SVGAElement;

/** The cells that are shown, row by row. */
const gridOf = (picture: SVGSVGElement) =>
	[...picture.querySelectorAll<SVGGElement>('.row:not([hidden])')]
		.map((row) => [...row.querySelectorAll<Cell>('.cell:not([hidden])')])
		.filter((cells) => cells.length > 0);

/** A picture is one stop for the Tab key: the cell last visited, or the first that is shown. */
function keepOneInTabOrder(picture: SVGSVGElement, wanted?: Cell) {
	const cells = gridOf(picture).flat();
	const stop = wanted ?? cells.find((cell) => cell.getAttribute('tabindex') === '0') ?? cells[0];
	for (const cell of picture.querySelectorAll('.cell')) cell.setAttribute('tabindex', cell === stop ? '0' : '-1');
}

const wordsOf = (text: string | undefined) => text?.split(' ') ?? [];

/** Arrows, Home and End move between the cells of a picture, Enter follows the link of the cell or of its row. */
function walkByKeys(picture: SVGSVGElement) {
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
		const { key, to, column } = cell.dataset;
		const inRow = (target: Cell[] | undefined) =>
			target?.find((c) => c.dataset['column'] === column) ?? target?.[Math.min(x, target.length - 1)];
		const joined = (fits: (other: DOMStringMap) => boolean) => rows.flat().find((other) => fits(other.dataset));
		const goal: Record<string, Cell | undefined> = {
			ArrowRight: cells[x + 1] ?? joined((other) => wordsOf(to).includes(other['key'] ?? '')),
			ArrowLeft: cells[x - 1] ?? joined((other) => key !== undefined && wordsOf(other['to']).includes(key)),
			ArrowDown: inRow(rows[y + 1]),
			ArrowUp: inRow(rows[y - 1]),
			Home: cells[0],
			End: cells.at(-1),
		};
		if (event.key === 'Enter') {
			const link = cell.closest('a') ?? cell.closest('.row')?.querySelector('a');
			if (link) location.assign(link.getAttribute('href') ?? '');
		} else if (!(event.key in goal)) return;
		event.preventDefault();
		const next = goal[event.key];
		if (!next) return;
		keepOneInTabOrder(picture, next);
		next.focus();
	});
}

/** Draws the published SVG at twice its size and hands it over as PNG under the same name. */
async function downloadPng(address: string) {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * 2;
	canvas.height = image.naturalHeight * 2;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	canvas.toBlob((blob) => {
		if (!blob) return;
		const link = document.createElement('a');
		link.href = URL.createObjectURL(blob);
		link.download = address.split('/').at(-1)?.replace('.svg', '.png') ?? 'chart.png';
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 1000);
	}, 'image/png');
}

customElements.define('data-chart', DataChart);
