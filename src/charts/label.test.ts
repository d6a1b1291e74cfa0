import { expect, test } from 'vitest';
import { shorten, wrap } from './label.ts';

test('a label that fits stays, a longer one ends in an ellipsis within its length', () => {
	expect(shorten('Testing', 7)).toBe('Testing');
	expect(shorten('Testing of all', 9)).toBe('Testing…');
});

test('no letter is cut in two', () => {
	expect(shorten('🔧🔧🔧🔧', 3)).toBe('🔧🔧…');
	expect(wrap('🔧🔧🔧🔧 🔧🔧', 3, 1).every((line) => line.isWellFormed())).toBe(true);
});

test('a label is broken between words, and what does not fit ends in an ellipsis', () => {
	expect(wrap('ICT Quality Strategy Development', 17, 3)).toEqual(['ICT Quality', 'Strategy', 'Development']);
	expect(wrap('ICT Quality Strategy Development', 17, 2)).toEqual(['ICT Quality', 'Strategy Develop…']);
	expect(wrap('Unbreakablelongword', 10, 2)).toEqual(['Unbreakab…']);
});
