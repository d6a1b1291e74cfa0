import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import type { MappingSet } from '../../schema/mapping.ts';
import type { Chart } from '../chart.ts';
import { filteredChart } from '../filtered.ts';
import { maybe } from '../params.ts';
import { linksFiles } from './files.ts';
import { linksFinding } from './sentence.ts';
import { countRelations, mostDrawn, toLinksSeries } from './series.ts';
import { linksAbout, linksFigure, linksId, linksLegend } from './view.ts';
import { linkThumb } from '../thumb.ts';

const room = 'charts.mapping-links';

/** The links of one mapping set, on the page of the set: `?subject=b.3-e2&predicate=exactMatch`. */
export function linksChart(context: Spoken, set: MappingSet): Chart {
	const series = toLinksSeries(context, set);
	return filteredChart({
		id: linksId(set.id),
		at: addressOf('mappings', set.id),
		about: (locale) => linksAbout(locale, series),
		toSeries: () => series,
		finding: linksFinding,
		cites: () => [set],
		params: ({ words: { [room]: words, chart } }) => ({
			subject: maybe(
				words.subject,
				series.subjects.map(({ key, label }) => ({ value: key, label })),
				chart.all,
			),
			predicate: maybe(
				words.predicate,
				countRelations(series.lines).map(({ relation }) => ({ value: relation, label: words.relations[relation] })),
				chart.all,
			),
		}),
		shown: ({ words: { [room]: words } }) => words.shown,
		thumb: ({ subjects, objects, lines }) =>
			linkThumb(
				lines
					.filter((_, i) => i % Math.ceil(lines.length / 24) === 0)
					.flatMap(({ subject, object }) => {
						const ends = [
							subjects.findIndex(({ key }) => key === subject),
							objects.findIndex(({ key }) => key === object),
						];
						return object === undefined
							? []
							: [[(ends[0] ?? 0) / subjects.length, (ends[1] ?? 0) / objects.length] as const];
					}),
			),
		legend: linksLegend,
		figures: (page, links) => [linksFigure(page, links)],
		files: linksFiles,
	});
}

/** The mapping sets whose rows can be drawn. */
const drawnSets = ({ catalogue }: Spoken) => catalogue.mappings.all.filter(({ rows }) => rows.length <= mostDrawn);

/** The charts of these mapping sets. */
export const mappingLinks: Pick<Chart, 'list' | 'files'> = {
	list: (context) => drawnSets(context).flatMap((set) => linksChart(context, set).list(context)),
	files: (context) => drawnSets(context).flatMap((set) => linksChart(context, set).files(context)),
};
