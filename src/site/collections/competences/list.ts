import type { ListOf } from '../../list-view.ts';
import { code, link, text } from '../../view.ts';

export const list: ListOf = (context) => {
	const { catalogue: c, t, pathOf, pick } = context;
	return {
		head: [
			{ key: 'code', label: t('fact.code') },
			{ key: 'title', label: t('fact.title') },
			{ key: 'framework', label: t('fact.edition') },
			{ key: 'area', label: t('fact.area') },
			{ key: 'levels', label: t('fact.levels') },
			{ key: 'covered', label: t('fact.in-scheme') },
		],
		filterBy: [
			{ key: 'framework', label: t('fact.edition'), wordOf: (v) => c.frameworks.byId.get(v)?.shortTitle ?? v },
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'level', label: t('fact.level'), wordOf: (v) => `e-${v}` },
			{ key: 'covered', label: t('fact.in-scheme'), wordOf: (v) => t(`covered.${v}` as 'covered.profile') },
		],
		rows: c.competences.all.map((k) => {
			const family = [k.id, ...(k.predecessors ?? [])];
			const profiles = family.flatMap((id) => c.relations.profilesOfCompetence.get(id) ?? []);
			const units = profiles.flatMap((p) => c.relations.unitsOfProfile.get(p.id) ?? []);
			const covered = units.length ? 'unit' : profiles.length ? 'profile' : 'none';
			return {
				cells: [
					[code(k.code, pathOf('competences', k.id))],
					[link(pick(k.title), pathOf('competences', k.id))],
					[text(c.frameworks.byId.get(k.framework)?.shortTitle ?? k.framework)],
					[text(t(`area.${k.area}`))],
					[code(k.levels.map((l) => `e-${l}`).join(' '))],
					[text(t(`covered.${covered}`))],
				],
				values: { framework: k.framework, area: k.area, level: k.levels.join(' '), covered },
			};
		}),
	};
};
