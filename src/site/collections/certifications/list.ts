import type { ListOf } from '../../list-view.ts';
import { competenceOfUnit } from '../../../model/units.ts';
import { duration } from './page.ts';
import { code, link, text } from '../../view.ts';

export const list: ListOf<'certifications'> = (context) => {
	const { catalogue: c, t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.type') },
			{ key: 'validity', label: t('fact.validity'), numeric: true },
			{ key: 'requires', label: t('fact.requires'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'kind', label: t('fact.type'), wordOf: (v) => t(`certification.${v}` as 'certification.unit') },
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'level', label: t('fact.level'), wordOf: (v) => `e-${v}` },
		],
		cells: (one) => {
			const reached = one.kind === 'unit' ? competenceOfUnit(c, one.unit) : undefined;
			const competence = reached && c.competences.byId.get(reached.competence);
			return [
				[
					...(competence ? [code(competence.code), text(' ')] : []),
					link(pick(one.title), pathOf('certifications', one.id)),
				],
				[text(t(`certification.${one.kind}`))],
				[{ text: duration(context, one.validity.months), by: one.validity.months }],
				[text(String(one.requires.length))],
				[status(one.status)],
			];
		},
	};
};
