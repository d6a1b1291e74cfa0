import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
	['Żółć, Straße, Ørsted', 'zolc, strasse, orsted'],
	['İstanbul ılık', 'istanbul ilik'],
	['Ħal Għargħur, Þórr', 'hal gharghur, thorr'],
	['Λογισμικός', 'λογισμικοσ'],
	['Йога', 'иога'],
	['ﬁne', 'fine'],
])('folds %s into %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});
