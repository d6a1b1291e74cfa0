import { toJson } from '../../datasets/json.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). The arguments are those of `toAtom`. */
export const toJsonFeed = (feed: Feed, own: string, home: string, addressOf: (path: string) => string): string =>
	toJson({
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.text,
		language: feed.lang,
		home_page_url: home,
		feed_url: own,
		authors: [{ name: feed.author }],
		items: feed.entries.map(({ id, title, date, path, text }) => ({
			id,
			url: addressOf(path),
			title,
			content_text: text,
			date_published: `${date}T00:00:00Z`,
		})),
	});
