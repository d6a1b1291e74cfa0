import { expect, test } from 'vitest';
import type { Organisation } from '../schema/organisation.ts';
import { membersByCountry, membersByType } from './network.ts';

const organisation = (type: string, country: unknown, membership = 'confirmed') =>
	({ type, country, membership }) as Pick<Organisation, 'type' | 'country' | 'membership'>;
const unknown = { absent: 'unverified' };
const all = [
	organisation('trade-union', 'es'),
	organisation('vet-provider', 'it'),
	organisation('vet-provider', 'it', 'likely'),
	organisation('sme-association', unknown, 'external'),
];

test('types keep their order, and those without an organisation are left out', () => {
	expect(membersByType(all).map(({ key, all: count }) => [key, count])).toEqual([
		['vet-provider', 2],
		['sme-association', 1],
		['trade-union', 1],
	]);
	expect(membersByType(all)[0]?.counts).toEqual({ confirmed: 1, likely: 1, external: 0 });
});

test('the country with most organisations comes first, what is not known last', () => {
	expect(membersByCountry(all).map(({ key, all: count }) => [key, count])).toEqual([
		['it', 2],
		['es', 1],
		[undefined, 1],
	]);
});
