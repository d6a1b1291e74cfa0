import type { ListOf } from '../../list-view.ts';
import { isAbsent } from '../../../schema/common.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'skills'> = (context) => {
	const { catalogue: c, t, pick, pathOf, reason } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'type', label: t('fact.type') },
			{ key: 'essential', label: t('fact.essential-for'), numeric: true },
			{ key: 'units', label: t('section.units'), numeric: true },
		],
		filterBy: [
			{ key: 'type', label: t('fact.type'), wordOf: (v) => t(`skill-type.${v}` as 'skill-type.skill') },
			{ key: 'taught', label: t('fact.taught'), wordOf: (v) => t(v as 'yes') },
		],
		cells: (s) => {
			const units = c.relations.unitsOfSkill.get(s.id)?.length ?? 0;
			return [
				[link(pick(s.title), pathOf('skills', s.id))],
				isAbsent(s.type) ? reason(s.type) : [text(t(`skill-type.${s.type}`))],
				[text(String(c.relations.essentialFor.get(s.id)?.length ?? 0))],
				[text(String(units))],
			];
		},
	};
};
