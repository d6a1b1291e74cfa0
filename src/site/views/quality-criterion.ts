import { listCharts } from '../../charts/index.ts';
import { t } from '../../words/index.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { collectionNames } from '../../schema/collections.ts';
import type { LabelCriterion, QualityCriterion } from '../../schema/quality.ts';
import { citations } from '../citations.ts';
import { link, pathOf, status, text, to, type Inline, type RecordView, type Section } from './parts.ts';

/** An address below the site by the name of what stands there: a collection, a record, a document, a chart, a page, or the address itself. */
export function addressLink(catalogue: Catalogue, address: string): Inline {
	const [first = '', second, rest] = address.split(/[/#]/).filter(Boolean);
	const collection = collectionNames.find((name) => name === first);
	const record = collection && second !== undefined && catalogue[collection].byId.get(second);
	if (record) return link(typeof record.title === 'string' ? record.title : record.title.en, to(address));
	const chart = listCharts({ catalogue, locale: localeOf(sourceLanguage) }).find((one) => one.address === address);
	const page = address === 'quality-label/' ? t('quality-label.title') : undefined;
	const doc = first === 'docs' && rest === undefined ? catalogue.docs.find(({ slug }) => slug === second) : undefined;
	const list = collection && second === undefined ? t(`collection.${collection}`) : undefined;
	return link(list ?? doc?.title ?? chart?.title ?? page ?? address, to(address));
}

/** A level of assurance in words. */
export const assuranceWord = (level: number): string => t(`assurance.${level}` as 'assurance.1');

/** The level from which on a criterion is asked for. */
export const fromLevel = ({ assurance }: LabelCriterion): string =>
	t('criterion.from', { level: assurance, word: assuranceWord(assurance) });

/** The other criteria of the phase: of the label for an indicator, and the indicators for a criterion of the label. */
function samePhase(catalogue: Catalogue, criterion: QualityCriterion): Section {
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
					link(one.title.en, pathOf('quality-criteria', one.id)),
					text(
						`, ${t(`criterion.kind-${one.kind}`)}${one.kind === 'label-criterion' ? `, ${t(`criterion.applies-${one.applies}`)}` : ''}`,
					),
				]),
			},
		],
	};
}

export function qualityCriterionView(catalogue: Catalogue, criterion: QualityCriterion): RecordView {
	const { cite, evidence, list } = citations(catalogue);
	const isLabel = criterion.kind === 'label-criterion';
	const measure: Section = {
		id: 'measure',
		title: t('section.measure'),
		blocks: [{ kind: 'text', text: [text(criterion.measure.en)] }],
	};
	const own: Section[] = isLabel
		? [
				{
					id: 'evidence',
					title: t('section.evidence-asked'),
					blocks: [{ kind: 'list', items: criterion.evidenceAsked.map((one) => [text(one.en)]) }],
				},
				{
					id: 'rule',
					title: t('section.decision-rule'),
					blocks: [{ kind: 'text', text: [text(criterion.decisionRule.en)] }],
				},
				measure,
			]
		: [
				measure,
				{
					id: 'where',
					title: t('section.where'),
					blocks: [{ kind: 'list', items: criterion.where.map((one) => [addressLink(catalogue, one)]) }],
				},
				...(criterion.evidence.note
					? [
							{
								id: 'note',
								title: t('section.note'),
								blocks: [
									{
										kind: 'text' as const,
										text: [text(criterion.evidence.note.en), ...cite(criterion.evidence.sources)],
									},
								],
							},
						]
					: []),
			];
	return {
		collection: 'quality-criteria',
		title: criterion.title.en,
		documentTitle: isLabel
			? t('criterion.document-title-label-criterion', {
					title: criterion.title.en,
					number: criterion.number,
					applies: t(`criterion.applies-${criterion.applies}`),
				})
			: t('criterion.document-title-eqavet-indicator', { title: criterion.title.en, number: criterion.number }),
		kind: [text(`${t(`criterion.kind-${criterion.kind}`)} ${criterion.number} · ${t(`phase.${criterion.phase}`)}`)],
		lede: isLabel ? criterion.decisionRule.en : criterion.measure.en,
		crumbs: [
			isLabel ? link(t('quality-label.title'), to('quality-label/')) : link(t('governance.title'), to('governance/')),
			link(t('collection.quality-criteria'), to('quality-criteria/')),
			text(criterion.title.en),
		],
		facts: [
			isLabel
				? { term: t('fact.status'), values: [[status(criterion.status)]] }
				: { term: t('fact.evidence'), values: [evidence(criterion.evidence)] },
			{ term: t('fact.number'), values: [[text(String(criterion.number))]] },
			{ term: t('fact.phase'), values: [[text(t(`phase.${criterion.phase}`))]] },
			...(isLabel
				? [
						{ term: t('fact.applies'), values: [[text(t(`criterion.applies-${criterion.applies}`))]] },
						{ term: t('fact.from-level'), values: [[text(fromLevel(criterion))]] },
					]
				: []),
		],
		sections: [...own, samePhase(catalogue, criterion)],
		sources: list(),
		twin: to(twinAddressOf('quality-criteria', criterion.id)),
		filters: [['kind', 'quality-criteria']],
		searchTerms: [],
	};
}
