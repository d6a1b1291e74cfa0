import { nameIn } from '../../datasets/names.ts';
import { addressOf, diffAddress, releaseAddress } from '../../model/addresses.ts';
import type { CatalogueRelease } from '../../model/catalogue.ts';
import { compareIds } from '../../model/order.ts';
import { firstDay } from '../../model/partial-date.ts';
import type { ViewContext } from '../view-context.ts';

/** One thing that happened: a release, a decision, or a record that a release corrected. */
export interface FeedEntry {
	/** Its name, which never changes. */
	id: string;
	title: string;
	/** The day, as `2026-11-25`. */
	date: string;
	/** Path of the page that tells of it, below the host. */
	path: string;
	text: string;
}

export interface Feed {
	id: string;
	title: string;
	text: string;
	lang: string;
	author: string;
	/** The day of the newest entry, or of the edition where nothing has happened yet. */
	date: string;
	entries: FeedEntry[];
}

/** The release, and each record that it corrected. */
function ofRelease(context: ViewContext, { version, issued, notes, changes }: CatalogueRelease): FeedEntry[] {
	const { catalogue, locale, pick, to } = context;
	const words = locale.words.releases;
	const id = nameIn(catalogue.edition, releaseAddress(version));
	const date = firstDay(issued);
	const { from } = changes;
	const corrected = from === undefined ? [] : changes.records.filter(({ kind }) => kind === 'changed');
	return [
		{ id, title: locale.fill(words.of, { version }), date, path: to(releaseAddress(version)), text: pick(notes) },
		...corrected.map(({ collection, id: record, title = record, fields = [] }) => ({
			id: `${id}#${collection}/${record}`,
			title: locale.fill(words['feed-corrected'], { title, version }),
			date,
			path: to(diffAddress(from ?? '', version)),
			text: locale.fill(words['feed-fields'], { fields: locale.list(fields.map(({ path }) => path)) }),
		})),
	];
}

/** Releases, decisions and corrections, the newest first. */
export function toFeed(context: ViewContext): Feed {
	const { catalogue, locale, pick, pathOf } = context;
	const { edition, releases, decisions } = catalogue;
	const words = locale.words.releases;
	const entries: FeedEntry[] = [
		...releases.flatMap((release) => ofRelease(context, release)),
		...decisions.all.map(({ id, title, date, decision }) => ({
			id: nameIn(edition, addressOf('decisions', id)),
			title: locale.fill(words['feed-decision'], { title: pick(title) }),
			date: firstDay(date),
			path: pathOf('decisions', id),
			text: pick(decision),
		})),
	].sort((a, b) => (a.date === b.date ? compareIds(a.id, b.id) : a.date < b.date ? 1 : -1));
	return {
		id: nameIn(edition, 'feed'),
		title: locale.fill(words['feed-title'], { title: pick(edition.title) }),
		text: words['feed-text'],
		lang: locale.lang,
		author: edition.publisher,
		date: entries[0]?.date ?? firstDay(edition.issued),
		entries,
	};
}
