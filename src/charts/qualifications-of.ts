import { comparabilityOf } from '../model/compare/all-pairs.ts';
import type { Spoken } from '../model/context.ts';
import { compareIds } from '../model/order.ts';
import { toPairTable, type ChartQualification, type QualificationSeries } from './qualification-series.ts';

/** The qualifications in force as charts name them: joint ones first, then by country and title. */
export function chartQualifications({
	catalogue,
	locale,
}: Spoken): Pick<QualificationSeries, 'qualifications' | 'countries'> {
	const qualifications = [...comparabilityOf(catalogue).profiles.values()].flatMap(({ of }): ChartQualification[] => {
		const record = catalogue.qualifications.byId.get(of.id);
		if (!record) return [];
		return [
			{
				id: of.id,
				title: locale.pick(record.title),
				...(record.kind === 'national' ? { country: record.country } : {}),
				...(record.kind === 'national' && record.region ? { region: record.region } : {}),
				basis: of.basis,
				...(of.eqf === undefined ? {} : { eqf: of.eqf }),
				...(of.isco ? { isco: of.isco } : {}),
				...(of.occupation ? { occupation: of.occupation } : {}),
			},
		];
	});
	const having = new Set<string | undefined>(qualifications.map(({ country }) => country));
	const countries = Object.fromEntries(
		catalogue.countries.all
			.filter(({ id }) => having.has(id))
			.map(({ id, title }) => [id as string, locale.pick(title)] as const)
			.sort(([, a], [, b]) => locale.compare(a, b)),
	);
	const place = ({ country, title }: ChartQualification) =>
		country ? `1 ${countries[country] ?? ''} ${title}` : `0 ${title}`;
	qualifications.sort((a, b) => locale.compare(place(a), place(b)) || compareIds(a.id, b.id));
	return { qualifications, countries };
}

/** The same with what each covers of every other. Apart from what the browser runs, since it needs the schemas. */
export function toQualificationSeries(context: Spoken): QualificationSeries {
	const named = chartQualifications(context);
	const { from } = comparabilityOf(context.catalogue);
	const figures = named.qualifications.map(
		({ id }) => new Map((from.get(id) ?? []).map((pair) => [pair.to as string, pair])),
	);
	return {
		...named,
		...toPairTable(named.qualifications.length, (one, other) =>
			figures[one]?.get(named.qualifications[other]?.id ?? ''),
		),
	};
}
