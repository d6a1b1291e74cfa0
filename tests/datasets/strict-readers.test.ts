import { describe, expect, test } from 'vitest';
import { readCsv, readJson, readSssom, readText, readXml } from '../fixtures/strict-readers.ts';

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

describe('XML is refused', () => {
	test.each([
		['an attribute without a value', svg('<g data-uncounted/>')],
		['an attribute without quotes', svg('<g width=1/>')],
		['an attribute twice', svg('<g x="1" x="2"/>')],
		['an id twice', svg('<g id="a"/><g id="a"/>')],
		['an entity of HTML', svg('<text>a&nbsp;b</text>')],
		['an ampersand', svg('<text>a & b</text>')],
		['a bracket in a value', svg('<g a="<"/>')],
		['a control character', svg('\u000b')],
		['a control character by its number', svg('&#11;')],
		['half of a surrogate pair', svg('\ud83d')],
		['a noncharacter', svg('\uffff')],
		['the end of a section that was not begun', svg(']]>')],
		['an element that is not closed', svg('<g>')],
		['no namespace', '<svg/>'],
		['something behind the end', `${svg('')}<g/>`],
	])('%s', (_, text) => {
		expect(() => readXml(text)).toThrow();
	});
});

test('XML is read', () => {
	expect(() => readXml(svg('<g a="&lt;&amp;"><text>a &gt; "b" 🔧</text></g>'))).not.toThrow();
	expect(() => readXml('<svg><g/></svg>', { fragment: true })).not.toThrow();
});

describe('CSV is refused', () => {
	test.each([
		['a quote in a cell without quotes', 'a,b\r\n5" disk,1\r\n'],
		['a quoted cell that goes on', 'a,b\r\n"x" y,1\r\n'],
		['a quote that is not closed', 'a,b\r\n"x,1\r\n'],
		['a line break in a cell without quotes', 'a,b\r\nx\ny,1\r\n'],
		['a cell too few', 'a,b\r\n1\r\n'],
		['a cell too many', 'a,b\r\n1,2,3\r\n'],
		['a column twice', 'a,a\r\n1,2\r\n'],
		['a last line without an end', 'a,b\r\n1,2'],
		['a control character', 'a,b\r\n\u000b,2\r\n'],
	])('%s', (_, text) => {
		expect(() => readCsv(text)).toThrow();
	});
});

test('CSV is read', () => {
	expect(readCsv('a,b\r\n"x, ""y""\nz",\r\n')).toEqual({ columns: ['a', 'b'], rows: [{ a: 'x, "y"\nz', b: '' }] });
});

test('SSSOM is read, and refused with a quote or a tab too many', () => {
	expect(readSssom('#other: status=draft\na\tb\n"x ""y"""\tz\n')).toEqual({
		metadata: { other: 'status=draft' },
		columns: ['a', 'b'],
		rows: [{ a: 'x "y"', b: 'z' }],
	});
	expect(() => readSssom('#other: x\na\tb\nx "y"\tz\n')).toThrow();
	expect(() => readSssom('#other: x\na\tb\nx\ty\tz\n')).toThrow();
	expect(() => readSssom('#other: a: b\na\tb\n')).toThrow();
});

test('JSON and text are refused with half of a pair, in letters or by its number', () => {
	expect(() => readText('\ud83d')).toThrow();
	expect(() => readText('\u0000')).toThrow();
	expect(() => readJson('"\\ud83d"')).toThrow();
	expect(() => readJson('{"a":1,}')).toThrow();
	expect(readJson('"🔧"')).toBe('🔧');
});
