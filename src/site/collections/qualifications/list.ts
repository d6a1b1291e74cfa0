import type { ListOf } from '../../list-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { qualificationFigures } from '../../../model/qualification-figures.ts';
import { jointQualifications, nationalQualifications } from '../../../model/qualifications.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { JointQualification, NationalQualification } from '../../../schema/qualification.ts';
import { link, muted, text, type Inline } from '../../view.ts';

/** Credits by their system, then by their amount: there is no exchange between two systems. */
const amountOf = ({ workload = [] }: NationalQualification): string | undefined =>
	workload.filter(({ unit }) => unit !== 'hours').map(({ unit, from }) => `${unit} ${from}`)[0];

function nationalRow({ pick, pathOf, t, linkTo, briefly, status }: ViewContext, q: NationalQualification): Inline[][] {
	return [
		[link(pick(q.title), pathOf('qualifications', q.id))],
		[text(t('qualification.kind-national'))],
		[linkTo('countries', q.country)],
		briefly(q.eqfLevel, (level) => [text(String(level))]),
		briefly(q.credits, (credits) => [{ text: credits, by: amountOf(q) ?? credits }]),
		[muted('–')],
		[status(q.levelEvidence.status)],
	];
}

function jointRow({ catalogue: c, pick, pathOf, t, reason, status }: ViewContext, q: JointQualification): Inline[][] {
	const figures = qualificationFigures(c, q);
	return [
		[link(pick(q.title), pathOf('qualifications', q.id))],
		[text(t('qualification.kind-joint'))],
		[muted('–')],
		[text(String(q.eqf.level))],
		[{ text: t('unit.points', { points: figures.creditPoints }), by: `scheme-points ${figures.creditPoints}` }],
		isAbsent(figures.skills)
			? reason({ absent: figures.skills.absent })
			: [{ text: `${Math.round(figures.skills.compulsory.share * 100)} %`, by: figures.skills.compulsory.share }],
		[status(q.status)],
	];
}

export const list: ListOf<'qualifications'> = (context) => {
	const { catalogue: c, t, titleOf } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.type') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'eqf', label: t('fact.eqf'), numeric: true },
			{ key: 'credit', label: t('fact.credit') },
			{ key: 'skills', label: t('fact.skills-covered'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{
				key: 'kind',
				label: t('fact.type'),
				wordOf: (v) => t(`qualification.kind-${v}` as 'qualification.kind-joint'),
			},
			{ key: 'country', label: t('fact.country'), wordOf: (v) => titleOf('countries', v) },
			{ key: 'eqf', label: t('fact.eqf') },
			{ key: 'isco', label: t('fact.isco') },
			{
				key: 'requirement',
				label: t('collection.requirements'),
				wordOf: (v) => titleOf('requirements', v),
			},
			{
				key: 'unit',
				label: t('collection.learning-units'),
				wordOf: (v) => titleOf('learning-units', v),
			},
		],
		records: [...jointQualifications(c), ...nationalQualifications(c)],
		cells: (one) => (one.kind === 'joint' ? jointRow(context, one) : nationalRow(context, one)),
	};
};
