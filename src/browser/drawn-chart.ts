import { addressFor, type DrawnChart, type DrawnData } from '../charts/drawn.ts';
import { named, quote } from '../charts/quote.ts';
import { toLocale } from '../words/locale.ts';
import type { Room } from '../words/words.ts';
import { announce, isAlone, onReturn, remember, spell } from './address.ts';
import { startButtons } from './chart-buttons.ts';
import { toNode, showPicture, showTable } from './chart-view.ts';
import { askedQuery, showControls } from './controls.ts';
import { afterPaint } from './element.ts';
import { geometryOf } from './europe.ts';
import { pageData } from './page-data.ts';
import { downloadPng, handOver } from './picture.ts';
import { startReadout } from './readout.ts';
import { showShortcut, startShortcut } from './shortcut.ts';
import { startSorting } from './sort-rows.ts';

/**
 * Brings such a chart to life: state in the address, picture, sentence and table drawn from it, files of the view.
 * The page holds the figures as JSON in a script element, and the default view, drawn when the site was built.
 */
export function startDrawnChart<Series extends object, State, R extends Room>(
	element: HTMLElement,
	chart: DrawnChart<Series, State, R>,
) {
	const form = element.querySelector('form');
	const status = element.querySelector('[role=status]');
	const data = pageData(element) as DrawnData<Series, R> | undefined;
	const region = element.querySelector<HTMLElement>('figure > .table');
	const caption = element.querySelector('figcaption');
	const table = element.querySelector<HTMLTableElement>('figure table');
	const picture = region?.querySelector('svg');
	if (!form || !status || !data || !region || !caption || !table || !picture) return;
	const sortAnew = startSorting(table);
	const series = chart.onMap ? { ...data.series, geometry: geometryOf(picture) } : data.series;
	const locale = toLocale(data.lang, data.words);
	const address = addressFor(chart, series, locale);

	/** The state that the address asks for, and what is to be said of what it names in vain. */
	const read = (): { asked: State; note: string } => {
		const query = new URLSearchParams(location.search);
		const { state: asked, bad } = address.read(query);
		// Beside another chart or a list, what is not a parameter here is theirs to judge.
		const foreign = isAlone() ? [...query.keys()].filter((name) => !address.names.includes(name)) : [];
		const vain = [...bad, ...foreign];
		const values = named(vain.map(quote), () => ', …');
		return { asked, note: values && locale.fill(element.dataset['bad'] ?? '', { values }) };
	};
	let { asked: state, note } = read();
	let turns = 0;

	const readout = chart.reading && startReadout(element, region, data.base);
	const draw = (said = '') => {
		announce(element, address.write(state));
		const view = chart.view(series, state, { base: data.base }, locale);
		const { title, sentence, more = [], key = [] } = view;
		showPicture(region, view.svg, title);
		const name = Object.assign(document.createElement('b'), { textContent: title });
		caption.replaceChildren(name, ` ${sentence} `, ...more.map(toNode));
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
			showTable(table, view.caption, view.rows);
			sortAnew();
		});
		showControls(form, address.controls(state));
		showShortcut(element, chart.shortcut?.(state, locale));
		if (chart.reading) readout?.(chart.reading(series, state, locale));
		status.textContent = [said, chart.shown(series, state, locale)].filter(Boolean).join(' ');
	};

	/** The view as it stands alone, with the lines of its provenance and its own address. */
	const alone = () => {
		const params = new URLSearchParams([...address.write(state)]);
		const lines = [...data.lines.slice(0, -1), `${data.lines.at(-1) ?? ''}${params.size ? `?${spell(params)}` : ''}`];
		const { svg, picture } = chart.view(series, state, { lines }, locale);
		return { blob: new Blob([svg], { type: 'image/svg+xml' }), picture };
	};
	// Without scripting the link leads to the file of the default view.
	element.querySelector('[data-svg]')?.addEventListener('click', (event) => {
		event.preventDefault();
		const { blob, picture } = alone();
		handOver(blob, `${picture}.svg`);
	});
	startButtons(element, status, locale.fill, async () => {
		const { blob, picture } = alone();
		const made = URL.createObjectURL(blob);
		const done = await downloadPng(made, `${picture}.png`);
		URL.revokeObjectURL(made);
		return done;
	});
	startShortcut(element, form, () => chart.shortcut?.(state, locale));

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => {
		state = address.read(askedQuery(form, address.controls(state))).state;
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
