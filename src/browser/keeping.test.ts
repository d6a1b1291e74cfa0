import { describe, expect, test } from 'vitest';
import { Keeping } from './keeping.ts';

function storeOf(entries = new Map<string, string>()) {
	return {
		getItem: (key: string) => entries.get(key) ?? null,
		setItem: (key: string, text: string) => void entries.set(key, text),
		removeItem: (key: string) => void entries.delete(key),
	};
}

describe('what is kept in a tab', () => {
	test('is read again, until it is forgotten', () => {
		const store = storeOf();
		expect(new Keeping('profile', () => store).write('mine')).toBe(true);
		const later = new Keeping('profile', () => store);
		expect(later.read()).toBe('mine');
		later.forget();
		expect(later.read()).toBeUndefined();
	});

	test('stands under its own name', () => {
		const store = storeOf();
		new Keeping('profile', () => store).write('mine');
		expect(new Keeping('demand', () => store).read()).toBeUndefined();
	});

	test('is nothing where the browser gives no store, and nothing fails', () => {
		const blocked = new Keeping('profile', () => {
			throw new Error('SecurityError');
		});
		expect(blocked.read()).toBeUndefined();
		expect(blocked.write('mine')).toBe(false);
		expect(() => blocked.forget()).not.toThrow();
	});
});
