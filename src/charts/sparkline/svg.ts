import { extent } from 'd3-array';
import { runsOf, type IndicatorFigures, type Point } from '../indicator-figures.ts';
import { markup } from '../markup.ts';
import { linear } from '../scale.ts';

const [width, height, edge] = [150, 40, 4];

/** The lines of one place, newest figure dotted, and of another behind it: a picture beside a figure, which says it all. */
export function sparkline(figures: IndicatorFigures, place: string, behind?: string): string {
	const [own, other] = [runsOf(figures, place), behind === undefined ? [] : runsOf(figures, behind)];
	const points = [...own, ...other].flat();
	const [first = 0, last = 0] = extent(points, ({ year }) => year);
	const [least = 0, most = 0] = extent(points, ({ value }) => value);
	const x = linear([first, last], [edge, width - edge]);
	const y = linear([least, most], [height - edge, edge]);
	const at = ({ year, value }: Point) => `${Math.round(x(year))} ${Math.round(y(value))}`;
	const pathOf = (runs: readonly Point[][]) =>
		runs
			.filter(({ length }) => length > 1)
			.map((run) => `M${run.map(at).join('L')}`)
			.join('');
	const end = own.at(-1)?.at(-1);
	return String(
		markup`<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path d="${pathOf(other)}"/><path class="own" d="${pathOf(own)}"/>${end && markup`<circle cx="${Math.round(x(end.year))}" cy="${Math.round(y(end.value))}" r="3"/>`}</svg>`,
	);
}
