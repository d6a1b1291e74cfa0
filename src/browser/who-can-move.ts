import type { QualificationSeries } from '../charts/qualification-series.ts';
import { movesOf, readMoves, reaches, ways, writeMoves, type MoveState } from '../charts/who-can-move/series.ts';
import { moveStrings as words, moveView } from '../charts/who-can-move/words.ts';
import { fill } from '../words/fill.ts';
import { selectOf, startDrawnChart } from './drawn-chart.ts';

/** Moves from or to one qualification: `?from=de-it-specialist&way=in&reach=all&country=es&eqf=5`. */
class WhoCanMove extends HTMLElement {
	connectedCallback() {
		startDrawnChart<QualificationSeries, MoveState>(this, {
			names: ['from', 'way', 'reach', 'country', 'eqf'],
			read: readMoves,
			write: writeMoves,
			view: moveView,
			show: (form, state, series) => {
				for (const name of ['from', 'way', 'reach'] as const) selectOf(form, name).value = state[name];
				selectOf(form, 'country').value = state.country ?? '';
				selectOf(form, 'eqf').value = String(state.eqf ?? '');
				const { moves = [], beyond = 0 } = movesOf(series, state) ?? {};
				return [
					fill(words.shown, { count: moves.length }),
					...(beyond > 0 ? [fill(words.beyond, { count: beyond })] : []),
				].join(' ');
			},
			asked: (form) => {
				const [country, eqf] = [selectOf(form, 'country').value, selectOf(form, 'eqf').value];
				return {
					from: selectOf(form, 'from').value,
					way: ways.find((one) => one === selectOf(form, 'way').value) ?? 'out',
					reach: reaches.find((one) => one === selectOf(form, 'reach').value) ?? 'full',
					...(country ? { country } : {}),
					...(eqf ? { eqf: Number(eqf) } : {}),
				};
			},
		});
	}
}

customElements.define('who-can-move', WhoCanMove);
