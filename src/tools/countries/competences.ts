import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import { column, explained, groupRow, link, list, paragraph, row, section, span, table } from '../parts.ts';
import type { CompetenceCoverage, CompetenceRow, CountryProfile, Holding } from './profiles.ts';
import { codeLink, countryColumn, recordLink, type CountryView } from './view.ts';

const mappingSet = addressOf('mappings', 'national-qualifications-to-e-cf-3.0');

/** The highest level and how many have it; opened, who they are. */
function holdingLine(view: CountryView, { mapped }: CountryProfile, { highest, held }: Holding): Markup {
	const { fill, number, words: rooms } = view.locale;
	const words = rooms['country-comparison'];
	const count = span(fill(words['cell-count'], { count: held.length, of: mapped }), 'muted small');
	const names = held.map(({ qualification: { id, title }, level, confidence }) => [
		recordLink(view, title, 'qualifications', id),
		' ',
		span(fill(words.held, { level, confidence: number(confidence) }), 'muted'),
	]);
	return explained(markup`<b>${fill(words.cell, { level: highest })}</b> ${count}`, list(names, 'plain small'));
}

function cell(view: CountryView, country: CountryProfile, { holdings }: CompetenceRow): MarkupValue {
	const words = view.locale.words['country-comparison'];
	const holding = holdings[country.id];
	if (holding) return holdingLine(view, country, holding);
	const [sign, name] =
		country.mapped > 0
			? [words['cell-none'], words['cell-none-name']]
			: [words['cell-unknown'], words['cell-unknown-name']];
	return [markup`<span class="muted" aria-hidden="true">${sign}</span>`, span(name, 'unseen')];
}

function matrix(view: CountryView, profiles: readonly CountryProfile[], { rows }: CompetenceCoverage): Markup {
	const { fill, words: rooms } = view.locale;
	const words = rooms['country-comparison'];
	const columns = profiles.map((profile) => {
		const { mapped, qualifications } = profile;
		return countryColumn(view, profile, fill(words['mapped-count'], { mapped, count: qualifications.length }));
	});
	const line = (one: CompetenceRow) =>
		row(
			[codeLink(view, one.id), ' ', one.title],
			profiles.map((country) => cell(view, country, one)),
		);
	return table(
		words['competences-caption'],
		[column(words.competence), ...columns],
		[...Map.groupBy(rows, ({ area }) => area)].map(([area, some]) => [
			groupRow(rooms.facts[`area.${area}`], profiles.length + 1, area),
			...some.map(line),
		]),
		{ css: 'by-country matrix' },
	);
}

/** What they have in common, each alone, and none of them. */
function shares(view: CountryView, { known, shared, alone, uncovered }: CompetenceCoverage): Markup {
	const words = view.locale.words['country-comparison'];
	const line = (name: string, ids: readonly string[]): MarkupValue => {
		const codes = ids.map((id, i) => [i > 0 && ', ', codeLink(view, id)]);
		return markup`<b>${name} (${ids.length}):</b> ${ids.length > 0 ? codes : span(words['list-none'], 'absent')}`;
	};
	const eachAlone = known.map(({ id, name }) =>
		line(view.locale.fill(words['alone-list'], { country: name }), alone[id] ?? []),
	);
	return list([
		...(known.length > 1 ? [line(words['shared-list'], shared), ...eachAlone] : []),
		line(words['nobody-list'], uncovered),
	]);
}

/** Qualifications without a mapping by name and reason: what they cover is not known. */
function unmapped(view: CountryView, profiles: readonly CountryProfile[]): MarkupValue {
	const words = view.locale.words['country-comparison'];
	const items = profiles.flatMap(({ name, qualifications }) =>
		qualifications
			.filter(({ competences }) => competences.length === 0)
			.map(
				({ id, title, notMapped }) =>
					markup`${recordLink(view, title, 'qualifications', id)} (${name}). ${span(notMapped, 'muted')}`,
			),
	);
	const none = profiles.filter(({ qualifications }) => qualifications.length === 0).map(({ name }) => name);
	return [
		items.length > 0 && [markup`<h3>${words['unmapped-list']}</h3>`, list(items, 'small')],
		none.length > 0 && paragraph(`${view.locale.list(none)}: ${words['qualifications-none']}`),
	];
}

/** Which competences the qualifications of each country cover between them. */
export function competences(
	view: CountryView,
	profiles: readonly CountryProfile[],
	coverage: CompetenceCoverage,
): Markup {
	const words = view.locale.words['country-comparison'];
	const known = coverage.known.length > 0;
	return section(
		'competences',
		words.competences,
		known
			? [
					paragraph(words['competences-text']),
					shares(view, coverage),
					matrix(view, profiles, coverage),
					paragraph(words['competences-legend'], 'small muted'),
				]
			: paragraph(words['competences-nobody']),
		unmapped(view, profiles),
		known && paragraph(link(words['mapping-set'], view.base + mappingSet)),
	);
}
