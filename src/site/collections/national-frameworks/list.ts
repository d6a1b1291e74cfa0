import type { ListOf } from '../../list-view.ts';
import { byCountryName } from '../../country-filter.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'national-frameworks'> = (context) => {
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
		records: c['national-frameworks'].all.toSorted(byCountryName(context)),
		cells: (framework) => [
			[link(pick(framework.title), pathOf('national-frameworks', framework.id)), text(` ${framework.shortTitle}`)],
			[linkTo('countries', framework.country)],
			[text(String(framework.levels.length))],
			[status(framework.mapping.status)],
			briefly(framework.referencingYear, (year) => [text(String(year))]),
		],
	};
};
