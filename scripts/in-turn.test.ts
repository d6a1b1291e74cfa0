import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('the first part is printed as it speaks, the next when it has ended', () => {
	const printed: string[] = [];
	const begin = inTurn((text) => printed.push(text));
	const [one, two, three] = [begin(), begin(), begin()];
	two.say('2a ');
	one.say('1a ');
	expect(printed).toEqual(['1a ']);
	three.say('3a ');
	three.end();
	two.say('2b ');
	one.say('1b ');
	one.end();
	expect(printed).toEqual(['1a ', '1b ', '2a 2b ']);
	two.say('2c ');
	const four = begin();
	four.say('4a ');
	two.end();
	expect(printed).toEqual(['1a ', '1b ', '2a 2b ', '2c ', '3a ', '4a ']);
	four.say('4b ');
	expect(printed.at(-1)).toBe('4b ');
});
