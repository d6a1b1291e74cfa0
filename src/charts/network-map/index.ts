import { isAbsent } from '../../schema/common.ts';
import { drawnChart } from '../drawn-chart.ts';
import { drawn } from './drawn.ts';
import { toNetworkSeries } from './series.ts';
import { memberships } from './view.ts';

/** Organisations on the map; the files have a line for each of them, those without a country as well. */
export const networkMap = drawnChart({
	at: 'network/',
	...drawn,
	about: ({ words: { 'charts.network-map': words } }) => ({ ...words, lede: words.title }),
	toSeries: toNetworkSeries,
	cites: (catalogue) => catalogue.organisations.all,
	listed: ({ sentence }) => sentence,
	legend: ({ words: { 'charts.network-map': words } }) => [
		words['legend-box'],
		words['legend-signs'],
		words['legend-line'],
		words['legend-link'],
		words['legend-borders'],
	],
	head: ({ words: { 'charts.network-map': words } }) => [
		{ label: words['head-country'] },
		{ label: words['head-names'] },
		...memberships.map((one) => ({ label: words.memberships[one], numeric: true })),
		{ label: words['head-all'], numeric: true },
	],
	figures: ({ catalogue, locale }) => ({
		columns: [
			'organisation',
			'title',
			'country',
			'country_absent',
			'type',
			'type_status',
			'membership',
			'status',
			'note',
		],
		rows: catalogue.organisations.all.map(({ id, title, country, type, typeEvidence, membership, evidence }) => ({
			organisation: id,
			title: locale.pick(title),
			country: isAbsent(country) ? '' : country,
			country_absent: isAbsent(country) ? country.absent : '',
			type,
			type_status: typeEvidence.status,
			membership,
			status: evidence.status,
			note: evidence.note ? locale.pick(evidence.note) : '',
		})),
	}),
});
