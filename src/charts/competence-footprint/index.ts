import { drawnChart } from '../drawn-chart.ts';
import { drawn } from './drawn.ts';
import { toFootprintSeries } from './series.ts';

/** Qualifications on the grid of the e-CF; the files have a line for each competence of every qualification. */
export const competenceFootprint = drawnChart({
	...drawn,
	about: ({ words: { 'charts.competence-footprint': words } }) => ({ ...words, title: words.name }),
	toSeries: toFootprintSeries,
	cites: (catalogue) => [
		catalogue.mappings.byId.get('national-qualifications-to-e-cf-3.0'),
		...catalogue.frameworks.all.filter(({ id }) => (id as string) === 'e-cf-3.0'),
	],
	listed: ({ sentence }) => sentence,
	legend: ({ words: { 'charts.competence-footprint': words } }) => [
		words['legend-held'],
		words['legend-mapped'],
		words['legend-below'],
		words['legend-defined'],
	],
	head: ({ words: { 'charts.competence-footprint': words } }) => [
		{ label: words['head-code'] },
		{ label: words['head-title'] },
		{ label: words['head-qualification'] },
		{ label: words['head-level'] },
		{ label: words['head-confidence'], numeric: true },
	],
	figures: (_context, { qualifications }) => ({
		columns: ['qualification', 'title', 'country', 'competence', 'level', 'confidence', 'confidence_absent'],
		rows: qualifications.flatMap(({ id, title, country, competences }) =>
			competences.map(({ competence, level, confidence }) => ({
				qualification: id as string,
				title,
				country: country ?? '',
				competence: competence as string,
				level: String(level),
				confidence: confidence === undefined ? '' : String(confidence),
				confidence_absent: confidence === undefined ? 'not-applicable' : '',
			})),
		),
	}),
});
