import type { Ignored } from '../../charts/asked.ts';
import { basisName, codeAndEdition, figuresInWords, ofHundred, percentOf } from '../../charts/comparison-in-words.ts';
import type { Direction } from '../../model/compare/compare.ts';
import { comparesShares } from '../../model/compare/coverage.ts';
import { placeOf } from '../../model/compare/pack.ts';
import type { Settling } from '../../model/compare/settle.ts';
import { ignoredInWords } from '../asked.ts';
import type { Choice, CompareReason } from './choice.ts';
import type { Compared } from './compared.ts';
import { isEntered, type CompareData, type CompareLocale, type Naming, type Telling } from './data.ts';
import { lesserBasis } from './strength.ts';

/** Where a qualification is awarded, or that it is a joint one; of one that the visitor describes, that it is. */
export function placeInWords({ data, locale }: Naming, one: Naming['data']['qualifications'][string]): string {
	const { fill, words } = locale;
	if (!isEntered(one)) return placeOf(data, one) ?? words.compare.joint;
	return one.place ? fill(words.compare['entered-place'], { place: one.place }) : words.compare.entered;
}

/** A qualification as sentences name it: `IT specialist (Germany)`. */
export function nameOf(telling: Naming, id: string): string {
	const one = telling.data.qualifications[id];
	return one ? `${one.title} (${placeInWords(telling, one)})` : id;
}

/**
 * Two qualifications as a sentence names them that sets them side by side: by their countries, `the one in Germany` and `the one in Spain`,
 * where these tell them apart, else by their titles.
 */
export function shortNames(telling: Naming, ids: readonly [string, string]): [string, string] {
	const { fill, words } = telling.locale;
	const [a, b] = ids.map((id) => {
		const one = telling.data.qualifications[id];
		return one?.country && !isEntered(one) && (one.region ?? placeInWords(telling, one));
	});
	const titleOf = (id: string) => {
		const one = telling.data.qualifications[id];
		return isEntered(one) ? fill(words.compare['entered-short'], { title: one?.title ?? id }) : (one?.title ?? id);
	};
	if (!a || !b || a === b) {
		const titles: [string, string] = [titleOf(ids[0]), titleOf(ids[1])];
		return titles[0] === titles[1] ? [nameOf(telling, ids[0]), nameOf(telling, ids[1])] : titles;
	}
	return [fill(words.compare['short-name'], { place: a }), fill(words.compare['short-name'], { place: b })];
}

/** A competence with its title and edition, behind its code: ` Application Development (e-CF 3.0)`. */
export const afterCode = ({ competences }: Pick<CompareData, 'competences'>, id: string): string =>
	` ${competences[id] ?? ''} (${codeAndEdition(id).edition})`;

/** A competence with its code, title and edition: `B.1 Application Development (e-CF 3.0)`. */
export const competenceName = (data: Pick<CompareData, 'competences'>, id: string): string =>
	codeAndEdition(id).code + afterCode(data, id);

/** Why there is not enough evidence of a qualification: what of it was read; nothing where there is enough. */
export function whyNoEvidence(telling: Telling & Pick<Compared, 'profileOf'>, id: string): string[] {
	const one = telling.data.qualifications[id];
	if (!one) return [];
	const { fill, words } = telling.locale;
	const name = nameOf(telling, id);
	if (one.basis === 'none' && isEntered(one)) return [fill(words.compare['nothing-entered'], { name })];
	if (one.basis === 'none')
		return [fill(words.compare[one.read === 'title' ? 'nothing-title' : 'nothing-read'], { name })];
	return telling.profileOf(id)?.rooms.size === 0 ? [fill(words.compare['nothing-inside'], { name })] : [];
}

type Profiled = Telling & Pick<Compared, 'profileOf'>;

/** How far what a holder of one brings of the other is limited by what was read: of which lists, and in which measure. */
export function directionLimits(telling: Profiled, from: string, to: string, { low, high }: Direction): string[] {
	const { data, locale } = telling;
	const { fill } = locale;
	const { compare: words } = locale.words;
	const names = { from: nameOf(telling, from), to: nameOf(telling, to) };
	const [first, second] = [telling.profileOf(from)?.of, telling.profileOf(to)?.of];
	return [
		...[from, to].flatMap((id) =>
			isEntered(data.qualifications[id]) ? fill(words['direction-entered'], { name: nameOf(telling, id) }) : [],
		),
		...(data.qualifications[from]?.isClosed
			? []
			: [fill(words['direction-open-from'], { ...names, ...bounds(low, high) })]),
		...(data.qualifications[to]?.isClosed ? [] : [fill(words['direction-open-to'], names)]),
		...(first && second && comparesShares(first, second) ? [words['direction-shares']] : []),
	];
}

/** What a holder of one brings of the other, as sentences with all figures. */
export function directionSentences(telling: Profiled, from: string, to: string, direction: Direction): string[] {
	const { data, locale } = telling;
	const { fill } = locale;
	const { compare: words } = locale.words;
	const names = { from: nameOf(telling, from), to: nameOf(telling, to) };
	const [a, b] = [data.qualifications[from], data.qualifications[to]];
	if (!a || !b || direction.word === 'not-enough-evidence') return [fill(words['direction-unknown'], names)];
	return [
		fill(words.direction, {
			...names,
			figures: figuresInWords(locale, { ...direction, coverage: direction.low }),
			basis: basisName(locale, lesserBasis(a.basis, b.basis)),
		}),
		...directionLimits(telling, from, to, direction),
	];
}

const bounds = (low: number, high: number) => ({ low: percentOf(low), high: percentOf(high) });

/** One thing that would settle what a holder of one brings of the other. */
export function settlingInWords(telling: Telling, from: string, to: string, one: Settling): string {
	const { fill, words } = telling.locale;
	if (one.kind === 'assignments')
		return fill(words.compare['settle.assignments'], {
			competence: competenceName(telling.data, one.competence),
			gain: ofHundred(one.gain),
		});
	const name = nameOf(telling, one.side === 'a' ? from : to);
	if (one.kind === 'hours') return fill(words.compare['settle.hours'], { name });
	return fill(words.compare[`settle.open-${one.side}`], { name });
}

/** A room for a cell: hours, or per cent of the list where rooms are compared as shares. */
export const roomInWords = (
	{ words: { compare: words }, fill, number }: CompareLocale,
	room: number,
	shares: boolean,
) =>
	shares
		? fill(words['room-share'], { percent: number(room * 100, { most: 1 }) })
		: fill(words['room-hours'], { hours: number(room, { most: 0 }) });

/** What of an address was ignored and why, a sentence for each reason. */
export const ignoredSentences = (ignored: readonly Ignored<CompareReason>[], locale: CompareLocale): string[] => {
	const { compare: words } = locale.words;
	return ignoredInWords(
		ignored,
		{
			unknown: words['ignored.unknown'],
			ended: words['ignored.ended'],
			repeated: words['ignored.repeated'],
			'too-many': words['ignored.too-many'],
			own: words['ignored.own'],
			pair: words['ignored.pair'],
			parameter: words['ignored.parameter'],
		},
		locale,
	);
};

/** How a comparison is cited. */
export const citation = ({ data, locale, choice: { ids } }: Telling & { choice: Choice }, address: string): string =>
	locale.fill(locale.words.compare['cite-text'], {
		title: data.edition.title,
		version: data.edition.version,
		issued: data.edition.issued,
		names: locale.list(ids.map((id) => nameOf({ data, locale }, id))),
		address,
	});
