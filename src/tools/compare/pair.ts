import { occupationName } from '../../charts/comparison-in-words.ts';
import type { Markup, MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Comparison, SkillShare } from '../../model/compare/compare.ts';
import { explained, link, list, paragraph, section } from '../parts.ts';
import { nameOf } from './sentences.ts';
import type { CompareView } from './view.ts';

type Ids = readonly [string, string];

const skillList = ({ data, base }: CompareView, ids: readonly string[]): Markup =>
	list(
		ids.map((id) => link(data.skills[id] ?? id, base + addressOf('skills', id))),
		'cols-dense',
	);

function missingSkills(view: CompareView, [from, to]: Ids, { shared, missing }: SkillShare): MarkupValue[] {
	const { fill, words } = view.locale;
	const names = { from: nameOf(view, from), to: nameOf(view, to) };
	const all = shared.length + missing.length;
	return [
		paragraph(fill(words.compare['skills-cover'], { ...names, shared: shared.length, all })),
		missing.length > 0 &&
			explained(fill(words.compare['skills-missing'], { count: missing.length }), skillList(view, missing)),
	];
}

/** ESCO skills that both share, and what each lacks of the other. */
export function skills(view: CompareView, ids: Ids, { skills: known }: Comparison): Markup {
	const { fill, words } = view.locale;
	const [from, to] = ids;
	const without = ids.filter((id) => (view.fileOf(id)?.skills ?? []).length === 0);
	if (!known || without.length > 0) {
		const names = view.locale.list(without.map((id) => nameOf(view, id)));
		return section('skills', words.compare.skills, paragraph(fill(words.compare['skills-unknown'], { names })));
	}
	const { shared } = known.there;
	return section(
		'skills',
		words.compare.skills,
		paragraph(fill(words.compare['skills-shared'], { count: shared.length })),
		shared.length > 0 && skillList(view, shared),
		missingSkills(view, [from, to], known.there),
		missingSkills(view, [to, from], known.back),
	);
}

export function occupations(view: CompareView, [from, to]: Ids, { occupation }: Comparison): Markup {
	const { fill, words } = view.locale;
	const groupOf = (id: string) => {
		const { occupation: named, isco } = view.fileOf(id)?.facts ?? {};
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
