import type { ViewContext } from '../view-context.ts';
import { compareIds } from '../../model/order.ts';
import { lastDay } from '../../model/partial-date.ts';
import { reviewCalendar } from '../../model/review-calendar.ts';
import { qualityPhases } from '../../schema/learning-unit.ts';
import { citations } from '../citations.ts';
import { link, text, type Block, type RecordView, type Section } from '../view.ts';
import { addressLink } from '../collections/quality-criteria/page.ts';

type Phase = (typeof qualityPhases)[number];
type Cite = ReturnType<typeof citations>;

/** The indicators of a phase with what is measured for each and where. */
function phaseBlocks(context: ViewContext, phase: Phase, { evidence }: Cite): Block[] {
	const { catalogue, t, pick, pathOf } = context;
	const name = t(`governance.phase-${phase}`);
	const indicators = catalogue['quality-criteria'].all
		.flatMap((one) => (one.kind === 'eqavet-indicator' && one.phase === phase ? [one] : []))
		.sort((a, b) => a.number - b.number);
	const lead: Block = {
		kind: 'text',
		text: [{ text: `${name}. `, as: 'strong' }, text(t(`governance.phase-${phase}-text`))],
	};
	if (indicators.length === 0) return [lead, { kind: 'text', text: [text(t('governance.no-indicators'))] }];
	return [
		lead,
		{
			kind: 'table',
			caption: t('governance.phase-caption', { phase: name }),
			head: [{ label: t('kind.indicators') }, { label: t('fact.measures') }, { label: t('fact.where') }],
			rows: indicators.map((one) => [
				[text(`${one.number}. `), link(pick(one.title), pathOf('quality-criteria', one.id))],
				[text(`${pick(one.measure)} `), ...evidence(one.evidence)],
				one.where.flatMap((address, i) => [...(i ? [text('; ')] : []), addressLink(context, address)]),
			]),
		},
	];
}

function decisions({ catalogue, t, pick, pathOf, status }: ViewContext): Block {
	const newest = [...catalogue.decisions.all].sort((a, b) => {
		const [one, other] = [lastDay(a.date), lastDay(b.date)];
		return one === other ? compareIds(a.id, b.id) : one < other ? 1 : -1;
	});
	if (newest.length === 0) return { kind: 'text', text: [text(t('governance.no-decisions'))] };
	return {
		kind: 'table',
		caption: t('governance.decisions-caption'),
		head: [{ label: t('fact.date') }, { label: t('fact.decision') }, { label: t('fact.status') }],
		rows: newest.map((one) => [
			[{ text: one.date, as: 'date' }],
			[link(pick(one.title), pathOf('decisions', one.id)), text(` ${pick(one.question)}`)],
			[status(one.status)],
		]),
	};
}

function calendar({ catalogue, t, pathOf, pick }: ViewContext): Block {
	const reviews = reviewCalendar(catalogue);
	if (reviews.length === 0) return { kind: 'text', text: [text(t('governance.no-reviews'))] };
	return {
		kind: 'table',
		caption: t('governance.calendar-caption', { issued: catalogue.edition.issued }),
		head: [
			{ label: t('governance.when') },
			{ label: t('fact.record') },
			{ label: t('fact.kind') },
			{ label: t('fact.status') },
		],
		rows: reviews.map((one) => [
			[{ text: one.reviewBy, as: 'date' }],
			[link(pick(one.title), pathOf(one.collection, one.id))],
			[text(t(`kind.${one.collection}`))],
			[one.overdue ? { text: t('governance.overdue'), as: 'strong' } : text(t('governance.due'))],
		]),
	};
}

/** The page of governance: the cycle with its indicators, decisions, change requests, the calendar. */
export function governanceView(context: ViewContext): { sections: Section[]; sources: RecordView['sources'] } {
	const { t, toDocument, to } = context;
	const sources = citations(context);
	const sections: Section[] = [
		{
			id: 'cycle',
			title: t('governance.cycle'),
			blocks: [
				{ kind: 'text', text: [text(t('governance.cycle-text'))] },
				...qualityPhases.flatMap((phase) => phaseBlocks(context, phase, sources)),
			],
		},
		{ id: 'decisions', title: t('governance.decisions'), blocks: [decisions(context)] },
		{
			id: 'changes',
			title: t('governance.changes'),
			blocks: [
				{ kind: 'text', text: [text(t('governance.changes-text'))] },
				{
					kind: 'text',
					text: [
						link(t('governance.changes-link'), toDocument('governance')),
						text(' · '),
						link(t('governance.editing-link'), toDocument('editing')),
					],
				},
			],
		},
		{
			id: 'calendar',
			title: t('governance.calendar'),
			blocks: [{ kind: 'text', text: [text(t('governance.calendar-text'))] }, calendar(context)],
		},
		{
			id: 'quality',
			title: t('governance.data-quality'),
			blocks: [
				{
					kind: 'text',
					text: [
						text(`${t('governance.data-quality-text')} `),
						link(t('data-quality.title'), to('data-quality/')),
						text(' · '),
						link(t('governance.label'), to('quality-label/')),
					],
				},
			],
		},
	];
	return { sections, sources: sources.list() };
}
