import {
	mostCountries,
	readLadder,
	writeLadder,
	type LadderSeries,
	type LadderState,
} from '../charts/framework-ladder/series.ts';
import { ladderStrings as words, ladderView } from '../charts/framework-ladder/words.ts';
import { fill } from '../words/fill.ts';
import { limitBoxes, startDrawnChart, tickedBoxes } from './drawn-chart-old.ts';

/** Any one to six countries side by side on the EQF ladder: `?country=at,de`. */
class FrameworkLadder extends HTMLElement {
	connectedCallback() {
		startDrawnChart<LadderSeries, LadderState>(this, {
			names: ['country'],
			read: readLadder,
			write: writeLadder,
			view: ladderView,
			show: (form, { countries }) => {
				limitBoxes(form, 'country', countries, mostCountries, 1);
				return fill(words.shown, { count: countries.length, most: mostCountries });
			},
			asked: (form, { countries }) => ({ countries: tickedBoxes(form, 'country', countries) }),
		});
	}
}

customElements.define('framework-ladder', FrameworkLadder);
