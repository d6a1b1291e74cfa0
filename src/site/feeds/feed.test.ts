import { expect, test } from 'vitest';
import { release } from '../../../tests/fixtures/releases.ts';
import { readJson, readXml } from '../../../tests/fixtures/strict-readers.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { viewContext } from '../view-context.ts';
import { toAtom } from './atom.ts';
import { toFeed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests cannot be read.');
const releases = [release('1.0.0'), release('1.0.1', '1.0.0')];
const context = viewContext({
	catalogue: { ...catalogue, releases },
	locale: localeOf(sourceLanguage),
	to: (address) => `/${address}`,
});
const feed = toFeed(context);
const addressOf = (path: string) => `https://host.example${path}`;
const forms = ['https://host.example/releases/feed', 'https://host.example/releases/', addressOf] as const;

test('holds each release, what it corrected, and each decision, by names that do not depend on the host', () => {
	const { namespace } = catalogue.edition;
	expect(feed.entries.map(({ id }) => id)).toEqual([
		`${namespace}releases/1.0.0/`,
		`${namespace}releases/1.0.1/`,
		`${namespace}releases/1.0.1/#skills/b`,
		...catalogue.decisions.all.map(({ id }) => `${namespace}decisions/${id}/`),
	]);
	expect(feed.date).toBe('2030-01-01');
});

test('is Atom with an id, a title and a moment for each entry', () => {
	const atom = toAtom(feed, ...forms);
	expect(() => readXml(atom)).not.toThrow();
	expect(
		atom.match(/<entry>\s*<id>[^<]+<\/id>\s*<title>[^<]+<\/title>\s*<updated>\d{4}-\d\d-\d\dT00:00:00Z</g)?.length,
	).toBe(feed.entries.length);
	expect(atom).toContain('<summary>A word &amp; more.</summary>');
	expect(atom).toContain('href="https://host.example/diff/1.0.0..1.0.1/"');
});

test('is a JSON Feed that says the same', () => {
	const json = readJson(toJsonFeed(feed, ...forms)) as {
		version: string;
		items: { id: string; content_text: string }[];
	};
	expect(json.version).toBe('https://jsonfeed.org/version/1.1');
	expect(json.items.map(({ id, content_text }) => [id, content_text])).toEqual(
		feed.entries.map(({ id, text }) => [id, text]),
	);
});
