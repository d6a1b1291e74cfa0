import { expect, it } from 'vitest';
import { wordKeys, wordsOf } from './words.ts';

it('knows a word by both rules: as one without its signs, and by the words within it', () => {
	expect(wordKeys('e-CF 1.2.0, (B.3) C++ naïve')).toEqual([
		...['ecf', 'e', 'cf'],
		...['120', '1.2.0'],
		...['b3', 'b.3'],
		'c++',
		'naive',
	]);
});

it('keeps codes and the names of languages as one word', () => {
	expect(wordsOf('B.3, 1330.7: C++/C#, e-CF Łódź')).toEqual(['b.3', '1330.7', 'c++', 'c#', 'e', 'cf', 'lodz']);
});
