import { describe, expect, test } from 'vitest';
import { compared, telling } from '../../../tests/fixtures/compare-data.ts';
import { card, changed, closestChips, replaced } from './chosen.ts';
import { chooser, emptySlot, qualificationOptions } from './chooser.ts';

describe('a choice', () => {
	test.each([
		['earlier', ['b', 'a', 'c']],
		['later', ['a', 'c', 'b']],
		['remove', ['a', 'c']],
	] as const)('is changed by %s', (act, after) => {
		expect(changed(['a', 'b', 'c'], 'b', act)).toEqual(after);
	});

	test('has another in the place of one, or behind all', () => {
		expect(replaced(['a', 'b'], 'a', 'c')).toEqual(['c', 'b']);
		expect(replaced(['a', 'b'], undefined, 'c')).toEqual(['a', 'b', 'c']);
	});
});

test('a card says title, place, own title and level, and has what changes it', () => {
	const html = String(card(telling(), 'a'));
	expect(html).toContain('<b>Web developer</b>');
	expect(html).toContain('Czechia · Vývojář · EQF 5');
	for (const act of ['change', 'earlier', 'later', 'remove']) expect(html).toContain(`data-act="${act}"`);
});

describe('choosing by country', () => {
	test('lists the countries that have one, and those of none', () => {
		const html = String(emptySlot(telling()));
		expect(html).toContain('<option value="cz">Czechia</option>');
		expect(html).toContain('<option value="joint">');
		expect(String(chooser(telling(), 'cz'))).toContain('<option value="cz" selected>');
	});

	test('lists the qualifications of a country by name, without those that are chosen', () => {
		const options = qualificationOptions(telling(), 'cz', ['a']).map(String);
		expect(options).toEqual(['<option value="c">Software developer</option>', '<option value="b">Tester</option>']);
		expect(qualificationOptions(telling(), 'joint', [])).toEqual([]);
	});
});

describe('what is closest', () => {
	const html = (ids: string[], most = 6) => String(closestChips(compared(), ids, most) ?? '');

	test('is offered of the first that is chosen, but for what is chosen', () => {
		expect(html(['a'])).toContain('data-add="b" title="Czechia: Tester"');
		expect(html(['a', 'b'])).not.toContain('data-add="b"');
	});

	test('is not offered where nothing is chosen, or as many as there can be', () => {
		expect(html([])).toBe('');
		expect(html(['a', 'b'], 2)).toBe('');
	});
});
