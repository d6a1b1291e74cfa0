import { markup, type Markup } from '../../charts/markup.ts';
import { colophon, printedHead } from '../colophon.ts';
import { link, paragraph } from '../parts.ts';
import { countriesAddress, type Countries } from './choice.ts';
import { competences } from './competences.ts';
import type { CountryData, CountryLocale } from './data.ts';
import { frameworks } from './frameworks.ts';
import { indicatorTable } from './indicator-table.ts';
import { indicatorRows } from './indicators.ts';
import { qualificationsByLevel } from './levels.ts';
import { closestPairs } from './pair-table.ts';
import { pairRows } from './pairs.ts';
import { coverageOf, profilesOf } from './profiles.ts';
import { summary } from './summary.ts';
import { toView, type CountryView } from './view.ts';

const parts = ['frameworks', 'levels', 'competences', 'indicators', 'pairs', 'sources'] as const;

function contents({ words: rooms }: CountryLocale): Markup {
	const words = rooms['country-comparison'];
	const links = parts.map((part, i) => [i > 0 && ' ', link(words[part], `#${part}`)]);
	return markup`<nav class="tabs" aria-label="${words.contents}">${links}</nav>`;
}

/** The comparison of some countries; the answer stands first. */
export function countryReport(
	data: CountryData,
	countries: Countries,
	locale: CountryLocale,
	where: Pick<CountryView, 'base' | 'site'>,
): Markup {
	const words = locale.words['country-comparison'];
	const view = toView(data, locale, where);
	const origin = { ...view, address: where.site + countriesAddress(countries) };
	const profiles = profilesOf(data, countries);
	const coverage = coverageOf(data, profiles);
	const rows = indicatorRows(data, countries);
	const pairs = pairRows(data, countries);
	// In the order of the page, in which sources are numbered as they are cited.
	const sections = [
		paragraph(printedHead(origin), 'printed head-line'),
		summary(view, profiles, coverage, rows, pairs),
		contents(locale),
		frameworks(view, countries),
		qualificationsByLevel(view, profiles),
		competences(view, profiles, coverage),
		indicatorTable(view, profiles, rows),
		closestPairs(view, profiles, pairs),
		colophon(words.sources, words['sources-text'], origin),
	];
	return markup`${sections.map((one, i) => [i > 0 && '\n', one])}`;
}
