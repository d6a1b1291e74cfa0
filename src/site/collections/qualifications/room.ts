import type { ViewContext } from '../../view-context.ts';
import { basisName } from '../../../charts/comparison-in-words.ts';
import { comparabilityOf } from '../../../model/compare/all-pairs.ts';
import { toComparable } from '../../../model/compare/to-comparable.ts';
import { toProfile, type Profile } from '../../../model/compare/profile.ts';
import type { Qualification } from '../../../schema/qualification.ts';
import { muted, text, type Bar, type Block, type Inline, type Section } from '../../view.ts';

/** More bars than these are a wall: the rest stand in the table. */
const mostBars = 8;

/** Its profile; what is no longer in force is compared with nothing, and has one all the same. */
export function profileOf({ catalogue }: Pick<ViewContext, 'catalogue'>, qualification: Qualification): Profile {
	const { profiles, basis } = comparabilityOf(catalogue);
	return profiles.get(qualification.id) ?? toProfile(toComparable(catalogue, qualification), basis.reading);
}

const percent = ({ locale }: ViewContext, room: number, total: number): string =>
	locale.number((room / total) * 100, { most: 0 });

/** A bar for each competence, the largest room first, and one for what lies outside. The longest fills its line. */
function roomBars(context: ViewContext, { of, rooms, outside, total }: Profile): Block {
	const { catalogue, competenceLink, t } = context;
	const shown = [...rooms].slice(0, mostBars);
	const rest = [...rooms.values()].slice(mostBars);
	const restRoom = rest.reduce((sum, room) => sum + room, 0);
	const longest = Math.max(outside, restRoom, ...shown.map(([, room]) => room));
	const bar = (name: Inline[], room: number) => ({
		name,
		length: Math.round((room / longest) * 100),
		words: t('room.percent', { percent: percent(context, room, total) }),
	});
	const bars = shown.map(([id, room]): Bar => {
		const level = of.levels.get(id);
		const area = catalogue.competences.byId.get(id)?.area;
		return {
			...bar([...competenceLink(id), ...(level === undefined ? [] : [muted(` e-${level}`)])], room),
			...(area ? { area } : {}),
			isWeak: of.basis === 'description',
		};
	});
	return {
		kind: 'bars',
		bars: [
			...bars,
			...(rest.length > 0 ? [{ ...bar([muted(t('room.rest', { count: rest.length }))], restRoom), isWeak: true }] : []),
			...(outside > 0 ? [{ ...bar([muted(t('room.outside'))], outside), isWeak: true }] : []),
		],
	};
}

function roomTable(context: ViewContext, { of, rooms, outside, total }: Profile): Block {
	const { t, locale, competenceLink } = context;
	const isRead = of.basis !== 'description';
	const inHours = of.measure !== 'share';
	const count = (isIn: (competences: readonly string[]) => boolean) =>
		of.outcomes.filter(({ competences }) => isIn(competences)).length;
	const row = (name: Inline[], outcomes: number, room: number): Inline[][] => [
		name,
		...(isRead ? [[text(String(outcomes))]] : []),
		...(inHours ? [[text(locale.number(room, { most: 0 }))]] : []),
		[text(percent(context, room, total))],
	];
	return {
		kind: 'table',
		caption: t(isRead ? `room.caption-${of.measure}` : 'room.caption-described'),
		head: [
			{ label: t('fact.competence') },
			...(isRead ? [{ label: t('fact.outcomes'), numeric: true }] : []),
			...(inHours ? [{ label: t('room.room'), numeric: true }] : []),
			{ label: t('room.share'), numeric: true },
		],
		rows: [
			...[...rooms].map(([id, room]) =>
				row(
					competenceLink(id),
					count((competences) => competences.some((one) => one === id)),
					room,
				),
			),
			...(outside > 0
				? [
						row(
							[muted(t('room.outside'))],
							count(({ length }) => length === 0),
							outside,
						),
					]
				: []),
		],
	};
}

/** What its holder can do: the competences that it gives room to, of which every comparison is made. */
export function roomSection(context: ViewContext, qualification: Qualification): Section {
	const { t, locale } = context;
	const profile = profileOf(context, qualification);
	return {
		id: 'room',
		title: t('section.room'),
		half: true,
		blocks:
			profile.of.basis === 'none'
				? [{ kind: 'text', text: [text(t('room.none'))] }]
				: [
						{ kind: 'text', text: [muted(t('room.says', { basis: basisName(locale, profile.of.basis) }))] },
						roomBars(context, profile),
						{
							kind: 'folded',
							summary: t('room.all', { count: profile.rooms.size }),
							open: false,
							blocks: [roomTable(context, profile)],
						},
					],
	};
}
