import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { defaultLadder, toLadderSeries } from './series.ts';
import { ladderLine, ladderView, nameOf } from './words.ts';

/** The ladder's files: a line for each level of every framework, and the picture of the default view. */
export function frameworkLadderFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toLadderSeries(catalogue);
	const rows = series.frameworks.flatMap((framework) =>
		framework.levels.map((level) => ({
			country: framework.country,
			country_name: nameOf(series, framework.country),
			framework: framework.id,
			framework_short: framework.short,
			region: framework.region ?? '',
			level: level.notation,
			label: level.label,
			eqf_level: level.eqf ? String(level.eqf) : '',
			eqf_level_absent: level.absent ?? '',
			relation_status: framework.status,
		})),
	);
	return toChartFiles(catalogue, ladderLine, {
		name: 'framework-ladder',
		columns: [
			'country',
			'country_name',
			'framework',
			'framework_short',
			'region',
			'level',
			'label',
			'eqf_level',
			'eqf_level_absent',
			'relation_status',
		],
		rows,
		pictures: [{ name: 'framework-ladder', draw: (lines) => ladderView(series, defaultLadder(series), { lines }).svg }],
	});
}
