import { countIn, indicatorOf, yearsOf } from '../charts/indicator-figures.ts';
import {
	defaultMap,
	mapShapes,
	readMap,
	writeMap,
	type MapSeries,
	type MapState,
} from '../charts/indicator-map/series.ts';
import { mapStrings as words, mapView } from '../charts/indicator-map/words.ts';
import { fill } from '../words/fill.ts';
import { selectOf, setOptions, startDrawnChart } from './drawn-chart-old.ts';
import { geometryOf } from './europe.ts';

/** One indicator in one year on the map, or on the grid: `?indicator=ict-graduates&year=2020&view=grid`. */
class IndicatorMap extends HTMLElement {
	connectedCallback() {
		const picture = this.querySelector<SVGSVGElement>('figure svg');
		if (!picture) return;
		const geometry = geometryOf(picture);
		const note = this.querySelector<HTMLElement>('.narrow-note');
		const grid = note?.querySelector<HTMLButtonElement>('[data-grid]');
		grid?.addEventListener('click', () => {
			const view = this.querySelector<HTMLSelectElement>('select[name=view]');
			if (!view) return;
			view.value = 'grid';
			view.dispatchEvent(new Event('input', { bubbles: true }));
			// The button goes with the map that it is about.
			view.focus();
		});
		startDrawnChart<MapSeries, MapState>(
			this,
			{
				names: ['indicator', 'year', 'view'],
				read: readMap,
				write: writeMap,
				view: mapView,
				show: (form, { indicator, year, shape }, series) => {
					const figures = indicatorOf(series, indicator);
					if (!figures) return '';
					selectOf(form, 'indicator').value = indicator;
					setOptions(selectOf(form, 'year'), yearsOf(figures).reverse().map(String), String(year));
					selectOf(form, 'view').value = shape;
					note?.toggleAttribute('hidden', shape === 'grid');
					return fill(words.shown, { count: countIn(figures, year), countries: series.places.length });
				},
				asked: (form, before, series) => {
					const indicator = selectOf(form, 'indicator').value;
					const figures = indicatorOf(series, indicator);
					const own = defaultMap(series, figures);
					const wanted = Number(selectOf(form, 'year').value);
					// Another indicator keeps the year where it has it.
					const year = figures && yearsOf(figures).includes(wanted) ? wanted : own.year;
					const shape = mapShapes.find((one) => one === selectOf(form, 'view').value) ?? before.shape;
					return { indicator, year, shape };
				},
			},
			(series) => ({ ...series, geometry }),
		);
	}
}

customElements.define('indicator-map', IndicatorMap);
