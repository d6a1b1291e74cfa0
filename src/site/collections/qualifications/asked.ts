import type { ViewContext } from '../../view-context.ts';
import { outcomesAddress } from '../../../model/addresses.ts';
import type { ListedOutcome } from '../../../model/outcomes-of.ts';
import type { NationalQualification } from '../../../schema/qualification.ts';
import type { citations } from '../../citations.ts';
import { code, link, muted, text, type AskedOutcome, type Block, type Inline, type Section } from '../../view.ts';

type Cite = Pick<ReturnType<typeof citations>, 'cite'>;

/** More outcomes than these stand on a page of their own. */
const listedAtMost = 50;
/** More than these are folded, unit by unit. */
const openAtMost = 20;

/** Outcomes that stand together: in a unit, or apart since they have no room. */
interface Group {
	/** Its anchor. */
	id: string;
	title: string;
	/** The qualification in whose list they are written, where that is another. */
	from?: string;
	outcomes: readonly ListedOutcome[];
}

/** The anchor of an outcome or a unit: its id, with the qualification where it is written in another one. */
const anchorOf = (own: string, name: string): string => {
	const [from = '', id = ''] = name.split('#');
	return from === own ? id : `${from}-${id}`;
};

const codeOf = ({ catalogue }: ViewContext, id: string) => catalogue.competences.byId.get(id)?.code ?? id;

/** What is said below the text of an outcome: competences and how sure, its place and hours; why it is open; its skills. */
function notesOf(context: ViewContext, { cite }: Cite, { outcome }: ListedOutcome): Inline[][] {
	const { t, pick, locale, pathOf, linkTo } = context;
	const { competences, sureness, reason, place, source, hours, skills } = outcome;
	const codes = competences.flatMap((id, i) => [
		...(i > 0 ? [text(', ')] : []),
		code(codeOf(context, id), pathOf('competences', id)),
	]);
	return [
		[
			...(codes.length > 0 ? codes : [muted(t('asked.outside'))]),
			text(`: ${t(`sureness.${sureness}`)} · ${place}`),
			...(hours === undefined ? [] : [text(` · ${t('asked.hours', { hours: locale.number(hours) })}`)]),
			text(' '),
			...cite([source]),
		],
		...(reason ? [[muted(pick(reason))]] : []),
		...(skills.length > 0
			? [
					[
						text(`${t('asked.skills')}: `),
						...skills.flatMap((id, i) => [...(i > 0 ? [text(', ')] : []), linkTo('skills', id)]),
					],
				]
			: []),
	];
}

const sizeInWords = ({ t, locale }: ViewContext, { amount, in: measure }: { amount: number; in: string }) =>
	t(`size.${measure}` as 'size.hours', { amount: Number.isInteger(amount) ? amount : locale.number(amount) });

/** Those with room by unit, in their order; then what is a second view, then options. */
function groupsOf(context: ViewContext, own: string, outcomes: readonly ListedOutcome[]): Group[] {
	const { t, pick } = context;
	const byUnit = Map.groupBy(
		outcomes.filter(({ hasRoom }) => hasRoom),
		({ from, unit }) => unit?.name ?? `${from}#`,
	);
	const apart = Map.groupBy(
		outcomes.filter(({ hasRoom }) => !hasRoom),
		({ outcome }) => (outcome.view === 'option' ? 'option' : 'second'),
	);
	return [
		...[...byUnit].map(([name, some]): Group => {
			const [first] = some;
			const unit = first?.unit;
			const parts = [
				...(unit?.size ? [sizeInWords(context, unit.size)] : []),
				t('national.outcomes', { count: some.length }),
			];
			return {
				id: anchorOf(own, unit ? name : `${name}all`),
				title: t('asked.unit', {
					unit: unit ? pick(unit.title) : t('asked.no-unit'),
					parts: parts.join(', '),
				}),
				...(first && first.from !== own ? { from: first.from } : {}),
				outcomes: some,
			};
		}),
		...[...apart].map(([view, some]): Group => ({
			id: view,
			title: t(`asked.${view}`, { count: some.length }),
			outcomes: some,
		})),
	];
}

function toBlock(context: ViewContext, citing: Cite, own: string, group: Group, open: boolean): Block {
	const { t, linkTo } = context;
	const items = group.outcomes.map((one): AskedOutcome => ({
		id: anchorOf(own, one.key),
		type: t(`outcome.${one.outcome.type}`),
		text: context.pick(one.outcome.text),
		notes: notesOf(context, citing, one),
	}));
	return {
		kind: 'folded',
		summary: group.title,
		open,
		blocks: [
			...(group.from
				? [{ kind: 'text' as const, text: [text(`${t('asked.shared')} `), linkTo('qualifications', group.from)] }]
				: []),
			// What leads here opens the fold: browsers do so for what is inside of it.
			{ kind: 'asked', id: group.id, items },
		],
	};
}

/** The units of a long list, each with a way to its outcomes. */
function unitList(context: ViewContext, own: string, groups: readonly Group[]): Block {
	const { to } = context;
	return {
		kind: 'list',
		dense: true,
		items: groups.map(({ id, title }) => [link(title, to(`${outcomesAddress(own)}#${id}`))]),
	};
}

/**
 * The outcomes of a national qualification, its own and those that it shares: on its page, or, where they are many, their
 * units on its page and they themselves on one below it.
 */
export function askedSections(
	context: ViewContext,
	citing: Cite,
	{ id }: NationalQualification,
	outcomes: readonly ListedOutcome[],
): { sections: Section[]; elsewhere: Section[] } {
	const { t, to } = context;
	if (outcomes.length === 0) return { sections: [], elsewhere: [] };
	const groups = groupsOf(context, id, outcomes);
	const says: Block = { kind: 'text', text: [text(t('asked.says'))] };
	const title = t('section.asked', { count: outcomes.length });
	const isLong = outcomes.length > listedAtMost;
	const whole: Section = {
		id: 'asked',
		title,
		blocks: [
			says,
			...groups.map((group) =>
				toBlock(context, citing, id, group, outcomes.length <= openAtMost && !['second', 'option'].includes(group.id)),
			),
		],
	};
	if (!isLong) return { sections: [whole], elsewhere: [] };
	return {
		sections: [
			{
				id: 'asked',
				title,
				blocks: [
					{ kind: 'text', text: [link(t('asked.page', { count: outcomes.length }), to(outcomesAddress(id)))] },
					unitList(context, id, groups),
				],
			},
		],
		elsewhere: [whole],
	};
}
