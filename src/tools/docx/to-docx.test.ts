import { expect, test, vi } from 'vitest';
import { readDocx } from '../../../tests/fixtures/docx-reader.ts';
import type { TextDocument } from './document.ts';
import { toDocx } from './to-docx.ts';

const document = (change: Partial<TextDocument> = {}): TextDocument => ({
	title: 'Testing',
	creator: 'Editors',
	description: 'CC BY 4.0',
	version: '1.2.3',
	lang: 'en',
	foot: 'Testing',
	blocks: [],
	...change,
});

test('headings, paragraphs, lists and tables are read in their order', async () => {
	const bytes = await toDocx(
		document({
			blocks: [
				{ kind: 'heading', level: 1, text: 'Testing' },
				{ kind: 'text', runs: [{ text: 'Plans ', bold: true }, { text: 'and runs.' }] },
				{ kind: 'list', items: [[{ text: 'one' }], [{ text: 'two', italic: true }]] },
				{
					kind: 'table',
					head: [{ label: 'Method' }, { label: 'Share', numeric: true }],
					rows: [[[{ text: 'Project' }], [{ text: '60' }]]],
				},
			],
		}),
	);
	expect(readDocx(bytes).paragraphs.filter(Boolean)).toEqual([
		...['Testing', 'Plans and runs.', 'one', 'two'],
		...['Method', 'Share', 'Project', '60'],
	]);
});

test('a link leads to its address, which may stand more than once', async () => {
	const link = { text: 'Licence', href: 'https://a.example/?b=1&c="2"' };
	const bytes = await toDocx(document({ blocks: [{ kind: 'text', runs: [link, { text: ' and ' }, link] }] }));
	expect(readDocx(bytes).links).toEqual([link.href, link.href]);
});

test('text is no markup, and a character that XML has no place for is replaced', async () => {
	const bytes = await toDocx(document({ blocks: [{ kind: 'text', runs: [{ text: '<w:p/> & \u0001' }] }] }));
	expect(readDocx(bytes).paragraphs).toContain('<w:p/> & \u{FFFD}');
});

test('the file says what it is and on which terms', async () => {
	const { properties } = readDocx(await toDocx(document()));
	expect([...properties.values()]).toEqual(['Testing', 'Editors', 'CC BY 4.0', '1.2.3']);
});

test('the same document makes the same bytes at another time', async () => {
	const blocks = [{ kind: 'text' as const, runs: [{ text: 'Licence', href: 'https://a.example/' }] }];
	const now = await toDocx(document({ blocks }));
	vi.useFakeTimers({ now: Date.UTC(2031, 4, 6, 7, 8, 9), toFake: ['Date'] });
	try {
		expect(Buffer.compare(await toDocx(document({ blocks })), now)).toBe(0);
	} finally {
		vi.useRealTimers();
	}
});
