import { standingFor } from '../../../model/standing-for.ts';
import type { ListOf } from '../../list-view.ts';
import { code, link, text } from '../../view.ts';

export const list: ListOf<'competences'> = (context) => {
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
		cells: (k) => {
			const { profiles, units } = standingFor(c, k);
			const covered = units.length ? 'unit' : profiles.length ? 'profile' : 'none';
			return [
				[code(k.code, pathOf('competences', k.id))],
				[link(pick(k.title), pathOf('competences', k.id))],
				[text(c.frameworks.byId.get(k.framework)?.shortTitle ?? k.framework)],
				[text(t(`area.${k.area}`))],
				[code(k.levels.map((l) => `e-${l}`).join(' '))],
				[text(t(`covered.${covered}`))],
			];
		},
	};
};
