import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { cite, column, list, paragraph, pill, row, section, span, table } from '../parts.ts';
import type { CountryQualification } from './data.ts';
import type { CountryProfile } from './profiles.ts';
import { restsInWords } from './sentences.ts';
import { countryColumn, recordLink, type CountryView } from './view.ts';

const levels = [8, 7, 6, 5, 4, 3, 2, 1, undefined];

/** A qualification with how sure its EQF level is, and on what its profile rests. */
function item(view: CountryView, one: CountryQualification): Markup {
	const { locale, sources } = view;
	const { absent, status, sources: read } = one.level;
	const region = one.region && [' ', span(one.region, 'muted')];
	// A level that is not known since nobody confirmed it has that word as its status.
	const reason = absent && absent !== status && [span(locale.words.facts[`absent.${absent}`], 'absent'), ' '];
	const sure = pill(locale, status);
	return markup`${recordLink(view, one.title, 'qualifications', one.id)}${region}<br>${reason}${sure}${cite(sources, read)}<br>${span(restsInWords(locale, one), 'muted small')}`;
}

/** The qualifications of each country by their EQF level; those without one stand below. */
export function qualificationsByLevel(view: CountryView, profiles: readonly CountryProfile[]): Markup {
	const words = view.locale.words['country-comparison'];
	const cell = (level: number | undefined, { qualifications }: CountryProfile): MarkupValue => {
		const here = qualifications.filter(({ eqf }) => eqf === level);
		return here.length > 0
			? list(
					here.map((one) => item(view, one)),
					'plain',
				)
			: span(words['none-here'], 'absent');
	};
	const rows = levels.map((level) =>
		row(
			level ?? words['level-unknown'],
			profiles.map((profile) => cell(level, profile)),
		),
	);
	return section(
		'levels',
		words.levels,
		paragraph(words['levels-text']),
		table(
			words['levels-caption'],
			[column(words.level), ...profiles.map((profile) => countryColumn(view, profile))],
			[rows],
			{ css: 'by-country' },
		),
	);
}
