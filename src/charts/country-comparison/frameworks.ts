import figureWords from '../../words/en/charts.figures.json' with { type: 'json' };
import ladderWords from '../../words/en/charts.framework-ladder.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import { sourceLanguage, toLocale } from '../../words/locale.ts';
import { escapeText } from '../escape.ts';
import type { Part } from '../figure.ts';
import { chosenFrameworks } from '../framework-ladder/series.ts';
import { figureStrings } from '../figure-words.ts';
import { ladderHead, ladderLegend, ladderView } from '../framework-ladder/view.ts';
import { signs } from '../framework-ladder/svg.ts';
import { link, list, paragraph, row, section, table, tag, type Html, type Report } from './html.ts';
import { nameOf } from './profiles.ts';
import type { Countries } from './state.ts';
import { countryStrings as words } from './words.ts';
import { listed } from '../listed.ts';

const locale = toLocale(sourceLanguage, { 'charts.framework-ladder': ladderWords, 'charts.figures': figureWords });

const partHtml = (part: Part): Html => {
	if (typeof part === 'string') return escapeText(part);
	return 'href' in part ? link(part.text, part.href) : escapeText(part.text);
};
const cellHtml = (parts: Part[]): Html => parts.map(partHtml).join('');

/** The ladders of the frameworks side by side, as the chart of that name draws them. */
export function frameworks(report: Report, countries: Countries): Html {
	const { series, base } = report;
	const { ladder, ladderSources } = series;
	const having = countries.filter((id) => ladder.frameworks.some(({ country }) => country === id));
	const none = countries.filter((id) => !having.includes(id)).map((id) => nameOf(series, id));
	const missing = none.length ? [paragraph(fill(words['frameworks-none'], { countries: listed(none) }))] : [];
	if (having.length === 0) return section('frameworks', words.frameworks, ...missing);
	const view = ladderView(ladder, { country: [...having] }, { base }, locale);
	const sure = chosenFrameworks(ladder, { country: [...having] }).map(({ id, country, region, short, status }) => {
		const name = report.to(short, 'national-frameworks', id);
		const place = [nameOf(series, country), region].filter(Boolean).join(', ');
		const word = `${signs[status]} ${figureStrings.statuses[status]}`;
		return `${escapeText(place)}, ${name}: ${escapeText(word)}${report.cite(ladderSources[id] ?? [])}`;
	});
	return section(
		'frameworks',
		words.frameworks,
		paragraph(words['frameworks-text']),
		...missing,
		tag('div', view.svg, { class: 'table ladder', tabindex: '0', role: 'region', 'aria-label': view.title }),
		list(
			ladderLegend(locale).map((line) => escapeText(line)),
			'legend',
		),
		paragraph(words['frameworks-sure']),
		list(sure),
		tag(
			'details',
			tag('summary', escapeText(words['frameworks-table'])) +
				table(
					view.caption,
					ladderHead(locale).map(({ label }) => escapeText(label)),
					[view.rows.map(([head = [], ...cells]) => row(cellHtml(head), cells.map(cellHtml)))],
				),
			{ class: 'long-table' },
		),
	);
}
