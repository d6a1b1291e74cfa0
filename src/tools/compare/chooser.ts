import { markup, type Markup } from '../../charts/markup.ts';
import { span } from '../parts.ts';
import { isEntered, type Naming } from './data.ts';

/** Among the countries: the qualifications that are of none. */
const joint = 'joint';

const optionOf = (value: string, text: string, chosen?: string): Markup =>
	markup`<option value="${value}"${value === chosen && markup` selected`}>${text}</option>`;

interface Named {
	id: string;
	title: string;
}

/** The qualifications of a country by name, each with its region where it has one. */
const namedOf = ({ data, locale }: Naming, country: string): Named[] =>
	Object.entries(data.qualifications)
		.filter(([, one]) => !isEntered(one) && (one.country ?? joint) === country)
		.map(([id, { title, region }]) => ({ id, title: region ? `${title} (${region})` : title }))
		.sort((a, b) => locale.compare(a.title, b.title));

/** All countries by name, last the joint qualifications. */
const placesOf = ({ data, locale }: Naming): [id: string, name: string][] => [
	...Object.entries(data.countries),
	[joint, locale.words.compare['joint-ones']],
];

/** All qualifications by country. */
export const byPlace = (naming: Naming): { name: string; qualifications: Named[] }[] =>
	placesOf(naming).map(([id, name]) => ({ name, qualifications: namedOf(naming, id) }));

/** The qualifications of a country as a list to choose from, without those that are chosen already. */
export const qualificationOptions = (naming: Naming, country: string, chosen: readonly string[]): Markup[] =>
	namedOf(naming, country)
		.filter(({ id }) => !chosen.includes(id))
		.map(({ id, title }) => optionOf(id, title));

/** Two lists to choose by: the country, then its qualifications, which a script puts in. */
export function chooser(naming: Naming, country?: string): Markup {
	const { compare: words } = naming.locale.words;
	const countries = [
		optionOf('', words['choose-country']),
		...placesOf(naming).map(([id, name]) => optionOf(id, name, country)),
	];
	return markup`<span class="chooser"><label>${words.country}<select data-choose="country">${countries}</select></label><label>${words.qualification}<select data-choose="qualification" disabled></select></label><button type="button" data-do="choose" disabled>${words.choose}</button></span>`;
}

/** A place of the choice that is still free. */
export const emptySlot = (naming: Naming): Markup =>
	markup`<li class="slot free">${span(naming.locale.words.compare.slot, 'number muted small')}${chooser(naming)}</li>`;

/** The country of a qualification, as the first list names it. */
export const countryOf = ({ data }: Naming, id: string): string => data.qualifications[id]?.country ?? joint;
