import { codeAndEdition, percentOf, stateName } from '../../charts/comparison-in-words.ts';
import type { Mirror, MirrorRow, MirrorSide } from '../../charts/room-mirror/mirror.ts';
import type { Comparison } from '../../model/compare/compare.ts';
import { scalesOf, type CoverRow } from '../../model/compare/coverage.ts';
import { compareIds } from '../../model/order.ts';
import { areaOf } from './area.ts';
import { inShares } from './competences.ts';
import { toPairRows, type PairRow } from './pair-rows.ts';
import { competenceName, nameOf, placeInWords, roomInWords, shortNames } from './sentences.ts';
import type { CompareView } from './view.ts';

type Ids = readonly [string, string];

/** A room that both sides have through a match stands in the row of what is asked, and not once more in that of the other. */
const isOwn = ({ there, back }: PairRow) => there !== undefined || (back?.held ?? 0) === 0;

/** What two qualifications give room to, in one measure, and what a holder of the first brings of the second. */
export function toMirror(view: CompareView, ids: Ids, comparison: Comparison): Mirror {
	const { data, locale } = view;
	const { compare: words } = locale.words;
	const shares = inShares(view, ids);
	const names = shortNames(view, ids);
	const amount = (room: number) => roomInWords(locale, room, shares);
	const side = (room: number, row: CoverRow | undefined): MirrorSide => ({
		room,
		text: room > 0 ? amount(room) : row?.state === 'not-read' ? words['mirror-not-read'] : words['mirror-shown-not'],
	});
	const noteOf = ({ credit }: CoverRow): Pick<MirrorSide, 'note' | 'sign'> =>
		credit === 0 || credit === 1
			? {}
			: credit === 0.5
				? { note: `◐ ${words['mirror-half']}`, sign: '◐' }
				: { note: `◔ ${words['mirror-quarter']}`, sign: '◔' };
	const toRow = ({ competence, there, back }: PairRow): MirrorRow => {
		const { code } = codeAndEdition(competence);
		const area = areaOf(code);
		const left = side(back?.asked ?? there?.held ?? 0, there);
		const right = side(there?.asked ?? 0, back);
		const brought = there ? stateName(locale, there.state) : words['not-asked'];
		return {
			...{ competence, code, left, credit: there?.credit ?? 0 },
			title: data.competences[competence] ?? '',
			...(area ? { area } : {}),
			right: { ...right, ...(there ? noteOf(there) : {}) },
			label: locale.fill(words['mirror-row'], {
				...{ competence: competenceName(data, competence), brought },
				...{ from: names[0], to: names[1], left: left.text, right: right.text },
			}),
		};
	};
	return {
		title: locale.fill(words['mirror-title'], { from: nameOf(view, ids[0]), to: nameOf(view, ids[1]) }),
		names: [nameOf(view, ids[0]), nameOf(view, ids[1])],
		shortNames: placesOr(view, ids),
		rows: [
			...toPairRows(comparison)
				.filter(isOwn)
				.sort((a, b) => compareIds(codeAndEdition(a.competence).code, codeAndEdition(b.competence).code))
				.map(toRow),
			...outsideRow(view, ids, amount),
		],
	};
}

/** The places of two, where these tell them apart, else their titles. */
function placesOr(view: CompareView, ids: Ids): readonly [string, string] {
	const [a = '', b = ''] = ids.map((id) => {
		const one = view.data.qualifications[id];
		return one ? placeInWords(view, one) : id;
	});
	return a === b ? shortNames(view, ids) : [a, b];
}

/** What lies outside the e-CF stands last, and is not compared. */
function outsideRow(view: CompareView, ids: Ids, amount: (room: number) => string): MirrorRow[] {
	const { compare: words } = view.locale.words;
	const [a, b] = [view.profileOf(ids[0]), view.profileOf(ids[1])];
	if (!a || !b || a.outside + b.outside <= 0) return [];
	const [ofA, ofB] = scalesOf(a, b);
	const side = (room: number): MirrorSide => ({ room, text: room > 0 ? amount(room) : words['room-none'] });
	const percents = [a, b].map(({ outside, total }) => percentOf(outside / (total || 1)));
	return [
		{
			code: '–',
			title: words['mirror-outside'],
			left: side(a.outside * ofA),
			right: side(b.outside * ofB),
			credit: 0,
			label: view.locale.fill(words['mirror-outside-row'], { left: percents[0] ?? 0, right: percents[1] ?? 0 }),
		},
	];
}
