import { sortValue, type Part } from '../charts/figure.ts';
import type { Where } from '../charts/standalone.ts';
import type { Asked, ChartView } from '../charts/view.ts';

interface DrawnData<Series> {
	series: Series;
	base: string;
	lines: string[];
}
import { fill } from '../words/fill.ts';
import { quote } from '../charts/quote.ts';
import { announce, isAlone, onReturn, remember, shownAddress, spell } from './address.ts';
import { copy } from './copy.ts';
import { afterPaint } from './element.ts';
import { downloadPng, handOver, keepOneInTabOrder, walkByKeys } from './picture.ts';
import { startSorting } from './sort-rows.ts';

/** What tells one chart that is drawn anew in the browser from another. */
export interface DrawnChart<Series, State> {
	/** Parameters of the address that are its own. */
	names: readonly string[];
	read(query: URLSearchParams, series: Series): Asked<State>;
	/** The parameters that differ from the default. */
	write(state: State, series: Series): Map<string, string>;
	view(series: Series, state: State, where: Where): ChartView;
	/** Sets the controls by the state, and says in words what is shown. */
	show(form: HTMLFormElement, state: State, series: Series): string;
	/** The state that the controls ask for. */
	asked(form: HTMLFormElement, state: State, series: Series): State;
}

/** So many values are named of those that an address asks for in vain. */
const mostNamed = 10;

/**
 * Brings such a chart to life: state in the address, picture, sentence and table drawn from it, files of the view.
 * The page holds the figures as JSON in a script element, and the default view, drawn when the site was built.
 */
export function startDrawnChart<Series, State>(
	element: HTMLElement,
	chart: DrawnChart<Series, State>,
	prepare: (series: Series) => Series = (series) => series,
) {
	const form = element.querySelector('form');
	const status = element.querySelector('[role=status]');
	const json = element.querySelector('script[type="application/json"]')?.textContent;
	const region = element.querySelector<HTMLElement>('figure > .table');
	const caption = element.querySelector('figcaption');
	const table = element.querySelector<HTMLTableElement>('figure table');
	if (!form || !status || !json || !region || !caption || !table) return;
	const sortAnew = startSorting(table);
	const data = JSON.parse(json) as DrawnData<Series>;
	const series = prepare(data.series);
	const own = new Set(chart.names);

	/** The state that the address asks for, and what is to be said of what it names in vain. */
	const read = (): { asked: State; note: string } => {
		const query = new URLSearchParams(location.search);
		const { state: asked, bad } = chart.read(query, series);
		// Beside another chart or a list, what is not a parameter here is theirs to judge.
		const foreign = isAlone() ? [...query.keys()].filter((name) => !own.has(name)) : [];
		const vain = [...bad, ...foreign];
		const values = [...vain.slice(0, mostNamed).map(quote), ...(vain.length > mostNamed ? ['…'] : [])].join(', ');
		return { asked, note: values && fill(element.dataset['bad'] ?? '', { values }) };
	};
	let { asked: state, note } = read();
	let turns = 0;

	const draw = (said = '') => {
		announce(element, chart.write(state, series));
		const {
			title,
			sentence,
			more = [],
			svg,
			key = [],
			caption: tableCaption,
			rows,
		} = chart.view(series, state, { base: data.base });
		showPicture(region, svg, title);
		caption.replaceChildren(
			Object.assign(document.createElement('b'), { textContent: title }),
			` ${sentence} `,
			...more.map(toNode),
		);
		element
			.querySelector('figure > .key')
			?.replaceChildren(
				...key.map(({ look, text }) =>
					Object.assign(document.createElement('li'), { className: look, textContent: text }),
				),
			);
		// The table is folded, or below the picture: it need not be in the frame that shows the picture.
		const turn = ++turns;
		afterPaint(() => {
			if (turn !== turns) return;
			showTable(table, tableCaption, rows);
			sortAnew();
		});
		status.textContent = [said, chart.show(form, state, series)].filter(Boolean).join(' ');
	};

	/** The view as it stands alone, with the lines of its provenance and its own address. */
	const alone = () => {
		const params = new URLSearchParams([...chart.write(state, series)]);
		const lines = [...data.lines.slice(0, -1), `${data.lines.at(-1) ?? ''}${params.size ? `?${spell(params)}` : ''}`];
		const { svg, picture } = chart.view(series, state, { lines });
		return { blob: new Blob([svg], { type: 'image/svg+xml' }), picture };
	};
	const offer = (selector: string, act: () => void) => {
		const button = element.querySelector<HTMLButtonElement>(selector);
		if (!button) return;
		button.addEventListener('click', act);
	};
	// Without scripting the link leads to the file of the default view.
	element.querySelector('[data-svg]')?.addEventListener('click', (event) => {
		event.preventDefault();
		const { blob, picture } = alone();
		handOver(blob, `${picture}.svg`);
	});
	offer('[data-png]', async () => {
		const { blob, picture } = alone();
		const address = URL.createObjectURL(blob);
		if (!(await downloadPng(address, `${picture}.png`))) status.textContent = element.dataset['noPng'] ?? '';
		URL.revokeObjectURL(address);
	});
	offer('[data-copy]', async () => {
		const address = shownAddress();
		const said = (await copy(address)) ? element.dataset['copied'] : element.dataset['notCopied'];
		status.textContent = fill(said ?? '', { address });
	});

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => {
		state = chart.asked(form, state, series);
		draw();
		remember(element);
	});
	onReturn(() => {
		({ asked: state, note } = read());
		draw(note);
	});
	// The default view is in the page already, with all of its values.
	draw(note);
}

/**
 * Puts a picture in the place of another; all text in it was escaped where it was drawn. It is read as the page was,
 * which takes half the time of XML.
 */
function showPicture(region: HTMLElement, svg: string, title: string) {
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

function showTable(table: HTMLTableElement, caption: string, rows: readonly Part[][][]) {
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

function toNode(part: Part): Node {
	if (typeof part === 'string' || !('href' in part))
		return document.createTextNode(typeof part === 'string' ? part : part.text);
	return Object.assign(document.createElement('a'), { href: part.href, textContent: part.text });
}

/** The boxes that are ticked, in the order of the page, and no more than so many can be. */
export function limitBoxes(form: HTMLFormElement, name: string, chosen: readonly string[], most: number, least = 0) {
	for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
		box.checked = chosen.includes(box.value);
		box.disabled = box.checked ? chosen.length <= least : chosen.length >= most;
	}
}

/** What is ticked: those that were keep their order, a new one comes last. */
export function tickedBoxes(form: HTMLFormElement, name: string, before: readonly string[]): string[] {
	const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
	const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
	return [...before.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !before.includes(id))];
}

export function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement {
	const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
	if (!select) throw new Error(`The page has no choice of ${name}.`);
	return select;
}

/** Gives a select other options, which are their own words. */
export function setOptions(select: HTMLSelectElement, values: readonly string[], chosen: string) {
	if ([...select.options].map(({ value }) => value).join() !== values.join())
		select.replaceChildren(...values.map((value) => new Option(value, value)));
	select.value = chosen;
}
