import { expect, test } from 'vitest';
import type { Organisation } from '../schema/organisation.ts';
import { membersByType } from './network.ts';

const organisation = (type: string, membership = 'confirmed') =>
	({ type, membership }) as Pick<Organisation, 'type' | 'membership'>;
const all = [
	organisation('trade-union'),
	organisation('vet-provider'),
	organisation('vet-provider', 'likely'),
	organisation('sme-association', 'external'),
];

test('types keep their order, and those without an organisation are left out', () => {
	expect(membersByType(all).map(({ key, all: count }) => [key, count])).toEqual([
		['vet-provider', 2],
		['sme-association', 1],
		['trade-union', 1],
	]);
	expect(membersByType(all)[0]?.counts).toEqual({ confirmed: 1, likely: 1, external: 0 });
});
