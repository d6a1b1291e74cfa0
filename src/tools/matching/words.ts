import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { areaOf } from '../compare/area.ts';
import type { Line } from './lines.ts';
import type { Row } from './rows.ts';
import type { Scheme } from './scheme.ts';

/** What sentences about lines and rows are made of. */
export interface MatchTelling {
	scheme: Scheme;
	locale: LocaleOf<'matching' | 'comparison'>;
}

/** Code and level of a line; a skill has none. */
export function codeOf({ scheme: { data } }: Pick<MatchTelling, 'scheme'>, { kind, id, level }: Line): string {
	if (kind === 'skill') return '';
	const unit = kind === 'unit' ? data.units[id] : undefined;
	const { code } = codeAndEdition(unit?.competence ?? id);
	const at = unit?.level ?? level;
	return at === undefined ? code : `${code} e-${at}`;
}

/** Title of a line, without its code. */
export function titleOf({ scheme: { data } }: Pick<MatchTelling, 'scheme'>, { kind, id }: Line): string {
	if (kind === 'skill') return data.skills[id]?.title ?? id;
	const competence = kind === 'unit' ? (data.units[id]?.competence ?? id) : id;
	return data.competences[competence]?.title ?? id;
}

/** A line as sentences name it: `B.3 e-2 Testing`. */
export const nameOfLine = (telling: Pick<MatchTelling, 'scheme'>, line: Line): string =>
	[codeOf(telling, line), titleOf(telling, line)].filter(Boolean).join(' ');

export const areaOfRow = ({ competence }: Row) => (competence ? areaOf(codeAndEdition(competence).code) : undefined);

/** What became of a row, with what is to be known of it. */
export function stateInWords({ scheme, locale }: MatchTelling, { state, isStated, isLower, join }: Row): string {
	const { words, fill } = locale;
	const { matching } = words;
	const more = [
		isStated && matching.stated,
		isLower && state !== 'not-read' && matching.lower,
		join &&
			!join.same &&
			state !== 'not-read' &&
			fill(matching.through, {
				match: words.comparison[`match.${join.predicate as 'skos:closeMatch'}`],
				competence: scheme.data.competences[join.other]?.title ?? join.other,
			}),
	].filter(Boolean);
	return [matching[`state.${state}`], ...more].join('; ');
}

/** How much of a row is shown: hours, or of a skill its state. */
export function amountInWords(telling: MatchTelling, row: Row): string {
	const { locale } = telling;
	if (row.isStated) return locale.words.matching['stated-short'];
	if (row.line.kind === 'skill' || row.asked === 0) return locale.words.matching[`state.${row.state}`];
	const hours = (value: number) => locale.number(value, { most: 0 });
	return locale.fill(locale.words.matching.hours, { shown: hours(row.shown), asked: hours(row.asked) });
}
