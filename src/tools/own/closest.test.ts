import { expect, test } from 'vitest';
import { compared } from '../../../tests/fixtures/compare-data.ts';
import { nationalOutcome, nationalQualification } from '../../../tests/fixtures/national.ts';
import {
	catalogueOf,
	competence,
	learningUnit,
	occupation,
	qualification as joint,
	qualificationProfile,
} from '../../../tests/fixtures/records.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { closestAbroad } from '../../model/compare/closest-abroad.ts';
import { localeOf } from '../../words/site-locale.ts';
import { toCompared } from '../compare/compared.ts';
import { toCompareData, toQualificationFile } from '../compare/to-data.ts';
import { closestFound, lookForClosest } from './closest.ts';
import { ownId } from './own.ts';
import { packRooms, unpackRooms } from './rooms-data.ts';

const locale = localeOf('en');
const competences = ['B.1', 'B.3', 'C.3', 'E.6'].map((code) => `e-cf-3.0/${code}`);

/** A qualification of a country, with so many outcomes of each of the competences; some hours, some closed lists. */
function national(country: string, counts: readonly number[]) {
	const places = counts.flatMap((count, i) => Array.from({ length: count }, () => competences[i] ?? ''));
	return nationalQualification({
		...{ id: `${country}-tester`, country, read: 'outcomes', list: { kind: counts[0] === 2 ? 'closed' : 'open' } },
		...(counts[1] === 1 ? { years: 2 } : {}),
		outcomes: places.map((place, i) =>
			nationalOutcome(`o${i + 1}`, {
				competences: i === 3 ? [place, 'e-cf-3.0/E.6'] : [place],
				sureness: (['sure', 'likely', 'open'] as const)[i % 3],
				...(i % 3 === 2 ? { reason: { en: 'Or another.' } } : {}),
				...(counts[2] === 2 ? { hours: 40 + i } : {}),
			}),
		),
	});
}
const catalogue = catalogueOf({
	competences: competences.map(competence),
	occupations: [occupation()],
	'qualification-profiles': [qualificationProfile('b.3')],
	'learning-units': [learningUnit('b.3-e2'), learningUnit('b.3-e3')],
	qualifications: Object.entries({
		si: [4, 0, 0, 1],
		de: [2, 1, 2, 0],
		fr: [0, 4, 0, 0],
		it: [3, 0, 2, 1],
		pl: [1, 1, 1, 1],
		no: [5, 0, 1, 0],
		ee: [2, 2, 0, 2],
	})
		.map(([country, counts]): object => national(country, counts))
		.concat(joint()),
});

/** All at once. */
function found(...of: Parameters<typeof lookForClosest>) {
	const looking = lookForClosest(...of);
	for (;;) {
		const { done, value } = looking.next();
		if (done) return value;
	}
}

test('what is packed of a qualification is all that the method looks at', () => {
	const all = [...comparabilityOf(catalogue).profiles.values()].map(({ of }) => of);
	const packed = packRooms(all);
	for (const { id, measure, levels, outcomes } of all)
		expect(unpackRooms(packed, id)).toEqual({ measure, levels: Object.fromEntries(levels), outcomes });
	expect(unpackRooms(packed, 'constructor')).toBeUndefined();
});

test('those that are closest to a description are those that are published as closest to the same qualification', () => {
	const { profiles } = comparabilityOf(catalogue);
	const id = 'si-tester';
	const page = toCompared(toCompareData(catalogue, locale), locale, { base: '/', site: 'https://example.org/' });
	const [one, file] = [page.data.qualifications[id], toQualificationFile(catalogue, id, locale)];
	if (!one || !file) throw new Error('There is no qualification to describe.');
	page.put({
		one: { ...one, read: 'entered' },
		file: { ...file, id: ownId as typeof file.id },
		competences: {},
		skills: {},
	});
	const pairs = found(page, packRooms([...profiles.values()].map(({ of }) => of)));
	expect(pairs.length).toBeGreaterThan(3);
	expect(pairs.map(({ to, word, coverage }) => [to, word, coverage])).toEqual(
		closestAbroad(catalogue, id).map(({ to, word, coverage }) => [to, word, coverage]),
	);
	const html = String(closestFound(page, locale, pairs));
	expect(html).toContain(`data-with="${pairs[0]?.to}"`);
	expect(html).toMatch(/holds in \d+ of 100/);
});

test('nothing is found for what nobody has described', () => {
	expect(found(compared(), packRooms([]))).toEqual([]);
	expect(String(closestFound(compared(), locale, []))).toContain('Nothing published shares a competence');
});
