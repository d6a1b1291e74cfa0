import type { ListOf } from '../../list-view.ts';
import { code, link, text } from '../../view.ts';

export const list: ListOf<'qualification-profiles'> = (context) => {
	const { catalogue: c, t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'code', label: t('fact.code') },
			{ key: 'title', label: t('fact.title') },
			{ key: 'set', label: t('fact.set') },
			{ key: 'units', label: t('section.units'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'set', label: t('fact.set'), wordOf: (v) => t(`set.${v}` as 'set.first') },
		],
		cells: (p) => {
			const competence = c.competences.byId.get(p.competence);
			return [
				[code(competence?.code ?? p.id)],
				[link(pick(p.title), pathOf('qualification-profiles', p.id))],
				[text(t(`set.${p.set}`))],
				[text(String(c.relations.unitsOfProfile.get(p.id)?.length ?? 0))],
				[status(p.status)],
			];
		},
	};
};
