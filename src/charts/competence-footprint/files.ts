import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { defaultFootprint } from './footprint.ts';
import { toFootprintSeries } from './series.ts';
import { footprintLine, footprintView } from './words.ts';

/** The chart's files: a line for each competence of every qualification, and the picture of the default view. */
export function competenceFootprintFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toFootprintSeries(catalogue);
	const rows = series.qualifications.flatMap(({ id, title, country, competences }) =>
		competences.map(({ competence, level, confidence }) => ({
			qualification: id as string,
			title,
			country: country ?? '',
			competence: competence as string,
			level: String(level),
			confidence: confidence === undefined ? '' : String(confidence),
			confidence_absent: confidence === undefined ? 'not-applicable' : '',
		})),
	);
	return toChartFiles(catalogue, footprintLine, {
		name: 'competence-footprint',
		columns: ['qualification', 'title', 'country', 'competence', 'level', 'confidence', 'confidence_absent'],
		rows,
		pictures: [
			{
				name: 'competence-footprint',
				draw: (lines) => footprintView(series, defaultFootprint(series), { lines }).svg,
			},
		],
	});
}
