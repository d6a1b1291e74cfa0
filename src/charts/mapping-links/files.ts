import type { Spoken } from '../../model/context.ts';
import type { ChartFigures } from '../provenance.ts';
import { gapSentences, linksSentence, plainGap } from './sentence.ts';
import { objectsByKey, type LinksSeries } from './series.ts';
import { renderLinksSvg } from './svg.ts';
import { linksId } from './view.ts';

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

/** The rows of a set and what has none, and the picture. */
export const linksFiles = ({ locale }: Spoken, series: LinksSeries): Omit<ChartFigures<string>, 'name'> => ({
	columns: columnsOf(series),
	rows: toRows(series),
	pictures: [{ name: linksId(series.set), draw: (lines) => renderLinksSvg(locale, series, { lines }) }],
	more: { summary: [linksSentence(locale, series), ...gapSentences(locale, series).map(plainGap)] },
});
