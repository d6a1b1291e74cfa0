import type { CountryId } from '../schema/ids.ts';
import type { Filters } from './list-view.ts';
import type { ViewContext } from './view-context.ts';

/** Narrows a list to a country; countries stand in the order of their names. */
export const countryFilter = ({ locale, t, titleOf }: ViewContext): Filters[number] => ({
	key: 'country',
	label: t('fact.country'),
	wordOf: (id) => titleOf('countries', id),
	order: locale.compare,
});

/** Orders records by the names of their countries. */
export const byCountryName =
	({ locale, titleOf }: ViewContext) =>
	(a: { country: CountryId }, b: { country: CountryId }): number =>
		locale.compare(titleOf('countries', a.country), titleOf('countries', b.country));
