import { comparisonProvenance } from '../comparison-file.ts';
import { codeAndEdition, percentOf } from '../../charts/comparison-in-words.ts';
import { listSeparator, toCsvText } from '../../datasets/cells.ts';
import { nameIn } from '../../datasets/names.ts';
import { countriesAddress, type Countries } from './choice.ts';
import type { CountryData, CountryLocale } from './data.ts';
import { frameworkItems, indicatorItems, pairItems, qualificationItems } from './items.ts';
import { coverageOf, profilesOf } from './profiles.ts';

function provenance(data: CountryData, countries: Countries, locale: CountryLocale) {
	const words = locale.words['country-comparison'];
	return { ...comparisonProvenance(data, words.title, countriesAddress(countries), locale), about: words.about };
}

/** A comparison of countries as JSON, with where it comes from. */
export function toCountriesJson(data: CountryData, countries: Countries, locale: CountryLocale): string {
	const { rows, shared, alone, uncovered, unknown } = coverageOf(data, profilesOf(data, countries));
	const codes = (ids: readonly string[]) => ids.map((id) => codeAndEdition(id).code);
	const document = {
		...provenance(data, countries, locale),
		countries: countries.map((id) => ({
			id,
			name: data.countries[id] ?? id,
			page: nameIn(data.edition, `countries/${id}/`),
		})),
		frameworks: frameworkItems(data, countries),
		qualifications: qualificationItems(data, countries),
		coverage: {
			framework: 'e-cf-3.0',
			competences: rows.map(({ id, title, holdings }) => ({
				competence: id,
				title,
				countries: Object.entries(holdings).map(([country, { mean, held }]) => ({
					country,
					...(mean === undefined ? {} : { meanPercent: percentOf(mean) }),
					qualifications: held.map(({ qualification }) => qualification.id),
				})),
			})),
			shared: codes(shared),
			alone: Object.fromEntries(Object.entries(alone).map(([country, ids]) => [country, codes(ids)])),
			uncovered: codes(uncovered),
			notKnown: unknown.map(({ id }) => id),
		},
		indicators: indicatorItems(data, countries, locale),
		closest: pairItems(data, countries),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

type Line = Record<string, string | number>;

function lines(data: CountryData, countries: Countries, locale: CountryLocale): Line[] {
	const words = locale.words['country-comparison'];
	const titles = new Map(data.competences.map(({ id, title }) => [id, title]));
	const valueOf = (value: number | { absent: string }): Line =>
		typeof value === 'number' ? { value } : { value_absent: value.absent };
	return [
		...frameworkItems(data, countries).flatMap(({ country, framework, status, sources, page, levels }) =>
			levels.map(({ notation, label, eqfLevel }) => ({
				section: 'framework-level',
				country,
				item: `${framework} ${notation}`,
				title: label,
				unit: words['unit.eqf'],
				...valueOf(eqfLevel),
				status,
				sources: sources.join(listSeparator),
				page,
			})),
		),
		...qualificationItems(data, countries).flatMap((one) => [
			{
				section: 'qualification',
				country: one.country,
				item: one.id,
				title: one.title,
				unit: words['unit.eqf'],
				...valueOf(one.eqfLevel),
				status: one.levelStatus ?? '',
				sources: one.sources.join(listSeparator),
				basis: one.basis,
				page: one.page,
				note: one.left ? words[`left.${one.left}`] : '',
			},
			...one.competences.map(({ competence, percent }) => ({
				section: 'competence',
				country: one.country,
				item: competence,
				title: titles.get(competence) ?? '',
				qualification: one.id,
				unit: words['unit.list'],
				value: percent,
				status: 'proposed',
				basis: one.basis,
				page: one.page,
			})),
		]),
		...indicatorItems(data, countries, locale).flatMap(({ id, title, unit, status, page, figures }) =>
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
		...pairItems(data, countries).flatMap(({ countries: [a = '', b = ''], closest }): Line[] => {
			const section = 'closest-qualifications';
			if (!('from' in closest)) return [{ section, country: a, other_country: b, value_absent: closest.absent }];
			const { from, to, there, back, basis, page } = closest;
			return [
				{ country: a, other_country: b, item: from, qualification: to, figures: there },
				{ country: b, other_country: a, item: to, qualification: from, figures: back },
			].map(({ figures: { word, percent, most, holds }, ...line }) => ({
				section,
				...line,
				unit: words['unit.covered'],
				value: percent,
				status: word,
				most,
				holds,
				basis: [...new Set(basis)].join(listSeparator),
				page,
			}));
		}),
	];
}

const columns = [
	...['section', 'country', 'other_country', 'item', 'title', 'qualification', 'unit', 'value', 'value_absent', 'year'],
	...['flags', 'status', 'most', 'holds', 'basis', 'sources', 'page', 'note'],
];

/** A comparison of countries as CSV: a line for each level, qualification, competence, figure and direction of a pair. */
export function toCountriesCsv(data: CountryData, countries: Countries, locale: CountryLocale): string {
	const { version, issued, licence, method, address, notice } = provenance(data, countries, locale);
	const about: Record<string, string> = { version, issued, licence: licence.url, method, address, notice };
	return toCsvText(
		[...columns, ...Object.keys(about)],
		lines(data, countries, locale).map((line) => ({
			...Object.fromEntries(Object.entries(line).map(([column, value]) => [column, String(value)])),
			...about,
		})),
	);
}

/** Name of a file of a comparison, without its ending. */
export const fileNameOf = (countries: Countries): string => `countries-${countries.join('-')}`;
