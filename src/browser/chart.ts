import type { DrawnChart } from '../charts/drawn.ts';
import type { Room } from '../words/words.ts';
import { startFilteredChart } from './filtered-chart.ts';

/** What the browser runs of each chart that it draws, by the file in the folder of its id: loaded where it is shown. */
const charts = import.meta.glob<DrawnChart<object, unknown, Room>>('../charts/*/drawn.ts', { import: 'drawn' });

/** A chart: drawn anew from its figures where `data-drawn` names it, else filtered as it stands in the page. */
class DataChart extends HTMLElement {
	async connectedCallback() {
		const id = this.dataset['drawn'];
		if (id === undefined) return startFilteredChart(this);
		const load = charts[`../charts/${id}/drawn.ts`];
		if (!load) throw new Error(`No chart "${id}" is drawn here.`);
		const [{ startDrawnChart }, chart] = await Promise.all([import('./drawn-chart.ts'), load()]);
		startDrawnChart(this, chart);
	}
}

customElements.define('data-chart', DataChart);
