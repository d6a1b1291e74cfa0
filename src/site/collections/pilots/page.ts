import type { ViewContext } from '../../view-context.ts';
import { percentOf, stageShares } from '../../../model/pilot-stages.ts';
import { isAbsent, type Absent } from '../../../schema/common.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { Pilot } from '../../../schema/pilot.ts';
import { citations } from '../../citations.ts';
import { link, text, type Block, type Inline, type RecordContent, type Section } from '../../view.ts';

/** A list of records, one to a line, or the reason why it is not given. */
const linesOr = <T>(
	{ reason }: ViewContext,
	values: readonly T[] | Absent,
	show: (value: T) => Inline[],
): Inline[][] => (isAbsent(values) ? [reason(values)] : values.map(show));

/** A number of people as exact as the source has it. */
export const peopleOf = ({ t, locale }: ViewContext, { people, exactness }: Pilot['figures'][number]): string =>
	t(`pilot.${exactness}`, { people: locale.number(people) });

type Cite = ReturnType<typeof citations>;

function figures(context: ViewContext, pilot: Pilot, { evidence }: Cite): Section {
	const { t, pick } = context;
	const table: Block = {
		kind: 'table',
		caption: t('pilot.figures-caption'),
		head: [
			{ label: t('fact.stage') },
			{ label: t('fact.people'), numeric: true },
			{ label: t('fact.what') },
			{ label: t('fact.evidence') },
		],
		rows: pilot.figures.map((one) => [
			[text(t(`pilot.stage-${one.stage}`))],
			[text(peopleOf(context, one))],
			[text(pick(one.text))],
			[...evidence(one.evidence), ...(one.evidence.note ? [text(` ${pick(one.evidence.note)}`)] : [])],
		]),
	};
	return {
		id: 'figures',
		title: t('section.figures'),
		blocks: pilot.figures.length ? [table] : [{ kind: 'text', text: [text(t('pilot.no-figures'))] }],
	};
}

/** Every division written out, so that nobody has to take a percentage on trust. */
function arithmetic({ t }: ViewContext, pilot: Pilot): Section {
	const shares = stageShares(pilot);
	return {
		id: 'arithmetic',
		title: t('section.arithmetic'),
		blocks: [
			shares.length
				? {
						kind: 'list',
						items: shares.map(({ stage, people, of, base, percent }) => [
							text(
								t('pilot.share', {
									people,
									base,
									of: t(`pilot.share-${of}`),
									stage: t(`pilot.share-${stage}`),
									percent,
								}),
							),
						]),
					}
				: { kind: 'text', text: [text(t('pilot.no-shares'))] },
		],
	};
}

/** The target holds for all pilots together: figures of several courses are put against it, those of one are not. */
function target(
	context: ViewContext,
	pilot: Pilot,
	aim: Edition['project']['pilotTarget'],
	{ cite, evidence }: Cite,
): Section {
	const { t, to } = context;
	const goal: Inline[] = [text(`${t('pilot.target', { target: aim.people })} `), ...evidence(aim.evidence)];
	const against = pilot.kind === 'total' ? pilot.figures.filter((one) => one.stage === 'certified') : [];
	return {
		id: 'target',
		title: t('section.target'),
		blocks: [
			{ kind: 'text', text: [...goal, ...(pilot.kind === 'single' ? [text(` ${t('pilot.target-single')}`)] : [])] },
			...against.map((one): Block => ({
				kind: 'text',
				text: [
					text(
						t('pilot.target-total', {
							people: peopleOf(context, one),
							percent: t(`pilot.${one.exactness}`, { people: `${percentOf(one.people, aim.people)} %` }),
							number: one.people,
							target: aim.people,
						}),
					),
					...cite(one.evidence.sources),
				],
			})),
			{ kind: 'text', text: [link(t('pilot.target-link'), to('pilots/#funnel'))] },
		],
	};
}

export function page(context: ViewContext, pilot: Pilot): RecordContent {
	const { catalogue, pick, t, to, linkTo, competenceLink, valueOr } = context;
	const sources = citations(context);
	const { cite, evidence, list } = sources;
	return {
		collection: 'pilots',
		title: pick(pilot.title),
		documentTitle: t('pilot.document-title', { title: pick(pilot.title) }),
		kind: [text(t('pilot.kind', { kind: t(`pilot.kind-${pilot.kind}`) }))],
		lede: pick(pilot.summary),
		crumbs: [link(t('collection.pilots'), to('pilots/')), text(pick(pilot.title))],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(pilot.evidence)], at: 'state' },
			{
				term: t('fact.country'),
				values: linesOr(context, pilot.countries, (id) => [linkTo('countries', id)]),
				at: 'strip',
			},
			{
				term: t('fact.competence'),
				values: linesOr(context, pilot.competences, (id) => competenceLink(id, true)),
			},
			{
				term: t('fact.organisers'),
				values: linesOr(context, pilot.organisers, (id) => [linkTo('organisations', id)]),
			},
			{ term: t('fact.start'), values: [valueOr(pilot.start, (date) => [text(date)])], at: 'strip' },
			{ term: t('fact.end'), values: [valueOr(pilot.end, (date) => [text(date)])], at: 'strip' },
			{ term: t('fact.delivery'), values: [valueOr(pilot.delivery, (one) => [text(pick(one))])] },
		],
		sections: [
			figures(context, pilot, sources),
			arithmetic(context, pilot),
			target(context, pilot, catalogue.edition.project.pilotTarget, sources),
			{
				id: 'reported',
				title: t('section.reported-besides'),
				blocks: [
					pilot.reported.length
						? {
								kind: 'list',
								items: pilot.reported.map((one) => [
									text(`${pick(one.text)} `),
									...evidence(one.evidence),
									...(one.evidence.note ? [text(` ${pick(one.evidence.note)}`)] : []),
								]),
							}
						: { kind: 'text', text: [text(t('pilot.no-reported'))] },
				],
			},
			{
				id: 'unknown',
				title: t('section.unknown'),
				blocks: [{ kind: 'text', text: [text(pick(pilot.unknown))] }],
			},
			...(pilot.evidence.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [
								{ kind: 'text' as const, text: [text(pick(pilot.evidence.note)), ...cite(pilot.evidence.sources)] },
							],
						},
					]
				: []),
		],
		sources: list(),
	};
}
