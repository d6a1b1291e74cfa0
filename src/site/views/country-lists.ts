import { t } from '../../words/index.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { isAbsent } from '../../schema/common.ts';
import type { ListContent } from './list-view.ts';
import { link, linkTo, pathOf, status, text, briefly } from './parts.ts';

/** The lists of countries and their frameworks. */
export const countryLists = {
	countries: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'code', label: t('country.code') },
			{ key: 'frameworks', label: t('country.frameworks') },
			{ key: 'sure', label: t('country.sure') },
			{ key: 'qualifications', label: t('country.qualifications'), numeric: true },
		],
		filterBy: [{ key: 'sure', label: t('country.sure'), wordOf: (v) => t(`status.${v}` as 'status.verified') }],
		rows: c.countries.all.map((country) => {
			const frameworks = c.relations.frameworksOfCountry.get(country.id) ?? [];
			const states = [...new Set(frameworks.map((one) => one.mapping.status))];
			return {
				cells: [
					[link(country.title.en, pathOf('countries', country.id))],
					[text(country.code)],
					frameworks.flatMap((one, i) => [
						...(i ? [text(', ')] : []),
						link(one.shortTitle, pathOf('national-frameworks', one.id)),
					]),
					states.map(status),
					[text(String(c.relations.qualificationsOfCountry.get(country.id)?.length ?? 0))],
				],
				values: { sure: states.join(' ') },
			};
		}),
	}),
	'national-frameworks': (c: Catalogue): ListContent => ({
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
				[link(framework.title.en, pathOf('national-frameworks', framework.id)), text(` ${framework.shortTitle}`)],
				[linkTo(c, 'countries', framework.country)],
				[text(String(framework.levels.length))],
				[status(framework.mapping.status)],
				briefly(framework.referencingYear, (year) => [text(String(year))]),
			],
			values: {
				sure: framework.mapping.status,
				year: isAbsent(framework.referencingYear) ? '' : String(framework.referencingYear),
			},
		})),
	}),
};
