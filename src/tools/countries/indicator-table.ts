import { escapeText } from '../../charts/escape.ts';
import { figureStrings } from '../../charts/figure-words.ts';
import { isNumber, writeNumber } from '../../charts/indicator-figures.ts';
import { groupRow, link, paragraph, row, section, table, tag, type Html, type Report } from './html.ts';
import type { IndicatorRow } from './indicators.ts';
import { columnHead } from './levels.ts';
import { nameOf, type CountryProfile } from './profiles.ts';
import { absenceName, breaksInWords, countryStrings as words, differenceInWords, flagsInWords } from './words.ts';

const muted = (text: string): Html => tag('span', escapeText(text), { class: 'muted small' });
const absent = (text: string): Html => tag('span', escapeText(text), { class: 'absent' });

/** What is measured, how sure it is, and the chart of its years with these countries. */
function head(report: Report, { indicator }: IndicatorRow, profiles: readonly CountryProfile[]): Html {
	const { id, title, unit, status, trend } = indicator;
	const query = `?indicator=${id}&country=${profiles.map((country) => country.id).join(',')}`;
	const chart = trend ? ` · ${link(words['over-years'], `${report.base}charts/indicator-trends/${query}`)}` : '';
	const word = tag('span', escapeText(figureStrings.statuses[status]), { class: `status ${status}` });
	return `${report.to(title, 'indicators', id)}<br>${muted(unit)}<br>${word}${chart}`;
}

function cell(report: Report, { figures }: IndicatorRow, { id }: CountryProfile): Html {
	const figure = figures[id];
	if (!figure) return absent(words['no-figure']);
	const [year, value, flags, source] = figure;
	const shown = isNumber(value) ? tag('b', writeNumber(value)) : absent(absenceName(value));
	const flagged = flags ? `<br>${muted(flagsInWords(flags))}` : '';
	return `${shown} ${muted(String(year))}${report.cite([source])}${flagged}`;
}

/** What may be said of the figures side by side, and where their series break. */
function sideBySide(report: Report, one: IndicatorRow): Html {
	const name = (id: string) => nameOf(report.series, id);
	const shown = Object.values(one.figures).filter(([, value]) => isNumber(value));
	const breaks = breaksInWords(one, name);
	const said = [
		escapeText(differenceInWords(one.difference, shown.length, name)),
		...(shown.some(([, , flags]) => flags) ? [escapeText(words.flagged)] : []),
	].join(' ');
	const page = `${report.base}indicators/${one.indicator.id}/#breaks`;
	return `${said}${breaks ? `<br>${link(words.breaks, page)} ${muted(breaks)}` : ''}`;
}

/** Newest figures side by side, the headline ones first. */
export function indicatorTable(
	report: Report,
	profiles: readonly CountryProfile[],
	rows: readonly IndicatorRow[],
): Html {
	if (rows.length === 0) return section('indicators', words.indicators, paragraph(words['indicators-none']));
	const groups = [true, false].flatMap((headline) => {
		const some = rows.filter(({ indicator }) => indicator.headline === headline);
		if (some.length === 0) return [];
		return [
			[
				groupRow(words[headline ? 'headline-group' : 'other-group'], profiles.length + 2),
				...some.map((one) =>
					row(head(report, one, profiles), [
						...profiles.map((country) => cell(report, one, country)),
						sideBySide(report, one),
					]),
				),
			],
		];
	});
	return section(
		'indicators',
		words.indicators,
		paragraph(words['indicators-text']),
		table(
			words['indicators-caption'],
			[
				escapeText(words.indicator),
				...profiles.map((country) => columnHead(report, country)),
				escapeText(words['side-by-side']),
			],
			groups,
			'by-country',
		),
	);
}
