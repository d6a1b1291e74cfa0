import { isAbsent } from '../../schema/common.ts';
import { drawnChart } from '../drawn-chart.ts';
import { drawn } from './drawn.ts';
import { toNetworkSeries } from './series.ts';
import { memberships } from './view.ts';
import { barThumb } from '../thumb.ts';
import { toGroups } from './groups.ts';

/** Organisations by country; the files have a line for each of them, those without a country as well. */
export const networkMap = drawnChart({
	at: 'network/',
	...drawn,
	about: ({ words: { 'charts.network-map': words } }) => ({ ...words, lede: words.title }),
	toSeries: toNetworkSeries,
	cites: (catalogue) => catalogue.organisations.all,
	thumb: (series) =>
		barThumb(
			toGroups(series, {})
				.slice(0, 9)
				.map(({ members }) => ({ value: members.length })),
		),
	legend: ({ words: { 'charts.network-map': words } }) => [
		words['legend-box'],
		words['legend-signs'],
		words['legend-link'],
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
