import { expect, test } from 'vitest';
import { nationalQualification } from '../../../tests/fixtures/national.ts';
import { catalogueOf, competence } from '../../../tests/fixtures/records.ts';
import { comparabilityOf } from './all-pairs.ts';
import { coverageByLength, hoursCounts } from './biases.ts';

/** A list with a sure outcome for each code, `B.1 B.3`; `years`: its duration. */
const list = (id: string, codes: string, years?: number) =>
	nationalQualification({
		id,
		read: 'outcomes',
		...(years ? { years } : {}),
		outcomes: codes.split(' ').map((code, i) => ({
			id: `o${i + 1}`,
			type: 'skill',
			text: { en: `Outcome ${i + 1}` },
			place: `Article ${i + 1}`,
			source: 'handbook',
			view: 'main',
			competences: [`e-cf-3.0/${code}`],
			sureness: 'sure',
			skills: [],
		})),
	});

const of = (...qualifications: object[]) => {
	const { profiles, basis } = comparabilityOf(
		catalogueOf({ competences: ['B.1', 'B.3'].map((code) => competence(`e-cf-3.0/${code}`)), qualifications }),
	);
	return [[...profiles.values()], basis] as const;
};

test('pairs are counted by what is known of hours, with those that half or twice the room would change', () => {
	const counts = hoursCounts(...of(list('si-long', 'B.1', 2), list('si-short', 'B.1', 1), list('si-none', 'B.1')));
	expect(counts).toEqual([
		// Half of a year is still shown, yet no longer half of two years.
		{ measure: 'duration', pairs: 2, changed: 1 },
		{ measure: 'share', pairs: 4, changed: 0 },
	]);
});

test('lists are set together by their length, with what they cover of all others', () => {
	const groups = coverageByLength(...of(list('si-one', 'B.1'), list('si-both', 'B.1 B.3')), 2);
	expect(groups).toEqual([
		{ least: 1, most: 1, qualifications: 1, coverage: 0.5 },
		{ least: 2, most: 2, qualifications: 1, coverage: 1 },
	]);
});
