import { figureInWords, flagNames } from '../../charts/figures-in-words.ts';
import { isNumber } from '../../charts/indicator-figures.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { cite, column, groupRow, link, paragraph, pill, row, section, span, table } from '../parts.ts';
import type { IndicatorRow } from './indicators.ts';
import type { CountryProfile } from './profiles.ts';
import { breaksInWords, differenceInWords } from './sentences.ts';
import { countryColumn, recordLink, type CountryView } from './view.ts';

const muted = (text: MarkupValue): Markup => span(text, 'muted small');

/** What is measured, how sure it is, and the chart of its years with these countries. */
function head(view: CountryView, { indicator }: IndicatorRow, profiles: readonly CountryProfile[]): Markup {
	const { id, title, unit, status, trend } = indicator;
	const query = `?indicator=${id}&country=${profiles.map((country) => country.id).join(',')}`;
	const overYears = view.locale.words['country-comparison']['over-years'];
	const chart = trend && [' · ', link(overYears, `${view.base}charts/indicator-trends/${query}`)];
	return markup`${recordLink(view, title, 'indicators', id)}<br>${muted(unit)}<br>${pill(view.locale, status)}${chart}`;
}

function cell({ locale, sources }: CountryView, { figures }: IndicatorRow, { id }: CountryProfile): Markup {
	const figure = figures[id];
	if (!figure) return span(locale.words['country-comparison']['no-figure'], 'absent');
	const [year, value, flags, source] = figure;
	const shown = isNumber(value)
		? markup`<b>${figureInWords(locale, value)}</b>`
		: span(locale.words.facts[`absent.${value}`], 'absent');
	const flagged = flags && markup`<br>${muted(flagNames(locale, flags).join('; '))}`;
	return markup`${shown} ${muted(year)}${cite(sources, [source])}${flagged}`;
}

/** What may be said of the figures side by side, and where their series break. */
function sideBySide({ data, locale, base }: CountryView, one: IndicatorRow): Markup {
	const words = locale.words['country-comparison'];
	const name = (id: string) => data.countries[id] ?? id;
	const shown = Object.values(one.figures).filter(([, value]) => isNumber(value));
	const breaks = breaksInWords(locale, one, name);
	const page = `${base}indicators/${one.indicator.id}/#breaks`;
	const flagged = shown.some(([, , flags]) => flags) && ` ${words.flagged}`;
	return markup`${differenceInWords(locale, one.difference, shown.length, name)}${flagged}${breaks && markup`<br>${link(words.breaks, page)} ${muted(breaks)}`}`;
}

/** Newest figures side by side, the headline ones first. */
export function indicatorTable(
	view: CountryView,
	profiles: readonly CountryProfile[],
	rows: readonly IndicatorRow[],
): Markup {
	const words = view.locale.words['country-comparison'];
	if (rows.length === 0) return section('indicators', words.indicators, paragraph(words['indicators-none']));
	const line = (one: IndicatorRow) =>
		row(head(view, one, profiles), [...profiles.map((country) => cell(view, one, country)), sideBySide(view, one)]);
	const groups = ([true, false] as const).flatMap((headline) => {
		const some = rows.filter(({ indicator }) => indicator.headline === headline);
		const title = words[headline ? 'headline-group' : 'other-group'];
		return some.length > 0 ? [[groupRow(title, profiles.length + 2), ...some.map(line)]] : [];
	});
	return section(
		'indicators',
		words.indicators,
		paragraph(words['indicators-text']),
		table(
			words['indicators-caption'],
			[
				column(words.indicator),
				...profiles.map((country) => countryColumn(view, country)),
				column(words['side-by-side']),
			],
			groups,
			{ css: 'by-country' },
		),
	);
}
