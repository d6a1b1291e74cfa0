import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { objectsByKey, toLinksSeries, type LinksSeries } from './series.ts';
import { renderLinksSvg } from './svg.ts';
import { gapText, linksLine, linksSentence, linksWords } from './words.ts';

/** Name of the files of a set, without ending. */
export const fileNameOf = (set: string): string => `mapping-${set}`;

type Row = Record<string, string>;

/** The columns of a set; the last one where occupations ask for its objects. */
const columnsOf = ({ objectGap }: LinksSeries): string[] => [
	...['state', 'subject_id', 'subject_label', 'predicate_id', 'object_id', 'object_label', 'confidence'],
	...(objectGap?.occupations === undefined ? [] : ['essential_for_core_occupations']),
];

/** A line for each row of the set, then one for each subject and object that has none; `state` says which it is. */
function toRows(series: LinksSeries): Row[] {
	const objects = objectsByKey(series);
	const empty = Object.fromEntries(columnsOf(series).map((column) => [column, '']));
	const row = (state: string, values: Row): Row => ({ ...empty, state, ...values });
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
			columns: columnsOf(series),
			rows: toRows(series),
			pictures: [{ name, draw: (lines) => renderLinksSvg(series, linksWords(series), { lines }) }],
			more: { summary: [linksSentence(series), ...gaps] },
		});
	});
}
