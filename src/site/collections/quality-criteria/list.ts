import type { ListOf } from '../../list-view.ts';
import type { ViewContext } from '../../view-context.ts';
import type { QualityCriterion } from '../../../schema/quality.ts';
import { link, muted, text, type Inline } from '../../view.ts';
import { assuranceWord, fromLevel } from './page.ts';

function criterionRow(context: ViewContext, one: QualityCriterion): Inline[][] {
	const { pick, pathOf, t, status } = context;
	const isLabel = one.kind === 'label-criterion';
	return [
		[link(pick(one.title), pathOf('quality-criteria', one.id))],
		[text(t(`criterion.kind-${one.kind}`))],
		[text(String(one.number))],
		[text(phaseWord(context, one.phase))],
		isLabel ? [text(t(`criterion.applies-${one.applies}`))] : [muted('–')],
		isLabel ? [text(fromLevel(context, one))] : [muted('–')],
		[status(isLabel ? one.status : one.evidence.status)],
	];
}

const phaseWord = ({ t }: ViewContext, phase: string) => t(`phase.${phase}` as 'phase.planning');

export const list: ListOf<'quality-criteria'> = (context) => {
	const { t } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.kind') },
			{ key: 'number', label: t('fact.number'), numeric: true },
			{ key: 'phase', label: t('fact.phase') },
			{ key: 'applies', label: t('fact.applies') },
			{ key: 'assurance', label: t('fact.from-level') },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{
				key: 'kind',
				label: t('fact.kind'),
				wordOf: (v) => t(`criterion.kind-${v}` as 'criterion.kind-label-criterion'),
			},
			{ key: 'phase', label: t('fact.phase'), wordOf: (v) => phaseWord(context, v) },
			{
				key: 'applies',
				label: t('fact.applies'),
				wordOf: (v) => t(`criterion.applies-${v}` as 'criterion.applies-programme'),
			},
			{ key: 'assurance', label: t('fact.from-level'), wordOf: (v) => `${v}: ${assuranceWord(context, Number(v))}` },
		],
		cells: (one) => criterionRow(context, one),
	};
};
