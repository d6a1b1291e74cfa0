import type { ListOf } from '../../list-view.ts';
import { link, text } from '../../view.ts';

export const list: ListOf<'countries'> = (context) => {
	const { catalogue: c, locale, t, pick, pathOf, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'code', label: t('country.code') },
			{ key: 'frameworks', label: t('country.frameworks') },
			{ key: 'sure', label: t('country.sure') },
			{ key: 'qualifications', label: t('country.qualifications'), numeric: true },
		],
		filterBy: [{ key: 'sure', label: t('country.sure'), wordOf: (v) => t(`status.${v}` as 'status.verified') }],
		records: c.countries.all.toSorted((a, b) => locale.compare(pick(a.title), pick(b.title))),
		cells: (country) => {
			const frameworks = c.relations.frameworksOfCountry.get(country.id) ?? [];
			const states = [...new Set(frameworks.map((one) => one.mapping.status))];
			return [
				[link(pick(country.title), pathOf('countries', country.id))],
				[text(country.code)],
				frameworks.flatMap((one, i) => [
					...(i ? [text(', ')] : []),
					link(one.shortTitle, pathOf('national-frameworks', one.id)),
				]),
				states.map(status),
				[text(String(c.relations.qualificationsOfCountry.get(country.id)?.length ?? 0))],
			];
		},
	};
};
