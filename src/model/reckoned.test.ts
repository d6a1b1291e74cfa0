import { expect, test, vi } from 'vitest';
import { catalogueOf } from '../../tests/fixtures/records.ts';
import { onceFor, reckonedOf, takeReckoned } from './reckoned.ts';

const count = vi.fn(
	(catalogue: ReturnType<typeof catalogueOf>) => new Map([['sources', catalogue.sources.all.length]]),
);
const counted = onceFor('counted', count);

test('what follows from a catalogue is reckoned once for it', () => {
	const [one, other] = [catalogueOf({}), catalogueOf({})];
	count.mockClear();
	expect(counted(one)).toBe(counted(one));
	counted(other);
	expect(count).toHaveBeenCalledTimes(2);
});

test('what one process has reckoned another takes over as it is', () => {
	const [here, there] = [catalogueOf({}), catalogueOf({})];
	counted(here);
	count.mockClear();
	takeReckoned(there, structuredClone(reckonedOf(here)));
	expect(counted(there)).toEqual(counted(here));
	expect(count).not.toHaveBeenCalled();
});
