import { basisName, percentOf } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import { column, explained, groupRow, link, list, paragraph, row, section, span, table } from '../parts.ts';
import type { CompetenceCoverage, CompetenceRow, CountryProfile, Holding } from './profiles.ts';
import { codeLink, countryColumn, recordLink, type CountryView } from './view.ts';

const mappingSet = addressOf('mappings', 'national-outcomes-to-e-cf-3.0');

/** How many give it room, and how much on the average; opened, who they are. */
function holdingLine(view: CountryView, { read }: CountryProfile, { mean, held }: Holding): Markup {
	const { fill, words: rooms } = view.locale;
	const words = rooms['country-comparison'];
	const average =
		mean === undefined ? basisName(view.locale, 'description') : fill(words['cell-mean'], { percent: percentOf(mean) });
	const names = held.map(({ qualification: { id, title, basis }, share }) => [
		recordLink(view, title, 'qualifications', id),
		' ',
		span(
			basis === 'description' ? basisName(view.locale, basis) : fill(words.held, { percent: percentOf(share) }),
			'muted',
		),
	]);
	const count = fill(words.cell, { count: held.length, of: read });
	return explained(markup`<b>${count}</b> ${span(average, 'muted small')}`, list(names, 'plain small'));
}

function cell(view: CountryView, country: CountryProfile, { holdings }: CompetenceRow): MarkupValue {
	const words = view.locale.words['country-comparison'];
	const holding = holdings[country.id];
	if (holding) return holdingLine(view, country, holding);
	const [sign, name] =
		country.read > 0
			? [words['cell-none'], words['cell-none-name']]
			: [words['cell-unknown'], words['cell-unknown-name']];
	return [markup`<span class="muted" aria-hidden="true">${sign}</span>`, span(name, 'unseen')];
}

function matrix(view: CountryView, profiles: readonly CountryProfile[], { rows }: CompetenceCoverage): Markup {
	const { fill, words: rooms } = view.locale;
	const words = rooms['country-comparison'];
	const columns = profiles.map((profile) => {
		const { read, qualifications } = profile;
		return countryColumn(view, profile, fill(words['read-count'], { read, count: qualifications.length }));
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

/** Qualifications from which nothing follows, by name and reason. */
function leftOut(view: CountryView, profiles: readonly CountryProfile[]): MarkupValue {
	const words = view.locale.words['country-comparison'];
	const items = profiles.flatMap(({ name, left: those }) =>
		those.map(
			({ id, title, left }) =>
				markup`${recordLink(view, title, 'qualifications', id)} (${name}). ${span(left && words[`left.${left}`], 'muted')}`,
		),
	);
	const none = profiles.filter(({ qualifications }) => qualifications.length === 0).map(({ name }) => name);
	return [
		items.length > 0 && [markup`<h3>${words['left-list']}</h3>`, list(items, 'small')],
		none.length > 0 && paragraph(`${view.locale.list(none)}: ${words['qualifications-none']}`),
	];
}

/** Which competences the qualifications of each country give room to between them. */
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
		leftOut(view, profiles),
		known && paragraph(link(words['mapping-set'], view.base + mappingSet)),
	);
}
