import { iscoGroupOf } from '../../../model/isco.ts';
import type { ListOf } from '../../list-view.ts';
import { isAbsent } from '../../../schema/common.ts';
import { code, link, text } from '../../view.ts';

export const list: ListOf<'occupations'> = (context) => {
	const { catalogue: c, t, pick, pathOf, reason } = context;
	return {
		head: [
			{ key: 'code', label: t('fact.code') },
			{ key: 'title', label: t('fact.title') },
			{ key: 'isco', label: t('fact.isco') },
			{ key: 'essential', label: t('section.essential'), numeric: true },
			{ key: 'units', label: t('section.units'), numeric: true },
		],
		filterBy: [
			{
				key: 'isco',
				label: t('fact.isco'),
				wordOf: (v) => {
					const group = iscoGroupOf(c, v);
					return group ? `${v} ${pick(group.title)}` : v;
				},
			},
			{ key: 'scope', label: t('fact.scope'), wordOf: (v) => t(`scope.${v}` as 'scope.core') },
		],
		cells: (o) => [
			[code(o.code)],
			[link(pick(o.title), pathOf('occupations', o.id))],
			[text(o.iscoGroup)],
			isAbsent(o.essentialSkills)
				? reason({ absent: o.essentialSkills.absent })
				: [text(String(o.essentialSkills.length))],
			[text(String(c.relations.unitsOfOccupation.get(o.id)?.length ?? 0))],
		],
	};
};
