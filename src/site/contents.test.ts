import { expect, test } from 'vitest';
import { contentsOf } from './contents.ts';
import { text, type Block, type Section } from './view.ts';

const entries = (count: number): Block => ({
	kind: 'list',
	items: Array.from({ length: count }, (_, i) => [text(`entry ${i}`)]),
});
const sections = (count: number, ...blocks: Block[]): Section[] =>
	Array.from({ length: count }, (_, i) => ({ id: `s${i}`, title: `Section ${i}`, blocks }));

test('a long page of several sections has a list of contents', () => {
	const long = sections(5, entries(20));
	expect(contentsOf(long)).toEqual(long);
});

test.each([
	['short', sections(5, entries(2))],
	['of few sections', sections(2, entries(90))],
	['folded', sections(5, { kind: 'folded', summary: 'More', open: false, blocks: [entries(90)] })],
])('a page that is %s has none', (_, page) => {
	expect(contentsOf(page)).toEqual([]);
});
