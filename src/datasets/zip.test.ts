import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { toBytes } from './file.ts';
import { toZip } from './zip.ts';

const file = (path: string) => ({ path, bytes: toBytes(`In ${path}`) });

test('holds the files by their paths, sorted', () => {
	const entries = unzipSync(toZip([file('b.txt'), file('a/c.txt')]));
	expect(Object.keys(entries)).toEqual(['a/c.txt', 'b.txt']);
	expect(entries['a/c.txt']).toEqual(file('a/c.txt').bytes);
});

test('is the same whatever the order of the files, the day and the time zone', () => {
	const here = toZip([file('a'), file('b')]);
	vi.stubEnv('TZ', 'Asia/Tokyo');
	expect(new Date(0).getTimezoneOffset()).toBe(-540);
	vi.useFakeTimers({ now: new Date(2001, 1, 1) });
	const there = toZip([file('b'), file('a')]);
	vi.useRealTimers();
	expect(there).toEqual(here);
});
