import type { Spoken } from '../../model/context.ts';
import { placeName } from '../figures-in-words.ts';
import { gapOf, roundProjected, type DecadeTarget } from './series.ts';
import { renderDecadeSvg } from './svg.ts';

/** A line for each place, with the line that was fitted; and a picture of each target. */
export function decadeFiles({ locale }: Spoken, targets: readonly DecadeTarget[]) {
	const rows = targets.flatMap((target) =>
		[{ ...target.own, name: placeName(locale, [], target.own.place) }, ...target.countries].map((progress) => {
			const { projection, newest } = progress;
			const absent = projection ? '' : 'not-applicable';
			return {
				indicator: target.indicator,
				title: target.title,
				unit: target.unit,
				place: progress.place,
				place_name: progress.name,
				newest_year: String(newest.year),
				newest_value: String(newest.value),
				line_from: projection ? String(projection.from) : '',
				line_to: projection ? String(projection.to) : '',
				line_figures: String(progress.runs.at(-1)?.length ?? 0),
				line_per_year: projection ? String(Math.round(projection.perYear * 1000) / 1000) : '',
				target_year: String(target.year),
				projected: projection ? String(roundProjected(projection.value)) : '',
				projected_absent: absent,
				target_value: String(target.value),
				target_place: target.own.place,
				difference: projection ? String(gapOf(progress, target)) : '',
				status: target.status,
			};
		}),
	);
	return {
		columns: [
			'indicator',
			'title',
			'unit',
			'place',
			'place_name',
			'newest_year',
			'newest_value',
			'line_from',
			'line_to',
			'line_figures',
			'line_per_year',
			'target_year',
			'projected',
			'projected_absent',
			'target_value',
			'target_place',
			'difference',
			'status',
		] as const,
		rows,
		pictures: targets.map((target) => ({
			name: `digital-decade-${target.indicator}`,
			query: `?target=${target.indicator}`,
			draw: (lines: string[]) => renderDecadeSvg(locale, target, { lines }),
		})),
	};
}
