import chart from '../../words/en/chart.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import { addressOf } from '../../model/addresses.ts';
import { escapeText } from '../../charts/escape.ts';
import { groupRow, link, list, paragraph, row, section, table, tag, type Html, type Report } from './html.ts';
import { columnHead } from './levels.ts';
import type { CompetenceCoverage, CompetenceRow, CountryProfile, Holding } from './profiles.ts';
import { countryStrings as words } from './words.ts';
import { listed } from '../../charts/listed.ts';

/** The address of a competence of e-CF 3.0. */
const competenceId = (code: string) => `e-cf-3.0/${code}`;
const mappingSet = addressOf('mappings', 'national-qualifications-to-e-cf-3.0');

/** The highest level and how many have it; opened, who they are. */
function holdingHtml(report: Report, { mapped }: CountryProfile, { highest, held }: Holding): Html {
	const count = tag('span', escapeText(fill(words['cell-count'], { count: held.length, of: mapped })), {
		class: 'muted small',
	});
	const summary = tag('summary', `${tag('b', escapeText(fill(words.cell, { level: highest })))} ${count}`);
	const names = held.map(
		({ qualification, level, confidence }) =>
			`${report.to(qualification.title, 'qualifications', qualification.id)} ${tag('span', escapeText(fill(words.held, { level, confidence })), { class: 'muted' })}`,
	);
	return tag('details', summary + list(names, 'plain small'));
}

function cell(report: Report, country: CountryProfile, { holdings }: CompetenceRow): Html {
	const holding = holdings[country.id];
	if (holding) return holdingHtml(report, country, holding);
	const [sign, name] =
		country.mapped > 0
			? [words['cell-none'], words['cell-none-name']]
			: [words['cell-unknown'], words['cell-unknown-name']];
	return (
		tag('span', escapeText(sign), { class: 'muted', 'aria-hidden': 'true' }) +
		tag('span', escapeText(name), { class: 'unseen' })
	);
}

function matrix(report: Report, profiles: readonly CountryProfile[], { rows }: CompetenceCoverage): Html {
	const areas = [...new Set(rows.map(({ area }) => area))];
	return table(
		words['competences-caption'],
		[
			escapeText(words.competence),
			...profiles.map((country) =>
				columnHead(
					report,
					country,
					fill(words['mapped-count'], { mapped: country.mapped, count: country.qualifications.length }),
				),
			),
		],
		areas.map((area) => [
			groupRow((chart.areas as Record<string, string>)[area] ?? area, profiles.length + 1, area),
			...rows
				.filter((one) => one.area === area)
				.map((one) =>
					row(
						`${codeLink(report, one.code)} ${escapeText(one.title)}`,
						profiles.map((country) => cell(report, country, one)),
					),
				),
		]),
		'by-country matrix',
	);
}

const codeLink = ({ base }: Report, code: string): Html =>
	tag('a', escapeText(code), { class: 'code', href: base + addressOf('competences', competenceId(code)) });

/** What they have in common, each alone, and none of them. */
function shares(report: Report, { known, shared, alone, uncovered }: CompetenceCoverage): Html {
	const codes = (some: readonly string[]) =>
		some.length
			? some.map((code) => codeLink(report, code)).join(', ')
			: tag('span', escapeText(words['list-none']), { class: 'absent' });
	const line = (name: string, some: readonly string[]) =>
		`${tag('b', escapeText(`${name} (${some.length}):`))} ${codes(some)}`;
	return list([
		...(known.length > 1
			? [
					line(words['shared-list'], shared),
					...known.map(({ id, name }) => line(fill(words['alone-list'], { country: name }), alone[id] ?? [])),
				]
			: []),
		line(
			words['nobody-list'],
			uncovered.map(({ code }) => code),
		),
	]);
}

/** Qualifications without a mapping by name and reason: what they cover is not known. */
function unmapped(report: Report, profiles: readonly CountryProfile[]): Html {
	const items = profiles.flatMap(({ name, qualifications }) =>
		qualifications
			.filter(({ competences }) => competences.length === 0)
			.map(
				({ id, title, notMapped = '' }) =>
					`${report.to(title, 'qualifications', id)} (${escapeText(name)}). ${tag('span', escapeText(notMapped), { class: 'muted' })}`,
			),
	);
	const none = profiles.filter(({ qualifications }) => qualifications.length === 0).map(({ name }) => name);
	return (
		(items.length ? tag('h3', escapeText(words['unmapped-list'])) + list(items, 'small') : '') +
		(none.length ? paragraph(`${listed(none)}: ${words['qualifications-none']}`) : '')
	);
}

/** Which competences the qualifications of each country cover between them. */
export function competences(report: Report, profiles: readonly CountryProfile[], coverage: CompetenceCoverage): Html {
	const known = coverage.known.length > 0;
	return section(
		'competences',
		words.competences,
		...(known
			? [
					paragraph(words['competences-text']),
					shares(report, coverage),
					matrix(report, profiles, coverage),
					paragraph(words['competences-legend'], 'small muted'),
				]
			: [paragraph(words['competences-nobody'])]),
		unmapped(report, profiles),
		...(known ? [tag('p', link(words['mapping-set'], report.base + mappingSet))] : []),
	);
}
