import type { Spoken } from '../../model/context.ts';
import { comparedEdition } from '../comparison-file.ts';
import { toLadderSeries } from '../../charts/framework-ladder/series.ts';
import { isCountry } from '../../charts/indicator-figures.ts';
import { toFigures } from '../../charts/indicator-series.ts';
import { isTrend } from '../../charts/indicator-trends/series.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { closestCountry } from '../../model/compare/countries.ts';
import type { ComparisonPack, PackedQualification } from '../../model/compare/pack.ts';
import { toComparisonPack } from '../../model/compare/to-pack.ts';
import { hasValue, newestByPlace } from '../../model/newest-observations.ts';
import { compareIds } from '../../model/order.ts';
import { sourceLine } from '../../model/source-line.ts';
import { isAbsent } from '../../schema/common.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Locale } from '../../words/site-locale.ts';
import { defaultCountries } from './choice.ts';
import type { CountryData, CountryFigure, CountryIndicator, CountryQualification } from './data.ts';

/** The edition of the e-CF that national qualifications are mapped to. */
const framework = 'e-cf-3.0';

/** Indicators that sum up a country, in the order in which they are named. */
const headlines = ['ict-specialists-share', 'hard-to-fill-ict-vacancies', 'basic-digital-skills'];

/** What a pack has of the qualifications of countries, without what only a comparison of qualifications shows. */
function nationalOf({ qualifications }: ComparisonPack, locale: Locale): Record<string, CountryQualification> {
	const national = Object.values(qualifications).flatMap((one) => countryQualification(one) ?? []);
	national.sort((a, b) => (b.eqf ?? 0) - (a.eqf ?? 0) || locale.compare(a.title, b.title) || compareIds(a.id, b.id));
	return Object.fromEntries(national.map((one) => [one.id, one]));
}

function countryQualification(one: PackedQualification): CountryQualification | undefined {
	const { id, title, country, region, eqf, competences, isco, facts, notMapped } = one;
	if (!country) return undefined;
	const { absent, status, sources } = facts.eqf ?? {};
	return {
		id,
		country,
		title,
		...(region ? { region } : {}),
		...(eqf === undefined ? {} : { eqf }),
		level: { ...(absent ? { absent } : {}), ...(status ? { status } : {}), ...(sources ? { sources } : {}) },
		competences,
		...(isco ? { isco } : {}),
		// Workload is not compared between countries.
		workload: [],
		...(notMapped ? { notMapped: notMapped.reason } : {}),
	};
}

/** The joins that can cover a competence of one of these by that of another. */
function joinsAmong({ joins }: ComparisonPack, list: readonly CountryQualification[]): ComparisonPack['joins'] {
	const held = new Set(list.flatMap(({ competences }) => competences.map(({ competence }) => competence)));
	return Object.fromEntries(
		Object.entries(joins).flatMap(([id, all]) => {
			const some = all.filter(({ other }) => held.has(other));
			return held.has(id as never) && some.length > 0 ? [[id, some]] : [];
		}),
	);
}

/** The newest figure of each country; where it has none, the newest reason why. */
function newestOf(indicator: Indicator): Record<string, CountryFigure> {
	const newest: Record<string, CountryFigure> = {};
	for (const { place, year, value, flags = '', source } of indicator.observations)
		if (isCountry(place) && isAbsent(value) && (newest[place]?.[0] ?? 0) < year)
			newest[place] = [year, value.absent, flags, source];
	for (const { place, year, value, flags = '', source } of newestByPlace(indicator))
		if (isCountry(place)) newest[place] = [year, value, flags, source];
	return newest;
}

const toIndicator = (indicator: Indicator, locale: Locale): CountryIndicator => ({
	id: indicator.id,
	title: locale.pick(indicator.title),
	unit: locale.pick(indicator.unit),
	status: indicator.status,
	headline: headlines.includes(indicator.id),
	trend: isTrend(toFigures(locale, indicator)),
	breaks: indicator.breaks
		.filter(({ place }) => place === undefined || isCountry(place))
		.map(({ year, place }) => (place ? [year, place] : [year])),
	newest: newestOf(indicator),
});

const rankOf = ({ id }: CountryIndicator) => (headlines.includes(id) ? headlines.indexOf(id) : headlines.length);

/** Names of all countries by id, in their order. */
const countryNames = ({ countries }: Catalogue, { pick, compare }: Locale): Record<string, string> =>
	Object.fromEntries(
		countries.all.map(({ id, title }) => [id, pick(title)] as const).sort(([, a], [, b]) => compare(a, b)),
	);

/** Which country is set beside one: that of the closest qualification, else one of those that are shown first. */
export const partnerOf = (catalogue: Catalogue, country: string): string =>
	closestCountry(catalogue, country) ??
	defaultCountries(catalogue.countries.all.map(({ id }) => id)).find((other) => other !== country) ??
	'';

/** What countries are compared by, from the whole catalogue. */
export function toCountryData(context: Spoken): CountryData {
	const { catalogue, locale } = context;
	const pack = toComparisonPack(catalogue, locale);
	const qualifications = nationalOf(pack, locale);
	const countries = countryNames(catalogue, locale);
	const frameworks = catalogue['national-frameworks'].all;
	const indicators = catalogue.indicators.all
		.filter(({ observations }) => observations.some((one) => hasValue(one) && isCountry(one.place)))
		.map((one) => toIndicator(one, locale))
		.sort((a, b) => rankOf(a) - rankOf(b) || locale.compare(a.title, b.title));
	const cited = new Set<string>([
		...frameworks.flatMap(({ mapping }) => mapping.sources),
		...Object.values(qualifications).flatMap(({ level }) => level.sources ?? []),
		...indicators.flatMap(({ newest }) => Object.values(newest).map(([, , , source]) => source)),
	]);
	return {
		edition: comparedEdition(catalogue.edition, locale),
		countries,
		ladder: toLadderSeries(context),
		ladderSources: Object.fromEntries(frameworks.map(({ id, mapping }) => [id, mapping.sources])),
		qualifications,
		joins: joinsAmong(pack, Object.values(qualifications)),
		competences: catalogue.competences.all
			.filter((one) => one.framework === framework)
			.map(({ id, title, area }) => ({ id, title: locale.pick(title), area })),
		indicators,
		partners: Object.fromEntries(Object.keys(countries).map((id) => [id, partnerOf(catalogue, id)])),
		sources: Object.fromEntries(
			catalogue.sources.all.filter(({ id }) => cited.has(id)).map((source) => [source.id, sourceLine(source)]),
		),
	};
}
