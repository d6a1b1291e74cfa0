import { listSeparator, toCsvText } from '../../datasets/cells.ts';
import { nameIn } from '../../datasets/names.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import type { Band } from '../../model/compare/band.ts';
import { percentOf } from '../../model/compare/coverage.ts';
import type { AbsenceReason } from '../../schema/common.ts';
import { comparisonProvenance } from '../comparison-file.ts';
import { chosenFrameworks } from '../framework-ladder/series.ts';
import { isNumber } from '../indicator-figures.ts';
import type { CountrySeries, SourceNumber } from './data.ts';
import { indicatorRows } from './indicators.ts';
import { pairRows } from './pairs.ts';
import { coverageOf, nameOf, profilesOf } from './profiles.ts';
import { countriesAddress, type Countries } from './state.ts';
import { countryStrings as words } from './words.ts';

const provenance = (series: CountrySeries, countries: Countries) => ({
	...comparisonProvenance(series, words.title, countriesAddress(countries)),
	about: words.about,
});

const sourcesOf = ({ sources }: CountrySeries, numbers: readonly SourceNumber[]): string[] =>
	numbers.flatMap((number) => sources[number]?.id ?? []);

const frameworkItems = (series: CountrySeries, countries: Countries) =>
	chosenFrameworks(series.ladder, { country: [...countries] }).map(({ id, country, title, status, levels }) => ({
		country,
		framework: id,
		title,
		status,
		sources: sourcesOf(series, series.ladderSources[id] ?? []),
		page: nameIn(series.edition, `national-frameworks/${id}/`),
		levels: levels.map(({ notation, label, eqf, absent }) => ({
			notation,
			label,
			eqfLevel: eqf ?? { absent: absent ?? 'unverified' },
		})),
	}));

const qualificationItems = (series: CountrySeries, countries: Countries) =>
	profilesOf(series, countries).flatMap(({ qualifications }) =>
		qualifications.map(({ id, country, title, region, eqf, absent, status, sources, competences, notMapped }) => ({
			country,
			id,
			title,
			...(region ? { region } : {}),
			eqfLevel: eqf ?? { absent: absent ?? 'unverified' },
			levelStatus: status,
			sources: sourcesOf(series, sources),
			page: nameIn(series.edition, `qualifications/${id}/`),
			competences: competences.map(([code, level, confidence]) => ({
				competence: `e-cf-3.0/${code}`,
				level,
				confidence,
			})),
			...(notMapped ? { notMapped } : {}),
		})),
	);

const indicatorItems = (series: CountrySeries, countries: Countries) =>
	indicatorRows(series, countries).map(({ indicator, figures, difference, breaks }) => ({
		id: indicator.id,
		title: indicator.title,
		unit: indicator.unit,
		status: indicator.status,
		page: nameIn(series.edition, `indicators/${indicator.id}/`),
		figures: Object.entries(figures).map(([country, [year, value, flags, source]]) => ({
			country,
			year,
			value: isNumber(value) ? value : { absent: value },
			flags,
			sources: sourcesOf(series, [source]),
		})),
		compared:
			difference.kind === 'same-year'
				? { year: difference.year, difference: difference.difference }
				: { absent: 'not-applicable', note: words[`difference.${difference.kind}`] },
		breaks: breaks.map(([year, country]) => ({ year, ...(country ? { country } : {}) })),
	}));

interface PairItem {
	countries: string[];
	closest:
		| {
				from: string;
				to: string;
				band: Band;
				coverage: number;
				coverageBack: number;
				confidence?: number;
				page: string;
		  }
		| { absent: AbsenceReason };
}

/** The closest qualifications of every two countries; coverage in per cent. */
const pairItems = (series: CountrySeries, countries: Countries): PairItem[] =>
	pairRows(series, countries).map(({ a, b, closest }) => {
		// Nothing that they share was found in what is published about them.
		if (!closest) return { countries: [a, b], closest: { absent: 'not-published' } };
		const { from, to, band, forth, back, confidence } = closest;
		return {
			countries: [a, b],
			closest: {
				from: from.id,
				to: to.id,
				band,
				coverage: percentOf(forth),
				coverageBack: percentOf(back),
				...(confidence === undefined ? {} : { confidence }),
				page: nameIn(series.edition, comparisonAddress([from.id, to.id])),
			},
		};
	});

