import type { Part } from '../../charts/figure.ts';
import { chosenFrameworks } from '../../charts/framework-ladder/series.ts';
import { drawLadder, signs } from '../../charts/framework-ladder/svg.ts';
import { ladderHead, ladderLegend, ladderView } from '../../charts/framework-ladder/view.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { cite, column, explained, link, list, paragraph, row, scrolling, section, table } from '../parts.ts';
import type { Countries } from './choice.ts';
import { recordLink, type CountryView } from './view.ts';

const cellOf = (parts: readonly Part[]): MarkupValue =>
	parts.map((part) => {
		if (typeof part === 'string') return part;
		return 'href' in part ? link(part.text, part.href) : part.text;
	});

/** How sure the relation of each framework to the EQF is, and where it was read. */
function sureness({ data, locale, sources, ...view }: CountryView, countries: Countries): MarkupValue[] {
	return chosenFrameworks(data.ladder, { country: [...countries] }).map(({ id, country, region, short, status }) => {
		const place = [data.countries[country] ?? country, region].filter(Boolean).join(', ');
		const name = recordLink({ data, locale, sources, ...view }, short, 'national-frameworks', id);
		const word = locale.words.facts[`status.${status}`];
		return markup`${place}, ${name}: ${signs[status]} ${word}${cite(sources, data.ladderSources[id])}`;
	});
}

/** The ladders of the frameworks side by side, as the chart of that name draws them. */
export function frameworks(view: CountryView, countries: Countries): Markup {
	const { data, base, locale } = view;
	const words = locale.words['country-comparison'];
	const having = countries.filter((id) => data.ladder.frameworks.some(({ country }) => country === id));
	const none = countries.filter((id) => !having.includes(id)).map((id) => data.countries[id] ?? id);
	const missing = none.length > 0 && paragraph(locale.fill(words['frameworks-none'], { countries: locale.list(none) }));
	if (having.length === 0) return section('frameworks', words.frameworks, missing);
	const where = { base, narrow: true };
	const shown = { country: [...having] };
	const { title, caption, rows } = ladderView(data.ladder, shown, where, locale);
	const picture = drawLadder(chosenFrameworks(data.ladder, shown), data.ladder.countries, where, locale);
	return section(
		'frameworks',
		words.frameworks,
		paragraph(words['frameworks-text']),
		missing,
		scrolling(title, picture, 'table ladder'),
		list(ladderLegend(locale), 'legend'),
		paragraph(words['frameworks-sure']),
		list(sureness(view, having)),
		explained(
			words['frameworks-table'],
			table(
				caption,
				ladderHead(locale).map(({ label }) => column(label)),
				[rows.map(([head = [], ...cells]) => row(cellOf(head), cells.map(cellOf)))],
			),
			'long-table',
		),
	);
}
