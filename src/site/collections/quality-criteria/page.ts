import type { ViewContext } from '../../view-context.ts';
import { chartsWithPage } from '../../../charts/index.ts';
import { collectionNames } from '../../../schema/collections.ts';
import type { LabelCriterion, QualityCriterion } from '../../../schema/quality.ts';
import { citations } from '../../citations.ts';
import { link, text, type Inline, type RecordContent, type Section } from '../../view.ts';

/** An address below the site by the name of what stands there: a collection, a record, a document, a chart, a page, or the address itself. */
export function addressLink(context: ViewContext, address: string): Inline {
	const { catalogue, locale, pick, to, t } = context;
	const [first = '', second, rest] = address.split(/[/#]/).filter(Boolean);
	const collection = collectionNames.find((name) => name === first);
	const record = collection && second !== undefined && catalogue[collection].byId.get(second);
	if (record) return link(typeof record.title === 'string' ? record.title : pick(record.title), to(address));
	const chart = chartsWithPage.find((one) => one.address === address)?.about(locale).name;
	const page = address === 'quality-label/' ? t('quality-label.title') : undefined;
	const doc = first === 'docs' && rest === undefined ? catalogue.docs.find(({ slug }) => slug === second) : undefined;
	const list = collection && second === undefined ? t(`collection.${collection}`) : undefined;
	return link(list ?? doc?.title ?? chart ?? page ?? address, to(address));
}

/** A level of assurance in words. */
export const assuranceWord = ({ t }: ViewContext, level: number): string => t(`assurance.${level}` as 'assurance.1');

/** The level from which on a criterion is asked for. */
export const fromLevel = (context: ViewContext, { assurance }: LabelCriterion): string => {
	const { t } = context;
	return t('criterion.from', { level: assurance, word: assuranceWord(context, assurance) });
};

/** The other criteria of the phase: of the label for an indicator, and the indicators for a criterion of the label. */
function samePhase({ catalogue, t, pick, pathOf }: ViewContext, criterion: QualityCriterion): Section {
	const others = catalogue['quality-criteria'].all.filter(
		(one) => one.phase === criterion.phase && one.id !== criterion.id,
	);
	return {
		id: 'phase',
		title: t('section.same-phase'),
		blocks: [
			{
				kind: 'list',
				items: others.map((one) => [
					link(pick(one.title), pathOf('quality-criteria', one.id)),
					text(
						`, ${t(`criterion.kind-${one.kind}`)}${one.kind === 'label-criterion' ? `, ${t(`criterion.applies-${one.applies}`)}` : ''}`,
					),
				]),
			},
		],
	};
}

export function page(context: ViewContext, criterion: QualityCriterion): RecordContent {
	const { t, pick, to, status, locale } = context;
	const { cite, evidence, list } = citations(context);
	const isLabel = criterion.kind === 'label-criterion';
	const measure: Section = {
		id: 'measure',
		title: t('section.measure'),
		blocks: [{ kind: 'text', text: [text(pick(criterion.measure))] }],
	};
	const own: Section[] = isLabel
		? [
				{
					id: 'evidence',
					title: t('section.evidence-asked'),
					blocks: [
						{ kind: 'list', items: criterion.evidenceAsked.map((one) => [text(pick(one))]) },
						{ kind: 'text', text: [link(locale.words.label.title, to('quality-label/check/'))] },
					],
				},
				{
					id: 'rule',
					title: t('section.decision-rule'),
					blocks: [{ kind: 'text', text: [text(pick(criterion.decisionRule))] }],
				},
				measure,
			]
		: [
				measure,
				{
					id: 'where',
					title: t('section.where'),
					blocks: [{ kind: 'list', items: criterion.where.map((one) => [addressLink(context, one)]) }],
				},
				...(criterion.evidence.note
					? [
							{
								id: 'note',
								title: t('section.note'),
								blocks: [
									{
										kind: 'text' as const,
										text: [text(pick(criterion.evidence.note)), ...cite(criterion.evidence.sources)],
									},
								],
							},
						]
					: []),
			];
	return {
		collection: 'quality-criteria',
		title: pick(criterion.title),
		documentTitle: isLabel
			? t('criterion.document-title-label-criterion', {
					title: pick(criterion.title),
					number: criterion.number,
					applies: t(`criterion.applies-${criterion.applies}`),
				})
			: t('criterion.document-title-eqavet-indicator', { title: pick(criterion.title), number: criterion.number }),
		kind: [text(`${t(`criterion.kind-${criterion.kind}`)} ${criterion.number} · ${t(`phase.${criterion.phase}`)}`)],
		lede: isLabel ? pick(criterion.decisionRule) : pick(criterion.measure),
		crumbs: [
			isLabel ? link(t('quality-label.title'), to('quality-label/')) : link(t('governance.title'), to('governance/')),
			link(t('collection.quality-criteria'), to('quality-criteria/')),
			text(pick(criterion.title)),
		],
		facts: [
			isLabel
				? { term: t('fact.status'), values: [[status(criterion.status)]], at: 'state' }
				: { term: t('fact.evidence'), values: [evidence(criterion.evidence)], at: 'state' },
			{ term: t('fact.number'), values: [[text(String(criterion.number))]], at: 'strip' },
			{ term: t('fact.phase'), values: [[text(t(`phase.${criterion.phase}`))]], at: 'strip' },
			...(isLabel
				? [
						{
							term: t('fact.applies'),
							values: [[text(t(`criterion.applies-${criterion.applies}`))]],
							at: 'strip' as const,
						},
						{ term: t('fact.from-level'), values: [[text(fromLevel(context, criterion))]], at: 'strip' as const },
						...(criterion.evidenceMonths === undefined
							? []
							: [
									{
										term: t('fact.evidence-age'),
										values: [[text(t('criterion.evidence-age', { months: criterion.evidenceMonths }))]],
										at: 'strip' as const,
									},
								]),
					]
				: []),
		],
		sections: [...own, samePhase(context, criterion)],
		sources: list(),
	};
}
