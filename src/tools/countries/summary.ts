import { fill } from '../../words/fill.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { bandName, comparisonStrings } from '../../charts/comparison-words.ts';
import { escapeText } from '../../charts/escape.ts';
import { isNumber, writeNumber } from '../../charts/indicator-figures.ts';
import { link, list, paragraph, tag, type Html, type Report } from './html.ts';
import type { IndicatorRow } from './indicators.ts';
import type { PairRow } from './pairs.ts';
import type { CompetenceCoverage, CountryProfile } from './profiles.ts';
import { countryStrings as words, qualificationCount } from './words.ts';
import { listed } from '../../charts/listed.ts';

/** How many qualifications at which EQF levels, lowest first. */
export const levelsInWords = ({ profile }: CountryProfile): string =>
	listed([
		...profile.byLevel.map(({ eqf, ids }) => fill(words['at-level'], { count: ids.length, level: eqf })),
		...(profile.withoutLevel.length ? [fill(words['at-unknown'], { count: profile.withoutLevel.length })] : []),
	]);

function qualificationsOf(country: CountryProfile): Html {
	const { length } = country.qualifications;
	if (length === 0) return paragraph(words['qualifications-none']);
	const text = fill(words['in-collection'], { levels: levelsInWords(country) });
	return tag('p', `${link(qualificationCount(length), '#levels')} ${escapeText(text)}`);
}

function coverageOfCountry({ series }: Report, { mapped, profile, qualifications }: CountryProfile): Html {
	if (mapped === 0) return paragraph(words['covers-unknown']);
	const missing = qualifications.length - mapped;
	const unmapped =
		missing === 0 ? '' : missing === 1 ? words['not-mapped-one'] : fill(words['not-mapped-some'], { count: missing });
	const those = mapped === 1 ? words['mapped-qualification'] : fill(words['mapped-qualifications'], { count: mapped });
	const covers = fill(words.covers, { covered: profile.competences.length, of: series.competences.length });
	const text = fill(words['covers-of'], { qualifications: those, unmapped });
	return tag('p', `${link(covers, '#competences')} ${escapeText(text)}`);
}

function headlinesOf(report: Report, country: string, rows: readonly IndicatorRow[]): Html {
	const items = rows
		.filter(({ indicator }) => indicator.headline)
		.map(({ indicator, figures }) => {
			const figure = figures[country];
			const shown =
				figure && isNumber(figure[1])
					? `${tag('b', writeNumber(figure[1]))} ${escapeText(`${indicator.unit}, ${figure[0]}`)}${report.cite([figure[3]])}`
					: tag('span', escapeText(words['headline-none']), { class: 'absent' });
			return `${report.to(indicator.title, 'indicators', indicator.id)}: ${shown}`;
		});
	return items.length ? list(items, 'plain small') : '';
}

/** What is shared and what one has alone, in numbers that lead to the matrix. */
export function sharedInWords({ rows, uncovered, known, unknown, shared, alone }: CompetenceCoverage): string[] {
	if (known.length < 2) return [words['not-compared']];
	const counts = { count: shared.length, of: rows.length + uncovered.length };
	const first =
		unknown.length > 0
			? fill(words['shared-some'], { ...counts, countries: listed(known.map(({ name }) => name)) })
			: fill(known.length === 2 ? words['shared-both'] : words.shared, counts);
	const others = known.map(({ id, name }) => fill(words.alone, { country: name, count: alone[id]?.length ?? 0 }));
	return [
		`${first}; ${others.join(', ')}.`,
		...(unknown.length ? [fill(words['unknown-part'], { countries: listed(unknown.map(({ name }) => name)) })] : []),
	];
}

/** The closest pair of two countries, with the result and the way to the comparison. */
function closestOf({ base }: Report, pairs: readonly PairRow[]): Html {
	const [pair, ...others] = pairs;
	if (!pair || others.length > 0) return '';
	if (!pair.closest) return paragraph(words['closest-none-short']);
	const { from, to, band } = pair.closest;
	const text = fill(words['closest-short'], { a: from.title, b: to.title });
	const result = link(bandName(band), base + comparisonAddress([from.id, to.id]));
	return tag('p', `${escapeText(text)} ${tag('b', result)}`);
}

/** The answer: what countries share, and a few words for each. */
export function summary(
	report: Report,
	profiles: readonly CountryProfile[],
	coverage: CompetenceCoverage,
	rows: readonly IndicatorRow[],
	pairs: readonly PairRow[],
): Html {
	const title = fill(words.summary, { countries: listed(profiles.map(({ name }) => name)) });
	const countries = profiles.map((country) =>
		tag(
			'div',
			tag('h3', report.to(country.name, 'countries', country.id)) +
				qualificationsOf(country) +
				coverageOfCountry(report, country) +
				headlinesOf(report, country.id, rows),
			{ class: 'door' },
		),
	);
	const answer = tag('p', link(sharedInWords(coverage).join(' '), '#competences'), { class: 'answer' });
	return tag(
		'section',
		tag('h2', escapeText(title), { id: 'summary' }) +
			answer +
			closestOf(report, pairs) +
			paragraph(`${words.about} ${comparisonStrings['not-recognition']}`, 'disclaimer') +
			tag('div', countries.join(''), { class: 'cols' }),
		{ 'aria-labelledby': 'summary', class: 'verdict' },
	);
}
