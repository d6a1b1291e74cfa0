import { addressOf, documentAddress, type LinkedDocument } from '../model/addresses.ts';
import type { Context } from '../model/context.ts';
import { isAbsent } from '../schema/absent.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Absent, LanguageMap } from '../schema/common.ts';
import type { Locale, StringKey } from '../words/site-locale.ts';
import { code, link, text, type Inline } from './view.ts';

/** What views are given: the context, and what they are made of in its language. */
export interface ViewContext extends Context {
	t: Locale['t'];
	/** The text of a language map in the page's language. */
	pick: Locale['pick'];
	/** The full path of a document that pages count on, with the anchor of one of its headings where it is given. */
	toDocument(slug: LinkedDocument, anchor?: string): string;
	pathOf(collection: CollectionName, id: string): string;
	/** The title of a record, its id where there is none. */
	titleOf(collection: TitledCollection, id: string): string;
	/** A link to a record by its title. */
	linkTo(collection: TitledCollection, id: string): Inline;
	/** A competence as people name it: code, title, edition. */
	competenceLink(id: string, withEdition?: boolean): Inline[];
	/** A status as a pill: the word, and the machine word for its sign. */
	status(state: string): Inline;
	/** The pill of one of several, where it is not what they usually are: with a space before it. */
	exception(state: string, usual: string): Inline[];
	/** An empty value as its reason. */
	reason(value: Absent): Inline[];
	/** A value, or the reason why there is none. */
	valueOr<T>(value: T | Absent, show: (value: T) => Inline[]): Inline[];
	/** A value, or the word for why there is none, without the note: for lists, which lead to the page that has it. */
	briefly<T>(value: T | Absent, show: (value: T) => Inline[]): Inline[];
}

type TitledCollection = Exclude<CollectionName, 'sources'>;

/** What views are made of, for one catalogue in one language. */
export function viewContext(context: Context): ViewContext {
	const { catalogue, locale, to } = context;
	const { t, pick } = locale;
	const pathOf = (collection: CollectionName, id: string) => to(addressOf(collection, id));
	const recordOf = (collection: TitledCollection, id: string): { title: LanguageMap } | undefined =>
		catalogue[collection].byId.get(id);
	const titleOf = (collection: TitledCollection, id: string) => {
		const record = recordOf(collection, id);
		return record ? pick(record.title) : id;
	};
	const reason = (value: Absent): Inline[] => [
		{ text: t(`absent.${value.absent}` as StringKey), as: 'absent' },
		...(value.note ? [{ text: `: ${pick(value.note)}`, as: 'muted' as const }] : []),
	];
	const status = (state: string): Inline => ({ text: t(`status.${state}` as StringKey), as: 'status', state });
	return {
		...context,
		t,
		pick,
		pathOf,
		titleOf,
		reason,
		toDocument: (slug, anchor = '') => to(documentAddress(slug)) + anchor,
		linkTo: (collection, id) =>
			recordOf(collection, id) ? link(titleOf(collection, id), pathOf(collection, id)) : text(id),
		competenceLink: (id, withEdition = false) => {
			const competence = catalogue.competences.byId.get(id);
			if (!competence) return [text(id)];
			const edition = catalogue.frameworks.byId.get(competence.framework)?.shortTitle ?? competence.framework;
			return [
				{ ...code(competence.code, pathOf('competences', id)), area: competence.area },
				text(` ${pick(competence.title)}${withEdition ? `, ${edition}` : ''}`),
			];
		},
		status,
		exception: (state, usual) => (state === usual ? [] : [text(' '), status(state)]),
		valueOr: (value, show) => (isAbsent(value) ? reason(value) : show(value)),
		briefly: (value, show) => (isAbsent(value) ? reason({ absent: value.absent }) : show(value)),
	};
}
