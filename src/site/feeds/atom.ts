import { markup } from '../../charts/markup.ts';
import type { Feed } from './feed.ts';

/** Days have no time: they begin at midnight, in no zone. */
const moment = (day: string) => `${day}T00:00:00Z`;

/** A feed as Atom (RFC 4287). `addressOf`: the full address of a path; `own`: that of the feed itself, `home`: of its page. */
export function toAtom(feed: Feed, own: string, home: string, addressOf: (path: string) => string): string {
	const entries = feed.entries.map(
		({ id, title, date, path, text }) => markup`
	<entry>
		<id>${id}</id>
		<title>${title}</title>
		<updated>${moment(date)}</updated>
		<link rel="alternate" type="text/html" href="${addressOf(path)}"/>
		<summary>${text}</summary>
	</entry>`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${String(markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
	<id>${feed.id}</id>
	<title>${feed.title}</title>
	<subtitle>${feed.text}</subtitle>
	<updated>${moment(feed.date)}</updated>
	<author><name>${feed.author}</name></author>
	<link rel="self" type="application/atom+xml" href="${own}"/>
	<link rel="alternate" type="text/html" href="${home}"/>${entries}
</feed>
`)}`;
}
