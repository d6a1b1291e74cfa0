import { expect, test } from 'vitest';
import { languageCodes } from './languages.ts';
import { toLocale } from './locale.ts';

const english = toLocale('en', {});
const german = toLocale('de', {});

test('a text is taken in the language, else in English, and says so', () => {
	expect(german.pick({ en: 'unit', de: 'Einheit' })).toBe('Einheit');
	expect(german.pick({ en: 'unit' })).toBe('unit');
	expect(german.langOf({ en: 'unit' })).toBe('en');
	expect(german.langOf({ en: 'unit', de: 'Einheit' })).toBeUndefined();
	expect(english.langOf({ en: 'unit' })).toBeUndefined();
});

test('numbers have the signs of the language', () => {
	expect(english.number(12345.678)).toBe('12,345.678');
	expect(german.number(12345.678, { most: 1 })).toBe('12.345,7');
	expect(english.number(5, { least: 1 })).toBe('5.0');
	expect(english.number(-3)).toBe('−3');
	expect(english.number(-0.001, { most: 2 })).toBe('0');
});

const spoken = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nb nl pl pt ro sk sl sr sv tr uk'.split(' ');
test.each([...new Set([...languageCodes, ...spoken])])(
	'small whole numbers, which are not looked up, are written as %s writes them',
	(lang) => {
		const format = new Intl.NumberFormat(lang);
		for (const value of [0, 7, 40, 999]) expect(toLocale(lang, {}).number(value)).toBe(format.format(value));
		expect(toLocale(lang, {}).number(-0)).toBe(format.format(0));
	},
);

test('lists have its conjunction, without a comma before the last in English', () => {
	expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
	expect(german.list(['a', 'b'])).toBe('a und b');
});

test('names stand in its order, and digits by their value', () => {
	expect(['Zypern', 'Österreich', 'A.10', 'A.2'].sort(german.compare)).toEqual(['A.2', 'A.10', 'Österreich', 'Zypern']);
});

test('languages have names, and codes that have none stand for themselves', () => {
	expect(english.languageName('de')).toBe('German');
	expect(english.languageName('qqx')).toBe('qqx');
});
