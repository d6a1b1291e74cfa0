import type { DatasetFile } from '../../datasets/files.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles, type ChartRow } from '../provenance.ts';
import { objectsByKey, toLinksSeries, type LinksSeries } from './series.ts';
import { renderLinksSvg } from './svg.ts';
import { gapText, linksLine, linksSentence, linksWords } from './words.ts';

/** Name of the files of a set, without ending. */
export const fileNameOf = (set: string): string => `mapping-${set}`;

/** A line for each row of the set, then one for each subject and object that has none; `state` says which it is. */
function toRows(series: LinksSeries): ChartRow[] {
	const objects = objectsByKey(series);
	const row = (state: string, values: ChartRow): ChartRow => ({
		state,
		subject_id: '',
		subject_label: '',
		predicate_id: '',
		object_id: '',
		object_label: '',
		confidence: '',
		...(series.objectGap?.occupations === undefined ? {} : { essential_for_core_occupations: '' }),
		...values,
	});
	return [
		...series.lines.map((line) =>
			row(line.object === undefined ? 'no-term-found' : 'mapped', {
				subject_id: line.subjectId,
				subject_label: line.subjectName,
				predicate_id: `skos:${line.relation}`,
				object_id: line.objectId,
				object_label: line.object === undefined ? '' : (objects.get(line.object)?.label ?? ''),
				confidence: String(line.confidence),
			}),
		),
		...(series.subjectGap?.missing ?? []).map(({ id, label }) =>
			row('subject-without-row', { subject_id: id, subject_label: label }),
		),
		...(series.objectGap?.missing ?? []).map(({ id, label, neededBy }) =>
			row('object-without-row', {
				object_id: id,
				object_label: label,
				...(neededBy === undefined ? {} : { essential_for_core_occupations: String(neededBy) }),
			}),
		),
	];
}

/** The files of each mapping set's chart: its rows and what has none, and the picture. */
export function mappingLinksFiles(catalogue: Catalogue): DatasetFile[] {
	return catalogue.mappings.all.flatMap((set) => {
		const series = toLinksSeries(catalogue, set);
		const name = fileNameOf(set.id);
		const gaps = [series.subjectGap, series.objectGap].flatMap((gap) => (gap ? [gapText(gap)] : []));
		return toChartFiles(catalogue, linksLine(series), {
			name,
			rows: toRows(series),
			pictures: [{ name, draw: (lines) => renderLinksSvg(series, linksWords(series), { lines }) }],
			more: { summary: [linksSentence(series), ...gaps] },
		});
	});
}
