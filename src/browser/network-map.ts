import type { NetworkSeries } from '../charts/network-map/series.ts';
import {
	membershipName,
	membersShown,
	readNetwork,
	typeName,
	writeNetwork,
	type NetworkState,
} from '../charts/network-map/state.ts';
import { networkStrings as words, networkView } from '../charts/network-map/words.ts';
import { fill } from '../words/fill.ts';
import { selectOf, startDrawnChart } from './drawn-chart-old.ts';
import { geometryOf } from './europe.ts';

/** Organisations on the map, by type and membership: `?map-type=trade-union&map-membership=confirmed`. */
class NetworkMap extends HTMLElement {
	connectedCallback() {
		const picture = this.querySelector<SVGSVGElement>('figure svg');
		if (!picture) return;
		const geometry = geometryOf(picture);
		startDrawnChart<NetworkSeries, NetworkState>(
			this,
			{
				names: [typeName, membershipName],
				read: readNetwork,
				write: writeNetwork,
				view: networkView,
				show: (form, state, series) => {
					selectOf(form, typeName).value = state.type ?? '';
					selectOf(form, membershipName).value = state.membership ?? '';
					return fill(words.shown, { count: membersShown(series, state).length, all: series.members.length });
				},
				asked: (form, _before, series) => {
					const type = series.types.find((one) => one === selectOf(form, typeName).value);
					const membership = series.memberships.find((one) => one === selectOf(form, membershipName).value);
					return { ...(type ? { type } : {}), ...(membership ? { membership } : {}) };
				},
			},
			(series) => ({ ...series, geometry }),
		);
	}
}

customElements.define('network-map', NetworkMap);