/** A comparison of countries as JSON, with where it comes from. */
export function toCountriesJson(series: CountrySeries, countries: Countries): string {
	const { rows, shared, alone, uncovered, unknown } = coverageOf(series, profilesOf(series, countries));
	const document = {
		...provenance(series, countries),
		countries: countries.map((id) => ({
			id,
			name: nameOf(series, id),
			page: nameIn(series.edition, `countries/${id}/`),
		})),
		frameworks: frameworkItems(series, countries),
		qualifications: qualificationItems(series, countries),
		coverage: {
			framework: 'e-cf-3.0',
			competences: rows.map(({ code, title, holdings }) => ({
				competence: `e-cf-3.0/${code}`,
				title,
				countries: Object.entries(holdings).map(([country, { highest, held }]) => ({
					country,
					highest,
					qualifications: held.map(({ qualification }) => qualification.id),
				})),
			})),
			shared,
			alone,
			uncovered: uncovered.map(({ code }) => code),
			notKnown: unknown.map(({ id }) => id),
		},
		indicators: indicatorItems(series, countries),
		closest: pairItems(series, countries),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

type Line = Record<string, string | number>;

function lines(series: CountrySeries, countries: Countries): Line[] {
	const titleOf = (code: string) => series.competences.find((one) => one.code === code)?.title ?? '';
	const valueOf = (value: number | { absent: string }): Line =>
		typeof value === 'number' ? { value } : { value_absent: value.absent };
	return [
		...frameworkItems(series, countries).flatMap(({ country, framework, status, sources, page, levels }) =>
			levels.map(({ notation, label, eqfLevel }) => ({
				section: 'framework-level',
				country,
				item: `${framework} ${notation}`,
				title: label,
				unit: 'EQF level',
				...valueOf(eqfLevel),
				status,
				sources: sources.join(listSeparator),
				page,
			})),
		),
		...qualificationItems(series, countries).flatMap((one) => [
			{
				section: 'qualification',
				country: one.country,
				item: one.id,
				title: one.title,
				unit: 'EQF level',
				...valueOf(one.eqfLevel),
				status: one.levelStatus,
				sources: one.sources.join(listSeparator),
				page: one.page,
				note: one.notMapped ?? '',
			},
			...one.competences.map(({ competence, level, confidence }) => ({
				section: 'competence',
				country: one.country,
				item: competence,
				title: titleOf(competence.split('/')[1] ?? ''),
				qualification: one.id,
				unit: 'e-CF level',
				value: level,
				confidence,
				status: 'proposed',
				page: one.page,
			})),
		]),
		...indicatorItems(series, countries).flatMap(({ id, title, unit, status, page, figures }) =>
			figures.map(({ country, year, value, flags, sources }) => ({
				section: 'indicator',
				country,
				item: id,
				title,
				unit,
				...valueOf(value),
				year,
				flags,
				status,
				sources: sources.join(listSeparator),
				page,
			})),
		),
		...pairItems(series, countries).map(({ countries: [a = '', b = ''], closest }): Line => ({
			section: 'closest-qualifications',
			country: a,
			other_country: b,
			...('from' in closest
				? {
						item: closest.from,
						qualification: closest.to,
						unit: '% of the second covered',
						value: closest.coverage,
						status: closest.band,
						confidence: closest.confidence ?? '',
						page: closest.page,
					}
				: { value_absent: closest.absent }),
		})),
	];
}

const columns = [
	...['section', 'country', 'other_country', 'item', 'title', 'qualification', 'unit', 'value', 'value_absent', 'year'],
	...['flags', 'status', 'confidence', 'sources', 'page', 'note'],
];

/** A comparison of countries as CSV: a line for each level, qualification, competence, figure and pair. */
export function toCountriesCsv(series: CountrySeries, countries: Countries): string {
	const { version, issued, licence, method, address, notice } = provenance(series, countries);
	const about: Record<string, string> = { version, issued, licence: licence.url, method, address, notice };
	return toCsvText(
		[...columns, ...Object.keys(about)],
		lines(series, countries).map((line) => ({
			...Object.fromEntries(Object.entries(line).map(([column, value]) => [column, String(value)])),
			...about,
		})),
	);
}

/** Name of a file of a comparison, without its ending. */
export const fileNameOf = (countries: Countries): string => `countries-${countries.join('-')}`;
