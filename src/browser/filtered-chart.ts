import { isLong } from '../charts/standalone.ts';
import { fillerOf } from '../words/fill.ts';
import { announce, isAlone, onReturn, remember, shownAddress } from './address.ts';
import { startCellReadout } from './cell-readout.ts';
import { startButtons } from './chart-buttons.ts';
import { showHead } from './chart-view.ts';
import { startCharts } from './chart.ts';
import { downloadPng, keepOneInTabOrder, walkByKeys } from './picture.ts';
import { startSorting } from './sort-rows.ts';
import { startUnfolding } from './unfold.ts';

/**
 * A chart's interaction, the same for every chart: view and filters in the URL, arrow keys between values, PNG and link.
 *
 * What it expects of the page: `select`s whose names are those of data attributes (`data-area="plan"`, several values
 * with spaces between) of what they filter: `.row`, `.group` and, within a row, `.part`; a select with `data-switch`
 * chooses the figure with that `data-view` instead. Rows are counted, those with `data-uncounted` are not.
 * In a picture, elements with `data-height` stand one below the other and close up when some are hidden. A `.cell` is
 * a value that the keys reach, named by its `<title>`; a cell that is a link is followed by Enter, any other leads to
 * the first link of its row.
 */
function start(element: HTMLElement) {
	const form = element.querySelector('form');
	const status = element.querySelector('[role=status]');
	if (!form || !status) return;
	for (const table of element.querySelectorAll<HTMLTableElement>('figure table')) startSorting(table);
	const selects = [...form.querySelectorAll('select')];
	// As the page was written: a browser that comes back to it fills in what was chosen before.
	form.reset();
	const defaults = new Map(selects.map((select) => [select.name, select.value]));
	const view = selects.find((select) => select.dataset['switch'] !== undefined);
	const filters = selects.filter((select) => select !== view);
	const pictures = [...element.querySelectorAll('svg')];
	const fill = fillerOf(document.documentElement.lang);

	const show = (note = '') => {
		for (const figure of element.querySelectorAll<HTMLElement>('figure'))
			figure.hidden = view !== undefined && figure.dataset['view'] !== view.value;
		for (const row of element.querySelectorAll<HTMLElement | SVGElement>('figure :is(.row, .group, .part)')) {
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
		const figure = [...element.querySelectorAll<HTMLElement>('figure')].find(({ hidden }) => !hidden);
		if (figure) showHead(element, { heading: figure.dataset['heading'], finding: figure.dataset['finding'] ?? '' });
		const rows = figure?.querySelector('.picture')?.querySelectorAll('.row:not([hidden], [data-uncounted])');
		const count = rows?.length ?? 0;
		status.textContent = [note, fill(element.dataset['shown'] ?? '', { count })].filter(Boolean).join(' ');
	};

	const say = () => {
		const changed = selects.filter((select) => select.value !== defaults.get(select.name));
		announce(element, new Map(changed.map((select) => [select.name, select.value])));
	};
	const read = () => {
		// Beside a list or another chart, what is not a parameter here is theirs to judge.
		const alone = isAlone();
		let bad = false;
		form.reset();
		for (const [name, value] of new URLSearchParams(location.search)) {
			const select = selects.find((s) => s.name === name);
			if (select && [...select.options].some((option) => option.value === value)) select.value = value;
			else if (select || alone) bad = true;
		}
		say();
		show(bad ? element.dataset['bad'] : '');
	};
	form.addEventListener('input', () => {
		say();
		remember(element);
		show();
	});
	onReturn(read);
	for (const picture of pictures) walkByKeys(picture);
	for (const figure of element.querySelectorAll('figure')) {
		startCellReadout(figure);
		startUnfolding(figure);
	}
	startButtons(element, status, fill, {
		handOverPng: ({ dataset }) => downloadPng(dataset['png'] ?? ''),
		viewOf: (button) => {
			const figure = button.closest('figure');
			const lines = (element.dataset['lines'] ?? '').split('\n');
			const title = figure?.querySelector('figcaption b')?.textContent ?? '';
			return {
				table: figure?.querySelector('table') ?? document.createElement('table'),
				head: [title, ...lines.slice(0, -1), shownAddress()],
				name: (button.dataset['csv'] ?? '').replace('.csv', ''),
			};
		},
	});
	read();
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
	const width = picture.getAttribute('width') ?? '';
	picture.setAttribute('height', String(y));
	picture.setAttribute('viewBox', `0 0 ${width} ${y}`);
	picture.classList.toggle('long', isLong(Number(width), y));
}

startCharts(undefined, start);
