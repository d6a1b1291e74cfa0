import type { ListOf } from '../../list-view.ts';
import { isAbsent } from '../../../schema/common.ts';
import { link, text } from '../../view.ts';

export const list: ListOf = (context) => {
	const { catalogue: c, t, pick, pathOf, linkTo, status, briefly } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'levels', label: t('fact.levels'), numeric: true },
			{ key: 'sure', label: t('ladder.mapping') },
			{ key: 'year', label: t('ladder.referencing') },
		],
		filterBy: [{ key: 'sure', label: t('ladder.mapping'), wordOf: (v) => t(`status.${v}` as 'status.verified') }],
		rows: c['national-frameworks'].all.map((framework) => ({
			cells: [
				[link(pick(framework.title), pathOf('national-frameworks', framework.id)), text(` ${framework.shortTitle}`)],
				[linkTo('countries', framework.country)],
				[text(String(framework.levels.length))],
				[status(framework.mapping.status)],
				briefly(framework.referencingYear, (year) => [text(String(year))]),
			],
			values: {
				sure: framework.mapping.status,
				year: isAbsent(framework.referencingYear) ? '' : String(framework.referencingYear),
			},
		})),
	};
};
