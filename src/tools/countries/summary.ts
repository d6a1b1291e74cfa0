import { figuresInWords } from '../../charts/comparison-in-words.ts';
import { figureInWords } from '../../charts/figures-in-words.ts';
import { isNumber } from '../../charts/indicator-figures.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { cite, link, list, paragraph, span } from '../parts.ts';
import type { IndicatorRow } from './indicators.ts';
import type { PairRow } from './pairs.ts';
import type { CompetenceCoverage, CountryProfile } from './profiles.ts';
import { levelsInWords, sharedInWords } from './sentences.ts';
import { recordLink, type CountryView } from './view.ts';

function qualificationsOf({ locale }: CountryView, country: CountryProfile): Markup {
	const { fill } = locale;
	const words = locale.words['country-comparison'];
	const { length } = country.qualifications;
	if (length === 0) return paragraph(words['qualifications-none']);
	const levels = fill(words['in-collection'], { levels: levelsInWords(locale, country) });
	return paragraph([link(fill(words.qualifications, { count: length }), '#levels'), ' ', levels]);
}

function coverageOfCountry({ locale, data }: CountryView, { read, profile, qualifications }: CountryProfile): Markup {
	const { fill } = locale;
	const words = locale.words['country-comparison'];
	if (read === 0) return paragraph(words['covers-unknown']);
	const missing = qualifications.length - read;
	const others = missing === 0 ? '' : fill(words['not-read'], { count: missing });
	const those = fill(words['read-qualifications'], { count: read });
	const covers = fill(words.covers, { covered: profile.competences.length, of: data.competences.length });
	const by = fill(words['covers-of'], { qualifications: those, others });
	return paragraph([link(covers, '#competences'), ' ', by]);
}

function headlinesOf(view: CountryView, country: string, rows: readonly IndicatorRow[]): MarkupValue {
	const items = rows
		.filter(({ indicator }) => indicator.headline)
		.map(({ indicator, figures }): MarkupValue => {
			const [year, value, , source = ''] = figures[country] ?? [];
			const shown =
				value !== undefined && isNumber(value)
					? markup`<b>${figureInWords(view.locale, value)}</b> ${indicator.unit}, ${year}${cite(view.sources, [source])}`
					: span(view.locale.words['country-comparison']['headline-none'], 'absent');
			return [recordLink(view, indicator.title, 'indicators', indicator.id), ': ', shown];
		});
	return items.length > 0 && list(items, 'plain small');
}

/** The closest pair of two countries, with the result and the way to the comparison. */
function closestOf({ locale, base }: CountryView, pairs: readonly PairRow[]): MarkupValue {
	const words = locale.words['country-comparison'];
	const [pair, ...others] = pairs;
	if (!pair || others.length > 0) return undefined;
	if (!pair.closest) return paragraph(words['closest-none-short']);
	const { from, to, there, back } = pair.closest;
	const said = locale.fill(words['closest-short'], { a: from.title, b: to.title });
	const result = locale.fill(words['pairs-cover-text'], {
		there: figuresInWords(locale, there),
		back: figuresInWords(locale, back),
	});
	return paragraph(markup`${said} <b>${link(result, base + comparisonAddress([from.id, to.id]))}</b>`);
}

/** The answer: what countries share, and a few words for each. */
export function summary(
	view: CountryView,
	profiles: readonly CountryProfile[],
	coverage: CompetenceCoverage,
	rows: readonly IndicatorRow[],
	pairs: readonly PairRow[],
): Markup {
	const { locale } = view;
	const words = locale.words['country-comparison'];
	const title = locale.fill(words.summary, { countries: locale.list(profiles.map(({ name }) => name)) });
	const countries = profiles.map(
		(country) =>
			markup`<div class="door"><h3>${recordLink(view, country.name, 'countries', country.id)}</h3>${[
				qualificationsOf(view, country),
				coverageOfCountry(view, country),
				headlinesOf(view, country.id, rows),
			]}</div>`,
	);
	return markup`<section aria-labelledby="summary" class="verdict"><h2 id="summary">${title}</h2>${[
		paragraph(link(sharedInWords(locale, coverage).join(' '), '#competences'), 'answer'),
		paragraph(`${words.about} ${locale.words.comparison['not-recognition']}`, 'disclaimer'),
	]}<div class="cols">${countries}</div>${closestOf(view, pairs)}</section>`;
}
