import { addressFor, type DrawnChart, type DrawnData } from '../charts/drawn.ts';
import { plain } from '../charts/figure.ts';
import { named, quote } from '../charts/quote.ts';
import { toLocale } from '../words/locale.ts';
import type { Room } from '../words/words.ts';
import { announce, isAlone, onReturn, remember, spell, step } from './address.ts';
import { startCellReadout } from './cell-readout.ts';
import { startButtons } from './chart-buttons.ts';
import { showHead, showKey, showParts, showPicture, showTable, startPicture } from './chart-view.ts';
import { askedQuery, showControls } from './controls.ts';
import { afterPaint } from './element.ts';
import { geometryOf } from './europe.ts';
import { pageData } from './page-data.ts';
import { downloadPng, handOver } from './picture.ts';
import { startReadout } from './readout.ts';
import { showShortcut, startShortcut } from './shortcut.ts';
import { startChoosing, startRanks } from './ranked-boxes.ts';
import { showTabs, startTabs } from './tabs.ts';
import { startUnfolding } from './unfold.ts';
import { whenWanted } from './when-wanted.ts';
import { startSorting } from './sort-rows.ts';

/** Whether a figure shows the picture for a phone, as the style sheet has it. */
const showsNarrow = (figure: HTMLElement) => getComputedStyle(figure).getPropertyValue('--drawing') === 'narrow';

/**
 * Brings such a chart to life: state in the address, picture, sentence and table drawn from it, files of the view.
 * The page holds the figures as JSON in a script element, and the default view, drawn when the site was built.
 */
export function startDrawnChart<Series extends object, State, R extends Room>(
	element: HTMLElement,
	chart: DrawnChart<Series, State, R>,
) {
	const data = pageData(element) as DrawnData<Series, R> | undefined;
	if (!data) return;
	// What a browser filled in when it came back is no choice.
	element.querySelector('form')?.reset();
	if (data.series) begin(element, chart, data, data.series);
	else whenWanted<Series>(element, data.from ?? '', (series) => begin(element, chart, data, series));
}

function begin<Series extends object, State, R extends Room>(
	element: HTMLElement,
	chart: DrawnChart<Series, State, R>,
	data: DrawnData<Series, R>,
	carried: Series,
) {
	const form = element.querySelector('form');
	const status = element.querySelector('[role=status]');
	const figure = element.querySelector('figure');
	const regions = [...element.querySelectorAll<HTMLElement>('figure > .picture')];
	const [wide] = regions;
	const caption = element.querySelector('figcaption');
	const source = element.querySelector('.source span');
	const table = element.querySelector<HTMLTableElement>('figure table');
	const picture = wide?.querySelector('svg');
	if (!form || !status || !figure || !wide || !caption || !source || !table || !picture) return;
	const sortAnew = startSorting(table);
	const series = chart.onMap ? { ...carried, geometry: geometryOf(picture) } : carried;
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
	let narrow = false;

	const readouts = new Map(
		chart.reading ? regions.map((region) => [region, startReadout(element, region, data.base)]) : [],
	);
	startCellReadout(figure);
	startUnfolding(figure);
	startChoosing(figure, form);
	startRanks(form);
	/** Draws the view in the place of one of the pictures. */
	const drawIn = (region: HTMLElement, narrow: boolean) => {
		const view = chart.view(series, state, { base: data.base, narrow }, locale);
		showPicture(region, view.svg);
		const name = region.dataset['of'] === 'narrow' ? (element.dataset['narrow'] ?? '') : '{title}';
		region.setAttribute('aria-label', locale.fill(name, { title: view.title }));
		if (chart.reading) readouts.get(region)?.(chart.reading(series, state, locale, narrow));
		return view;
	};
	const draw = (said = '') => {
		announce(element, address.write(state));
		narrow = showsNarrow(figure);
		showTabs(element, chart.tabs?.(series, state, locale) ?? [], data.base);
		const view = drawIn((narrow && regions[1]) || wide, narrow);
		showHead(element, view);
		figure.classList.toggle('as-table', view.tableOnly === true);
		if (view.tableOnly) table.closest('details')?.setAttribute('open', '');
		const name = Object.assign(document.createElement('b'), { textContent: view.title });
		showParts(caption, [` ${view.sentence} `, ...(view.more ?? [])], name);
		if (view.source) showParts(source, view.source);
		showKey(element, view.key ?? []);
		// The table is folded, or below the picture: it need not be in the frame that shows the picture.
		const turn = ++turns;
		afterPaint(() => {
			if (turn !== turns) return;
			showTable(table, view.caption, view.rows);
			sortAnew();
		});
		showControls(form, address.controls(state));
		showShortcut(element, chart.shortcut?.(state, locale));
		status.textContent = [said, chart.shown(series, state, locale)].filter(Boolean).join(' ');
	};

	/** Takes over the view that the page was built with, the default: only what is read in its picture is missing. */
	const takeOver = () => {
		announce(element, address.write(state));
		narrow = showsNarrow(figure);
		const region = (narrow && regions[1]) || wide;
		startPicture(region);
		readouts.get(region)?.(chart.reading?.(series, state, locale, narrow));
		status.textContent = chart.shown(series, state, locale);
	};

	/** The lines of provenance of the view, with its own sources and address. */
	const lines = (): string[] => {
		const params = new URLSearchParams([...address.write(state)]);
		const [general = '', ...rest] = (element.dataset['lines'] ?? '').split('\n');
		const own = chart.view(series, state, { base: data.base }, locale).source;
		const query = params.size ? `?${spell(params)}` : '';
		return [own ? plain(own) : general, ...rest.slice(0, -1), `${rest.at(-1) ?? ''}${query}`];
	};
	/** The view as it stands alone. */
	const alone = () => {
		const { svg, picture } = chart.view(series, state, { lines: lines() }, locale);
		return { blob: new Blob([svg], { type: 'image/svg+xml' }), picture };
	};
	// Without scripting the link leads to the file of the default view.
	element.querySelector('[data-svg]')?.addEventListener('click', (event) => {
		event.preventDefault();
		const { blob, picture } = alone();
		handOver(blob, `${picture}.svg`);
	});
	startButtons(element, status, locale.fill, {
		handOverPng: async () => {
			const { blob, picture } = alone();
			const made = URL.createObjectURL(blob);
			const done = await downloadPng(made, `${picture}.png`);
			URL.revokeObjectURL(made);
			return done;
		},
		viewOf: () => {
			const { title, caption, picture } = chart.view(series, state, { base: data.base }, locale);
			return { table, head: [title, caption, ...lines()], name: picture };
		},
	});
	startShortcut(element, form, () => chart.shortcut?.(state, locale));

	startTabs(element, (query) => {
		step(query);
		({ asked: state, note } = read());
		draw(note);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => {
		state = address.read(askedQuery(form, address.controls(state), address.write(state))).state;
		draw();
		remember(element);
	});
	onReturn(() => {
		({ asked: state, note } = read());
		draw(note);
	});
	new ResizeObserver(() => {
		if (showsNarrow(figure) !== narrow) draw();
	}).observe(figure);
	addEventListener('beforeprint', () => drawIn(wide, false));
	if (address.write(state).size === 0 && !note) takeOver();
	else draw(note);
}
