import { addressOf } from '../../model/addresses.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { carriedScale, shownRooms } from '../../model/compare/shown-rooms.ts';
import type { Spoken } from '../../model/context.ts';
import { compareIds } from '../../model/order.ts';
import { chartQualifications } from '../qualifications-of.ts';
import type { FootprintQualification, FootprintSeries } from './footprint.ts';

/** To a tenth of an hour, or of a part of a thousand. */
const tenth = (room: number) => Math.round(room * 10) / 10;

/** The competences of e-CF 3.0, and the qualifications with what they give room to. */
export function toFootprintSeries(context: Spoken): FootprintSeries {
	const { catalogue, locale } = context;
	const { profiles } = comparabilityOf(catalogue);
	const { qualifications, countries } = chartQualifications(context);
	const held = new Set<string>([...profiles.values()].flatMap(({ rooms }) => [...rooms.keys()]));
	const competences = catalogue.competences.all
		.filter(({ id, framework }) => (framework as string) === 'e-cf-3.0' || held.has(id))
		.map(({ id, code, title, area }) => ({
			id,
			code,
			title: locale.pick(title),
			area,
			address: addressOf('competences', id),
		}))
		.sort((a, b) => compareIds(a.code, b.code) || compareIds(a.id, b.id));
	const numbers = new Map<string, number>(competences.map(({ id }, i) => [id, i]));
	return {
		qualifications: qualifications.flatMap((one): FootprintQualification[] => {
			const profile = profiles.get(one.id);
			if (!profile) return [];
			const { of, total } = profile;
			const scale = carriedScale(of, total);
			return [
				{
					...one,
					measure: of.measure,
					isClosed: of.isClosed,
					total: tenth(total * scale),
					rooms: shownRooms(profile).map(({ competence, sure, likely, open }) => [
						numbers.get(competence) ?? -1,
						tenth(sure * scale),
						tenth(likely * scale),
						tenth(open * scale),
					]),
					levels: Object.fromEntries(
						[...of.levels].map(([competence, level]) => [numbers.get(competence) ?? -1, level]),
					),
				},
			];
		}),
		countries,
		competences,
	};
}
