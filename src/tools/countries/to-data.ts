import type { Spoken } from '../../model/context.ts';
import { comparedEdition } from '../comparison-file.ts';
import { ofHundred, percentOf } from '../../charts/comparison-in-words.ts';
import { toLadderSeries } from '../../charts/framework-ladder/series.ts';
import { isCountry } from '../../charts/indicator-figures.ts';
import { toFigures } from '../../charts/indicator-series.ts';
import { isTrend } from '../../charts/indicator-trends/series.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Basis } from '../../model/compare/comparable.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { closestBetween, closestCountry } from '../../model/compare/countries.ts';
import { isEnded } from '../../model/compare/ended.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { hasValue, newestByPlace } from '../../model/newest-observations.ts';
import { compareIds } from '../../model/order.ts';
import { nationalQualifications } from '../../model/qualifications.ts';
import { sourceLine } from '../../model/source-line.ts';
import { isAbsent } from '../../schema/common.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { NationalQualification } from '../../schema/qualification.ts';
import type { Locale } from '../../words/site-locale.ts';
import { defaultCountries } from './choice.ts';
import type {
	CarriedFigures,
	CarriedPair,
	CountryData,
	CountryFigure,
	CountryIndicator,
	CountryQualification,
	ReasonLeft,
} from './data.ts';

/** The edition of the e-CF whose competences the outcomes of national qualifications are given to. */
const framework = 'e-cf-3.0';

/** Indicators that sum up a country, in the order in which they are named. */
const headlines = ['ict-specialists-share', 'hard-to-fill-ict-vacancies', 'basic-digital-skills'];

/** Why nothing follows from a qualification; nothing where something does. */
function leftOf(catalogue: Catalogue, record: NationalQualification, basis: Basis): ReasonLeft | undefined {
	if (isEnded(record, catalogue.edition)) return 'ended';
	if (basis !== 'none') return undefined;
	return record.read === 'title' ? 'title' : 'nothing-read';
}

function countryQualification(
	{ catalogue, locale }: Spoken,
	record: NationalQualification,
	numbers: ReadonlyMap<string, number>,
): CountryQualification {
	const { id, title, country, region, eqfLevel, levelEvidence } = record;
	const profile = comparabilityOf(catalogue).profiles.get(id);
	const basis = profile?.of.basis ?? 'none';
	const left = leftOf(catalogue, record, basis);
	return {
		id,
		country,
		title: locale.pick(title),
		...(region ? { region } : {}),
		...(isAbsent(eqfLevel) ? {} : { eqf: eqfLevel }),
		level: {
			...(isAbsent(eqfLevel) ? { absent: eqfLevel.absent } : {}),
			status: levelEvidence.status,
			sources: levelEvidence.sources,
		},
		basis,
		rooms: [...(profile?.rooms ?? [])].flatMap(([competence, room]) => {
			const number = numbers.get(competence);
			return number === undefined ? [] : [[number, Math.round((room * 1000) / (profile?.total || 1))] as const];
		}),
		...(left ? { left } : {}),
	};
}

/** The national qualifications, also those that have ended: their list says so. */
function nationalOf(context: Spoken, competences: CountryData['competences']): CountryData['qualifications'] {
	const { compare } = context.locale;
	const numbers = new Map(competences.map(({ id }, i) => [id, i]));
	const national = nationalQualifications(context.catalogue).map((one) => countryQualification(context, one, numbers));
	national.sort((a, b) => (b.eqf ?? 0) - (a.eqf ?? 0) || compare(a.title, b.title) || compareIds(a.id, b.id));
	return Object.fromEntries(national.map((one) => [one.id, one]));
}

const carried = ({ word, coverage = 0, high = coverage, holds = 0 }: PairFigures): CarriedFigures => [
	word,
	percentOf(coverage),
	percentOf(high),
	ofHundred(holds),
];

/** The closest pair of every two countries, with both directions. */
const pairsOf = (catalogue: Catalogue): CountryData['pairs'] =>
	Object.fromEntries(
		[...closestBetween(catalogue)].map(([key, pair]): [string, CarriedPair] => [
			key,
			[pair.from, pair.to, carried(pair), carried(pair.back)],
		]),
	);

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

const toIndicator = (indicator: Indicator, { catalogue, locale }: Spoken): CountryIndicator => ({
	id: indicator.id,
	title: locale.pick(indicator.title),
	unit: locale.pick(indicator.unit),
	status: indicator.status,
	headline: headlines.includes(indicator.id),
	trend: isTrend(toFigures({ catalogue, locale }, indicator)),
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
	const competences = catalogue.competences.all
		.filter((one) => one.framework === framework)
		.map(({ id, title, area }) => ({ id: id as string, title: locale.pick(title), area }));
	const qualifications = nationalOf(context, competences);
	const countries = countryNames(catalogue, locale);
	const frameworks = catalogue['national-frameworks'].all;
	const indicators = catalogue.indicators.all
		.filter(({ observations }) => observations.some((one) => hasValue(one) && isCountry(one.place)))
		.map((one) => toIndicator(one, { catalogue, locale }))
		.sort((a, b) => rankOf(a) - rankOf(b) || locale.compare(a.title, b.title));
	const cited = new Set<string>([
		...frameworks.flatMap(({ mapping }) => mapping.sources),
		...Object.values(qualifications).flatMap(({ level }) => level.sources),
		...indicators.flatMap(({ newest }) => Object.values(newest).map(([, , , source]) => source)),
	]);
	return {
		edition: comparedEdition(catalogue.edition, locale),
		countries,
		ladder: toLadderSeries(context),
		ladderSources: Object.fromEntries(frameworks.map(({ id, mapping }) => [id, mapping.sources])),
		qualifications,
		pairs: pairsOf(catalogue),
		competences,
		indicators,
		partners: Object.fromEntries(Object.keys(countries).map((id) => [id, partnerOf(catalogue, id)])),
		sources: Object.fromEntries(
			catalogue.sources.all.filter(({ id }) => cited.has(id)).map((source) => [source.id, sourceLine(source)]),
		),
	};
}
