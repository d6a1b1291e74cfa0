import { fill } from '../../words/fill.ts';
import { addressOf } from '../../model/addresses.ts';
import { methodAddress } from '../../charts/comparison-file.ts';
import { escapeText } from '../../charts/escape.ts';
import { competences } from './competences.ts';
import type { CountrySeries } from './data.ts';
import { frameworks } from './frameworks.ts';
import { link, paragraph, section, tag, toReport, type Html, type Report } from './html.ts';
import { indicatorTable } from './indicator-table.ts';
import { indicatorRows } from './indicators.ts';
import { qualificationsByLevel } from './levels.ts';
import { closestPairs } from './pair-table.ts';
import { pairRows } from './pairs.ts';
import { coverageOf, profilesOf } from './profiles.ts';
import { countriesAddress, type Countries } from './state.ts';
import { summary } from './summary.ts';
import { countryStrings as words } from './words.ts';

const parts = ['frameworks', 'levels', 'competences', 'indicators', 'pairs', 'sources'] as const;

const contents = (): Html =>
	tag('nav', parts.map((part) => link(words[part], `#${part}`)).join(' '), {
		class: 'tabs',
		'aria-label': words.contents,
	});

/** What stands at the head of the printed page: of when this is, by which method, and where. */
function printedHead({ series, address }: Report): Html {
	const { title, version, issued } = series.edition;
	const method = series.site + methodAddress;
	return paragraph(fill(words['report-line'], { title, version, issued, method, address }), 'printed head-line');
}

/** Edition, method, address and the sources that were cited. */
function sources({ series, base, address, cited }: Report): Html {
	const { title, version, issued, licence, attribution } = series.edition;
	const colophon = fill(words.colophon, { title, version, issued, licence: licence.id });
	const items = cited.map((number, i) => {
		const source = series.sources[number];
		const text = source ? link(source.text, base + addressOf('sources', source.id)) : '';
		return tag('li', text, { id: `source-${i + 1}` });
	});
	return section(
		'sources',
		words.sources,
		tag('p', `${escapeText(colophon)} ${link(words.method, base + methodAddress)}`),
		tag('p', escapeText(words.address) + link(address, address), { class: 'address' }),
		...attribution.map((line) => paragraph(line, 'small muted')),
		...(items.length ? [paragraph(words['sources-text']), tag('ol', items.join(''), { class: 'small' })] : []),
	);
}

/** The comparison of some countries as markup, in which every text is escaped; the answer stands first. */
export function countryReport(series: CountrySeries, countries: Countries, base: string): Html {
	const report = toReport(series, base, series.site + countriesAddress(countries));
	const profiles = profilesOf(series, countries);
	const coverage = coverageOf(series, profiles);
	const rows = indicatorRows(series, countries);
	const pairs = pairRows(series, countries);
	return [
		printedHead(report),
		summary(report, profiles, coverage, rows, pairs),
		contents(),
		frameworks(report, countries),
		qualificationsByLevel(report, profiles),
		competences(report, profiles, coverage),
		indicatorTable(report, profiles, rows),
		closestPairs(report, profiles, pairs),
		sources(report),
	].join('\n');
}
