import type { Spoken } from '../../model/context.ts';
import { compareIds } from '../../model/order.ts';
import { toQualificationSeries } from '../qualifications-of.ts';
import type { MatrixSeries } from './matrix.ts';

/** All pairs of the qualifications in force, with the names of the groups that they can stand in. */
export function toMatrixSeries(context: Spoken): MatrixSeries {
	const { catalogue, locale } = context;
	const series = toQualificationSeries(context);
	const isco = catalogue.frameworks.all.find(({ id }) => id === 'isco-08');
	const groups = new Set(series.qualifications.flatMap((one) => one.isco ?? []));
	return {
		...series,
		occupations: [...groups].sort(compareIds).map((id) => {
			const part = isco?.parts?.find(({ code }) => code === id);
			return { id, name: part ? locale.pick(part.title) : '' };
		}),
	};
}
