import { describe, expect, test } from 'vitest';
import { collectionNames } from '../schema/collections.ts';
import { english } from '../words/en/index.ts';
import { footColumns, taskLinks } from './frame.ts';
import type { ViewContext } from './view-context.ts';

const ways = Object.values(footColumns).flat();
const context = { locale: { words: english }, to: (address: string) => `/sub/${address}` } as unknown as ViewContext;

test('the foot leads to each collection once, and to each page that it has a name for', () => {
	const collections = ways.flatMap((way) => (typeof way === 'string' ? [] : way.collection));
	expect(collections.sort()).toEqual([...collectionNames].sort());
	expect(ways.filter((way) => typeof way === 'string').sort()).toEqual(Object.keys(english.frame.ways).sort());
});

describe('a page belongs to a task', () => {
	const current = (section: string | undefined, path: string) =>
		taskLinks(context, section, path).flatMap(({ label, current }) => (current ? [`${label}: ${current}`] : []));

	test.each([
		['qualifications', 'qualifications/', ['Qualifications: page']],
		['qualifications', 'qualifications/software-developer/', ['Qualifications: true']],
		['competences', 'competences/e-cf-3.0/b.3/', ['Jobs & skills: true']],
		['charts', 'charts/indicator-map/', ['Charts: true']],
		['sources', 'sources/', []],
		[undefined, '', []],
	])('%s at /%s', (section, path, said) => {
		expect(current(section, `/sub/${path}`)).toEqual(said);
	});
});
