import type { ListOf } from '../../list-view.ts';
import { creditPoints, totalHours } from '../../../model/credits.ts';
import { code, link, text } from '../../view.ts';

export const list: ListOf<'learning-units'> = (context) => {
	const { catalogue: c, t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'level', label: t('fact.level') },
			{ key: 'hours', label: t('fact.hours'), numeric: true },
			{ key: 'credit', label: t('fact.credit'), numeric: true },
			{ key: 'outcomes', label: t('fact.outcomes'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'level', label: t('fact.level'), wordOf: (v) => `e-${v}` },
		],
		cells: (u) => {
			const competence = c.competences.byId.get(c['qualification-profiles'].byId.get(u.profile)?.competence ?? '');
			const hours = totalHours(u.notionalHours);
			return [
				[code(competence?.code ?? u.profile), text(' '), link(pick(u.title), pathOf('learning-units', u.id))],
				[code(`e-${u.level}`)],
				[text(String(hours))],
				[text(String(creditPoints(hours)))],
				[text(String(u.outcomes.length))],
				[status(u.status)],
			];
		},
	};
};
