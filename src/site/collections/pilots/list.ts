import type { ListOf } from '../../list-view.ts';
import { countryFilter } from '../../country-filter.ts';
import { link, text, type Inline } from '../../view.ts';
import { peopleOf } from './page.ts';

/** Inlines of several values in a row, with a separator between: a semicolon where the values have commas of their own. */
const joined = (values: Inline[][], separator = ', '): Inline[] =>
	values.flatMap((value, i) => (i === 0 ? value : [text(separator), ...value]));

export const list: ListOf<'pilots'> = (context) => {
	const { t, pick, pathOf, briefly, linkTo, status } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.kind') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'start', label: t('fact.start') },
			{ key: 'figures', label: t('section.figures') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [
			{ key: 'kind', label: t('fact.kind'), wordOf: (v) => t(`pilot.kind-${v}` as 'pilot.kind-single') },
			countryFilter(context),
		],
		cells: (one) => [
			[link(pick(one.title), pathOf('pilots', one.id))],
			[text(t(`pilot.kind-${one.kind}`))],
			briefly(one.countries, (ids) => joined(ids.map((id) => [linkTo('countries', id)]))),
			briefly(one.start, (date) => [text(date)]),
			one.figures.length
				? [text(one.figures.map((f) => `${peopleOf(context, f)} ${t(`pilot.stage-${f.stage}`)}`).join(', '))]
				: [{ text: t('pilot.no-figures'), as: 'absent' }],
			[status(one.evidence.status)],
		],
	};
};
