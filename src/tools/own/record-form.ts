import { markup, type Markup } from '../../charts/markup.ts';
import { outcomeTypes } from '../../schema/outcome-words.ts';
import { paragraph } from '../parts.ts';
import type { OwnQualification } from './own.ts';
import type { OwnPage, OwnView } from './page-data.ts';
import { lacks, type RecordFields } from './record.ts';

/** A record of which nothing was said yet. */
export const emptyFields: RecordFields = {
	nationalTitle: '',
	awardingBody: '',
	type: '',
	framework: '',
	levelBasis: '',
	outcomeType: '',
	place: '',
	sourceTitle: '',
	publisher: '',
	url: '',
	date: '',
};
export const fieldNames = Object.keys(emptyFields) as (keyof RecordFields)[];

const option = (value: string, text: string, chosen: string): Markup =>
	markup`<option value="${value}"${value === chosen && markup` selected`}>${text}</option>`;

/** The frameworks of a country to choose from. */
export function frameworkOptions(
	{ locale }: OwnView,
	{ frameworks }: Pick<OwnPage, 'frameworks'>,
	country: string,
	chosen: string,
): Markup[] {
	const all = Object.hasOwn(frameworks, country) ? (frameworks[country] ?? []) : [];
	return [
		option('', locale.words['own-record']['framework-none'], chosen),
		...all.map(([id, name]) => option(id, name, chosen)),
	];
}

/** What a record needs besides what is described. */
export function recordForm(
	view: OwnView,
	page: Pick<OwnPage, 'frameworks'>,
	country: string,
	fields: RecordFields,
): Markup {
	const { 'own-record': words, compare } = view.locale.words;
	const types = [
		option('', words['outcomeType-none'], fields.outcomeType),
		...outcomeTypes.map((type) => option(type, compare[`kind.${type}`], fields.outcomeType)),
	];
	const chosen = { framework: frameworkOptions(view, page, country, fields.framework), outcomeType: types };
	const field = (name: keyof RecordFields) =>
		markup`<label>${words[name]} ${
			name === 'framework' || name === 'outcomeType'
				? markup`<select data-record="${name}">${chosen[name]}</select>`
				: markup`<input type="text" maxlength="1000" data-record="${name}" value="${fields[name]}">`
		}</label>`;
	return markup`${paragraph(words.text, 'muted small')}<div class="own-record">${fieldNames.map(field)}</div>`;
}

/** What a record still lacks; nothing where nothing does. */
export function lackSentence(
	{ locale }: OwnView,
	page: Pick<OwnPage, 'frameworks'>,
	own: OwnQualification,
	fields: RecordFields,
): string | undefined {
	const { fill, list, words } = locale;
	const { 'own-record': texts } = words;
	const all = Object.hasOwn(page.frameworks, own.country) ? page.frameworks[own.country] : undefined;
	if (own.country && (all?.length ?? 0) === 0) return texts['no-framework'];
	const lacking = lacks(own, fields);
	return lacking.length > 0 ? fill(texts.lacks, { list: list(lacking.map((one) => texts[`lack.${one}`])) }) : undefined;
}
