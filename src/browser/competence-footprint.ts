import {
	mostFootprints,
	readFootprint,
	writeFootprint,
	type FootprintSeries,
	type FootprintState,
} from '../charts/competence-footprint/footprint.ts';
import { footprintStrings as words, footprintView } from '../charts/competence-footprint/words.ts';
import { fill } from '../words/fill.ts';
import { selectOf, startDrawnChart } from './drawn-chart-old.ts';

const places = Array.from({ length: mostFootprints }, (_, i) => `q${i + 1}`);

/** One to three qualifications on the grid of the e-CF: `?q=software-developer,de-it-specialist`. */
class CompetenceFootprint extends HTMLElement {
	connectedCallback() {
		startDrawnChart<FootprintSeries, FootprintState>(this, {
			names: ['q'],
			read: readFootprint,
			write: writeFootprint,
			view: footprintView,
			show: (form, { ids }) => {
				places.forEach((name, i) => (selectOf(form, name).value = ids[i] ?? ''));
				return fill(words.shown, { count: ids.length, most: mostFootprints });
			},
			asked: (form) => ({ ids: [...new Set(places.map((name) => selectOf(form, name).value).filter(Boolean))] }),
		});
	}
}

customElements.define('competence-footprint', CompetenceFootprint);
