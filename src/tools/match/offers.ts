import { markup, type Markup } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Row } from '../matching/rows.ts';
import { outcomeKey } from '../matching/scheme.ts';
import { shareOf } from '../matching/standing.ts';
import { nameOfLine } from '../matching/words.ts';
import { explained, link, list, paragraph, section } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import type { JobView } from './data.ts';

/** What a person shows that no line asks for: outcomes by unit, and what is stated. */
export function unused(
	{ scheme, standing }: Pick<JobView, 'scheme' | 'standing'>,
	profile: Profile,
	rows: readonly Row[],
) {
	const asked = new Set(rows.flatMap(({ outcomes }) => outcomes.map(({ unit, id }) => outcomeKey(unit, id))));
	const named = new Set(rows.map(({ line }) => line.id));
	return {
		units: Object.keys(scheme.data.units).flatMap((id) => {
			const outcomes = scheme
				.outcomesOf(id)
				.filter((one) => shareOf(standing.of(one)) > 0 && !asked.has(outcomeKey(id, one.id)));
			return outcomes.length > 0 ? [{ id, outcomes }] : [];
		}),
		competences: profile.competences.filter(({ competence }) => !named.has(competence)),
		skills: profile.skills.filter((id) => !named.has(id)),
	};
}

/** The other direction: what the person offers and the job does not use. */
export function offers(view: JobView, profile: Profile, rows: readonly Row[]): Markup {
	const { base, locale, scheme } = view;
	const { match: words } = locale.words;
	const { units, competences, skills } = unused(view, profile, rows);
	const need = 'wanted' as const;
	const stated = [
		...competences.map(({ competence, level }) =>
			nameOfLine(view, { kind: 'competence', id: competence, level, need }),
		),
		...skills.map((id) => nameOfLine(view, { kind: 'skill', id, need })),
	];
	const lines = [
		...units.map(({ id, outcomes }) => {
			const title = scheme.data.units[id]?.title ?? id;
			const text = locale.fill(words['offer-unit'], { title, count: outcomes.length });
			return markup`${explained(text, [list(outcomes.map((one) => one.text)), paragraph(link(title, base + addressOf('learning-units', id)))])}`;
		}),
		...(stated.length > 0 ? [locale.fill(words['offer-stated'], { list: locale.list(stated) })] : []),
	];
	return section('offers', words.offers, lines.length > 0 ? list(lines) : paragraph(words['offers-none']));
}
