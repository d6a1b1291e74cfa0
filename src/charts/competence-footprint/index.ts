import { drawnChart } from '../drawn-chart.ts';
import { drawn } from './drawn.ts';
import { roomOf } from './footprint.ts';
import { toFootprintSeries } from './series.ts';
import { barThumb } from '../thumb.ts';
import { chosenOf } from './footprint.ts';

/** A share in per cent, to a tenth. */
const percent = (share: number) => String(Math.round(share * 1000) / 10);

/** What qualifications give room to; the files have a line for each competence of every qualification. */
export const competenceFootprint = drawnChart({
	...drawn,
	about: ({ words: { 'charts.competence-footprint': words } }) => ({ ...words, title: words.name }),
	toSeries: toFootprintSeries,
	cites: (catalogue) => [
		...catalogue.qualifications.all,
		...catalogue.mappings.all.filter(({ id }) => id.startsWith('national-')),
		...catalogue.frameworks.all.filter(({ id }) => (id as string) === 'e-cf-3.0'),
	],
	thumb: (series, state) =>
		barThumb(
			chosenOf(series, state)
				.slice(0, 1)
				.flatMap((one) => one.rooms.slice(0, 9).map(([number]) => ({ one, number })))
				.map(({ one, number }) => ({
					value: roomOf(one, number)?.share ?? 0,
					look: series.competences[number]?.area ?? 'on',
				})),
		),
	legend: ({ words: { 'charts.competence-footprint': words } }) => [
		words['legend-bar'],
		words['legend-unsure'],
		words['legend-none'],
		words['legend-not-read'],
		words['legend-level'],
	],
	head: ({ words: { 'charts.competence-footprint': words } }) => [
		{ label: words['head-code'] },
		{ label: words['head-title'] },
		{ label: words['head-qualification'] },
		{ label: words['head-hours'], numeric: true },
		{ label: words['head-percent'], numeric: true },
		{ label: words['head-likely'], numeric: true },
		{ label: words['head-open'], numeric: true },
		{ label: words['head-level'] },
	],
	figures: (_context, { qualifications, competences }) => ({
		columns: [
			...(['qualification', 'title', 'country', 'basis', 'measure', 'competence', 'hours', 'hours_absent'] as const),
			...(['percent', 'percent_likely', 'percent_open', 'level', 'level_absent'] as const),
		],
		rows: qualifications.flatMap((one) =>
			one.rooms.flatMap(([number]) => {
				const [competence, room] = [competences[number], roomOf(one, number)];
				if (!competence || !room) return [];
				return [
					{
						qualification: one.id as string,
						title: one.title,
						country: one.country ?? '',
						basis: one.basis,
						measure: one.measure,
						competence: competence.id,
						hours: room.hours === undefined ? '' : String(Math.round(room.hours * 10) / 10),
						hours_absent: room.hours === undefined ? 'not-collected' : '',
						percent: percent(room.share),
						percent_likely: percent(room.likely),
						percent_open: percent(room.open),
						level: room.level === undefined ? '' : String(room.level),
						level_absent: room.level === undefined ? 'not-applicable' : '',
					},
				];
			}),
		),
	}),
});
