import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { compareIds } from '../../model/order.ts';
import { toQualificationSeries } from '../qualifications-of.ts';
import type { FootprintSeries } from './footprint.ts';

/** The grid of e-CF 3.0, and the qualifications that can stand on it. */
export function toFootprintSeries(context: Spoken): FootprintSeries {
	const { catalogue, locale } = context;
	const { qualifications, countries } = toQualificationSeries(context);
	const held = new Set<string>(qualifications.flatMap(({ competences }) => competences.map((one) => one.competence)));
	return {
		qualifications,
		countries,
		competences: catalogue.competences.all
			.filter(({ id, framework }) => (framework as string) === 'e-cf-3.0' || held.has(id))
			.map(({ id, code, title, area, levels }) => ({
				id,
				code,
				title: locale.pick(title),
				area,
				levels,
				address: addressOf('competences', id),
			}))
			.sort((a, b) => compareIds(a.code, b.code) || compareIds(a.id, b.id)),
	};
}
