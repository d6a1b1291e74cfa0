import { describe, expect, test } from 'vitest';
import { english } from '../words/en/index.ts';
import { toLocale } from '../words/locale.ts';
import { readFile } from './dropped-file.ts';

const locale = toLocale('en', english);
const fileOf = (bytes: Uint8Array, size = bytes.length) => ({
	name: 'profile.json',
	size,
	arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer),
});

describe('a file that was given', () => {
	test('is read as text', async () => {
		expect(await readFile({ locale }, fileOf(new TextEncoder().encode('{}')))).toEqual({
			taken: { name: 'profile.json', text: '{}' },
		});
	});

	test('is read in an old encoding, and that is said', async () => {
		const { taken, said } = await readFile({ locale }, fileOf(Uint8Array.of(0xfc)));
		expect(taken?.text).toBe('ü');
		expect(said).toContain('Windows-1252');
	});

	test('is not opened where it is too large', async () => {
		const { taken, said } = await readFile({ locale }, fileOf(new Uint8Array(), 20_500_000));
		expect(taken).toBeUndefined();
		expect(said).toBe('profile.json was not read: it has 20.5 MB, and at most 20 MB are read.');
	});

	test.each([
		['is no text', fileOf(Uint8Array.of(80, 75, 0, 0, 1)), 'no text'],
		[
			'cannot be read',
			{ ...fileOf(new Uint8Array()), arrayBuffer: () => Promise.reject(new Error('gone')) },
			'could not be read',
		],
	])('is told when it %s', async (_, file, sentence) => {
		const { taken, said } = await readFile({ locale }, file);
		expect(taken).toBeUndefined();
		expect(said).toContain(sentence);
	});
});
