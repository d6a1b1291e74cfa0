import { fill } from '../../words/fill.ts';
import { escapeText } from '../../charts/escape.ts';
import type { Part } from '../../charts/figure.ts';
import { chosenFrameworks } from '../../charts/framework-ladder/series.ts';
import { figureStrings } from '../../charts/figure-words.ts';
import { ladderHead, ladderLegend, ladderView } from '../../charts/framework-ladder/words.ts';
import { signs } from '../../charts/framework-ladder/svg.ts';
import { link, list, paragraph, row, section, table, tag, type Html, type Report } from './html.ts';
import { nameOf } from './profiles.ts';
import type { Countries } from './state.ts';
import { countryStrings as words } from './words.ts';
import { listed } from '../../charts/listed.ts';

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
	const view = ladderView(ladder, { countries: [...having] }, { base });
	const sure = chosenFrameworks(ladder, { countries: [...having] }).map(({ id, country, region, short, status }) => {
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
			ladderLegend.map((line) => escapeText(line)),
			'legend',
		),
		paragraph(words['frameworks-sure']),
		list(sure),
		tag(
			'details',
			tag('summary', escapeText(words['frameworks-table'])) +
				table(
					view.caption,
					ladderHead.map(({ label }) => escapeText(label)),
					[view.rows.map(([head = [], ...cells]) => row(cellHtml(head), cells.map(cellHtml)))],
				),
			{ class: 'long-table' },
		),
	);
}
