import { escapeText } from '../../charts/escape.ts';
import { figureStrings } from '../../charts/figure-words.ts';
import type { CountryQualification } from './data.ts';
import { list, paragraph, row, section, table, tag, type Html, type Report } from './html.ts';
import type { CountryProfile } from './profiles.ts';
import { absenceName, countryStrings as words, mappedInWords } from './words.ts';

const levels = [8, 7, 6, 5, 4, 3, 2, 1, undefined];

/** A qualification with how sure its EQF level is, and how surely competences are mapped to it. */
function item(report: Report, one: CountryQualification): Html {
	const region = one.region ? ` ${tag('span', escapeText(one.region), { class: 'muted' })}` : '';
	// A level that is not known since nobody confirmed it has that word as its status.
	const absent =
		one.absent && one.absent !== one.status
			? `${tag('span', escapeText(absenceName(one.absent)), { class: 'absent' })} `
			: '';
	const status = tag('span', escapeText(figureStrings.statuses[one.status]), { class: `status ${one.status}` });
	return [
		report.to(one.title, 'qualifications', one.id) + region,
		`${absent}${status}${report.cite(one.sources)}`,
		tag('span', escapeText(mappedInWords(one)), { class: 'muted small' }),
	].join('<br>');
}

/** The head of a country’s column. */
export const columnHead = (report: Report, { id, name }: CountryProfile, more = ''): Html =>
	report.to(name, 'countries', id) + (more ? ` ${tag('span', escapeText(more), { class: 'muted small under' })}` : '');

/** The qualifications of each country by their EQF level; those without one stand below. */
export function qualificationsByLevel(report: Report, profiles: readonly CountryProfile[]): Html {
	const none = tag('span', escapeText(words['none-here']), { class: 'absent' });
	const rows = levels.map((level) =>
		row(
			escapeText(level ? String(level) : words['level-unknown']),
			profiles.map(({ qualifications }) => {
				const here = qualifications.filter(({ eqf }) => eqf === level);
				return here.length
					? list(
							here.map((one) => item(report, one)),
							'plain',
						)
					: none;
			}),
		),
	);
	return section(
		'levels',
		words.levels,
		paragraph(words['levels-text']),
		table(
			words['levels-caption'],
			[escapeText(words.level), ...profiles.map((country) => columnHead(report, country))],
			[rows],
			'by-country',
		),
	);
}
