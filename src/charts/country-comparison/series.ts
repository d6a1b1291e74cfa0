import type { Catalogue } from '../../model/catalogue.ts';
import { closestBetween, closestCountry } from '../../model/compare/countries.ts';
import { toComparable } from '../../model/compare/comparable.ts';
import { hasValue, newestByPlace } from '../../model/newest-observations.ts';
import { compareIds } from '../../model/order.ts';
import { nationalQualifications } from '../../model/qualifications.ts';
import { sourceLine } from '../../model/source-line.ts';
import { isAbsent } from '../../schema/common.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { NationalQualification } from '../../schema/qualification.ts';
import { comparedEdition } from '../comparison-file.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { toLadderSeries } from '../framework-ladder/series.ts';
import { isCountry, toFigures, toPlaces } from '../indicator-figures.ts';
import { isTrend } from '../indicator-trends/series.ts';
import type {
	CountrySeries,
	CountryFigure,
	CountryIndicator,
	ClosestPair,
	CountryQualification,
	SourceNumber,
} from './data.ts';
import { defaultState } from './state.ts';

/** The edition of the e-CF that national qualifications are mapped to. */
const framework = 'e-cf-3.0';

/** Indicators that sum up a country, in the order in which they are named. */
const headlines = ['ict-specialists-share', 'hard-to-fill-ict-vacancies', 'basic-digital-skills'];

/** Sources numbered as they come; the page numbers those it shows anew. */
function numbered(catalogue: Catalogue) {
	const ids: string[] = [];
	return {
		number: (id: string): SourceNumber => {
			if (!ids.includes(id)) ids.push(id);
			return ids.indexOf(id);
		},
		list: (): CountrySeries['sources'] =>
			ids.map((id) => {
				const source = catalogue.sources.byId.get(id);
				return { id, text: source ? sourceLine(source) : id };
			}),
	};
}

type Numbering = (id: string) => SourceNumber;

function toQualification(catalogue: Catalogue, one: NationalQualification, number: Numbering): CountryQualification {
	const { id, country, title, region, eqfLevel, levelEvidence } = one;
	const notMapped = catalogue.relations.mappingsOf('qualifications', id).find(({ other }) => !other)?.row.comment;
	return {
		id,
		country,
		title: title.en,
		...(region ? { region } : {}),
		...(isAbsent(eqfLevel) ? { absent: eqfLevel.absent } : { eqf: eqfLevel }),
		status: levelEvidence.status,
		sources: levelEvidence.sources.map(number),
		competences: toComparable(catalogue, one).competences.flatMap(({ competence, level, confidence }) => {
			const known = catalogue.competences.byId.get(competence);
			return known?.framework === framework ? [[known.code, level, confidence ?? 1]] : [];
		}),
		...(notMapped ? { notMapped } : {}),
	};
}

/** The newest figure of each country; where it has none, the newest reason why. */
function newestOf(indicator: Indicator, number: Numbering): Record<string, CountryFigure> {
	const newest: Record<string, CountryFigure> = {};
	for (const { place, year, value, flags = '', source } of indicator.observations)
		if (isCountry(place) && isAbsent(value) && (newest[place]?.[0] ?? 0) < year)
			newest[place] = [year, value.absent, flags, number(source)];
	for (const { place, year, value, flags = '', source } of newestByPlace(indicator))
		if (isCountry(place)) newest[place] = [year, value, flags, number(source)];
	return newest;
}

const toIndicator = (indicator: Indicator, number: Numbering): CountryIndicator => ({
	id: indicator.id,
	title: indicator.title.en,
	unit: indicator.unit.en,
	status: indicator.status,
	headline: headlines.includes(indicator.id),
	trend: isTrend(toFigures(indicator)),
	breaks: indicator.breaks
		.filter(({ place }) => place === undefined || isCountry(place))
		.map(({ year, place }) => (place ? [year, place] : [year])),
	newest: newestOf(indicator, number),
});

const rankOf = ({ id }: CountryIndicator) => (headlines.includes(id) ? headlines.indexOf(id) : headlines.length);

/** Which country is set beside one: that of the closest qualification, else one of those that are shown first. */
export const partnerOf = (catalogue: Catalogue, country: string): string =>
	closestCountry(catalogue, country) ??
	defaultState({ countries: toPlaces(catalogue) }).find((other) => other !== country) ??
	'';

/** What countries are compared by, from the whole catalogue. */
export function toCountrySeries(catalogue: Catalogue, site: string): CountrySeries {
	const { number, list } = numbered(catalogue);
	const closest = closestBetween(catalogue);
	const countries = toPlaces(catalogue);
	return {
		edition: comparedEdition(catalogue.edition),
		site,
		countries,
		ladder: toLadderSeries({ catalogue, locale: localeOf(sourceLanguage) }),
		ladderSources: Object.fromEntries(
			catalogue['national-frameworks'].all.map(({ id, mapping }) => [id, mapping.sources.map(number)]),
		),
		qualifications: nationalQualifications(catalogue)
			.map((one) => toQualification(catalogue, one, number))
			.sort((a, b) => (b.eqf ?? 0) - (a.eqf ?? 0) || compareIds(a.title, b.title) || compareIds(a.id, b.id)),
		competences: catalogue.competences.all
			.filter((one) => one.framework === framework)
			.map(({ code, title, area }) => ({ code, title: title.en, area })),
		indicators: catalogue.indicators.all
			.filter(({ observations }) => observations.some((one) => hasValue(one) && isCountry(one.place)))
			.map((one) => toIndicator(one, number))
			.sort((a, b) => rankOf(a) - rankOf(b) || compareIds(a.title, b.title)),
		closest: Object.fromEntries(
			[...closest].flatMap(([key, { from, to, band, coverage, coverageBack, confidence }]) => {
				if (!coverage || !coverageBack) return [];
				const pair: ClosestPair = {
					from,
					to,
					band,
					forth: { earned: coverage.earned, of: coverage.of },
					back: { earned: coverageBack.earned, of: coverageBack.of },
					...(confidence === undefined ? {} : { confidence }),
				};
				return [[key, pair]];
			}),
		),
		partners: Object.fromEntries(countries.map(({ id }) => [id, partnerOf(catalogue, id)])),
		sources: list(),
	};
}
