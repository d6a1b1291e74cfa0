import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import type { Markup } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import { numberSources, type SourceNumbers } from '../../model/source-numbers.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { column, link, span } from '../parts.ts';
import type { CountryData, CountryLocale } from './data.ts';
import type { CountryProfile } from './profiles.ts';

/** What the parts of a report are drawn from, and what they share. */
export interface CountryView {
	data: CountryData;
	locale: CountryLocale;
	/** Before the addresses of pages; `site`: with the host. */
	base: string;
	site: string;
	sources: SourceNumbers;
}

export const toView = (
	data: CountryData,
	locale: CountryLocale,
	{ base, site }: Pick<CountryView, 'base' | 'site'>,
): CountryView => ({
	data,
	locale,
	base,
	site,
	sources: numberSources(),
});

/** The page of a record, by its title. */
export const recordLink = ({ base }: CountryView, text: string, collection: CollectionName, id: string): Markup =>
	link(text, base + addressOf(collection, id));

/** A competence by its code. */
export const codeLink = ({ base }: CountryView, id: string): Markup =>
	link(codeAndEdition(id).code, base + addressOf('competences', id), 'code');

/** The head of a country’s column. */
export const countryColumn = (view: CountryView, { id, name }: CountryProfile, more = ''): Markup =>
	column([recordLink(view, name, 'countries', id), more && [' ', span(more, 'muted small under')]]);
