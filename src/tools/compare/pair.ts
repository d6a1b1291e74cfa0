import { occupationName } from '../../charts/comparison-in-words.ts';
import type { Markup, MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Pair } from '../../model/compare/pairs.ts';
import { explained, link, list, paragraph, section } from '../parts.ts';
import { nameOf } from './sentences.ts';
import type { CompareView } from './view.ts';

function skillsOf(view: CompareView, { from, to, skills }: Pair): MarkupValue[] {
	if (!skills) return [];
	const { data, base, locale } = view;
	const { compare: words } = locale.words;
	const listed = (ids: readonly string[]) =>
		list(
			ids.map((id) => link(data.skills[id] ?? id, base + addressOf('skills', id))),
			'cols-dense',
		);
	const { shared, missing } = skills;
	return [
		paragraph(
			locale.fill(words['skills-cover'], {
				from: nameOf(view, from),
				to: nameOf(view, to),
				shared: shared.length,
				all: shared.length + missing.length,
			}),
		),
		explained(locale.fill(words['skills-missing'], { count: missing.length }), listed(missing)),
		explained(locale.fill(words['skills-shared'], { count: shared.length }), listed(shared)),
	];
}

export function skills(view: CompareView, forth: Pair, back: Pair): Markup {
	const { data, locale } = view;
	const { compare: words } = locale.words;
	const without = [forth.from, forth.to].filter((id) => !data.qualifications[id]?.skills);
	const known = [...skillsOf(view, forth), ...skillsOf(view, back)];
	const names = without.map((id) => nameOf(view, id)).join(', ');
	return section(
		'skills',
		words.skills,
		known.length ? known : paragraph(locale.fill(words['skills-unknown'], { names })),
	);
}

export function occupations(view: CompareView, { from, to, occupation }: Pair): Markup {
	const { fill, words } = view.locale;
	const groupOf = (id: string) => {
		const { occupation: named, isco } = view.data.qualifications[id]?.facts ?? {};
		const inEsco = occupation === 'same-occupation' ? named?.text : undefined;
		const absent = words.facts[`absent.${isco?.absent ?? 'not-collected'}`];
		return `${nameOf(view, id)}, ${inEsco ?? isco?.text ?? absent}`;
	};
	const text = occupation
		? fill(words.compare['occupations-text'], {
				match: occupationName(view.locale, occupation),
				a: groupOf(from),
				b: groupOf(to),
			})
		: `${words.compare['occupations-unknown']} ${groupOf(from)}. ${groupOf(to)}.`;
	return section(
		'occupations',
		words.compare.occupations,
		paragraph(text),
		paragraph(words.compare['occupations-note'], 'muted small'),
	);
}
