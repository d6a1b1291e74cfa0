import { indicatorOf, isCountry } from '../charts/indicator-figures.ts';
import {
	mostHighlighted,
	placesShown,
	readTrend,
	writeTrend,
	type TrendSeries,
	type TrendState,
} from '../charts/indicator-trends/series.ts';
import { trendStrings as words, trendView } from '../charts/indicator-trends/words.ts';
import { fill } from '../words/fill.ts';
import { limitBoxes, selectOf, startDrawnChart, tickedBoxes } from './drawn-chart-old.ts';

/** One indicator over the years, chosen countries highlighted: `?indicator=ict-graduates&country=at,de`. */
class IndicatorTrends extends HTMLElement {
	connectedCallback() {
		startDrawnChart<TrendSeries, TrendState>(this, {
			names: ['indicator', 'country'],
			read: readTrend,
			write: writeTrend,
			view: trendView,
			show: (form, state, series) => {
				selectOf(form, 'indicator').value = state.indicator;
				limitBoxes(form, 'country', state.countries, mostHighlighted);
				const figures = indicatorOf(series, state.indicator);
				const countries = figures ? placesShown(figures, series, state).filter(isCountry) : [];
				return fill(words.shown, {
					count: countries.length,
					highlighted: countries.filter((id) => state.countries.includes(id)).length,
				});
			},
			asked: (form, { countries }) => ({
				indicator: selectOf(form, 'indicator').value,
				countries: tickedBoxes(form, 'country', countries),
			}),
		});
	}
}

customElements.define('indicator-trends', IndicatorTrends);
