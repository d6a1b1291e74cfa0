import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { PackedOutcome } from '../../model/compare/pack.ts';
import { outcomeTypes } from '../../schema/outcome-words.ts';
import { cite, link, list, paragraph, span } from '../parts.ts';
import { isEntered } from './data.ts';
import { nameOf, roomInWords } from './sentences.ts';
import type { CompareView } from './view.ts';

/** Kinds in the order of the page; last what has none: what a description supports, or was entered without it. */
const kinds = [...outcomeTypes, 'described'] as const;

/** The unit in which an outcome stands, the place in the text, and the source. */
function whereOf(view: CompareView, { unit, place, sources }: PackedOutcome): MarkupValue {
	const title = unit?.id ? link(unit.title, view.base + addressOf('learning-units', unit.id)) : unit?.title;
	return [title, title && place && '; ', place, cite(view.sources, sources)];
}

/** How sure its competence is, and for what is open why. */
function surenessOf({ locale: { words } }: CompareView, { sureness, reason, competences }: PackedOutcome): MarkupValue {
	const two = competences.length > 1 && `, ${words.compare['outcome-two']}`;
	return [words.compare[`sureness.${sureness}`], two, reason && `: ${reason}`];
}

function outcomeLine(view: CompareView, one: PackedOutcome, shares: boolean, total: number): Markup {
	const room = one.room / (one.competences.length || 1);
	const about = [
		roomInWords(view.locale, shares ? room / (total || 1) : room, shares),
		whereOf(view, one),
		surenessOf(view, one),
	].filter(Boolean);
	return markup`${one.text}${span(
		about.map((part, i) => [i > 0 && ' · ', part]),
		'muted small',
	)}`;
}

/**
 * The outcomes of a qualification in one competence, by kind; or that there is none. `shares`: whether rooms are parts of
 * the list.
 */
export function outcomesIn(view: CompareView, id: string, competences: readonly string[], shares: boolean): Markup {
	const { compare: words } = view.locale.words;
	const all = view.fileOf(id)?.outcomes ?? [];
	const titleOf = (kind: (typeof kinds)[number]) =>
		words[
			kind === 'described' && isEntered(view.data.qualifications[id])
				? ('kind.unsaid' as const)
				: (`kind.${kind}` as const)
		];
	const total = view.profileOf(id)?.total ?? 0;
	const some = all.filter((one) => one.competences.some((competence) => competences.includes(competence)));
	const groups = kinds.flatMap((kind) => {
		const these = some.filter(({ type }) => (type ?? 'described') === kind);
		const lines = these.map((one) => outcomeLine(view, one, shares, total));
		return lines.length > 0 ? [[paragraph(markup`<b>${titleOf(kind)}</b>`), list(lines, 'outcomes')]] : [];
	});
	return markup`<div><h3>${nameOf(view, id)}</h3>${groups.length > 0 ? groups : paragraph(words['outcomes-none'])}</div>`;
}
