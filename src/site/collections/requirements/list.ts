import type { ListOf } from '../../list-view.ts';
import { answersOf, countOf, isGap } from '../../../model/requirement-answers.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'requirements'> = (context) => {
	const { catalogue: c, t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'outcomes', label: t('fact.outcomes'), numeric: true },
			{ key: 'units', label: t('section.units'), numeric: true },
			{ key: 'answered', label: t('fact.answered') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [{ key: 'answered', label: t('fact.answered'), wordOf: (v) => t(`answered.${v}` as 'answered.gap') }],
		cells: (r) => {
			const answers = answersOf(c, r.id);
			const answered = isGap(answers) ? 'gap' : 'yes';
			return [
				[link(pick(r.title), pathOf('requirements', r.id))],
				[text(String(countOf(answers)))],
				[text(String(answers.length))],
				[text(t(`answered.${answered}`))],
				[status(r.evidence.status)],
			];
		},
	};
};
