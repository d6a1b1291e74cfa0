import { expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../tests/fixtures/national.ts';
import { catalogueOf, competence } from '../../tests/fixtures/records.ts';
import { evidenceByCountry } from './evidence-by-country.ts';

const en = (text: string) => ({ en: text });
const country = (id: string) => ({
	id,
	code: id.toUpperCase(),
	title: en(`Country ${id}`),
	contactPoint: { absent: 'not-collected' },
	evidence: { status: 'verified', sources: ['handbook'] },
});

test('national qualifications are counted by what was read of them, country by country and together', () => {
	const catalogue = catalogueOf({
		competences: [competence('e-cf-3.0/B.3')],
		countries: [country('si'), country('de'), country('fr')],
		qualifications: [
			nationalQualification(),
			nationalQualification({
				id: 'si-standard',
				read: 'standard',
				list: { kind: 'closed' },
				outcomes: [
					nationalOutcome('o1', { hours: 40 }),
					nationalOutcome('o2'),
					nationalOutcome('o3', { view: 'second' }),
				],
			}),
			nationalQualification({ id: 'de-ended', country: 'de', inForce: { from: '1999', to: '2018' } }),
			nationalQualification({ id: 'de-open', country: 'de', read: 'outcomes', outcomes: [nationalOutcome('o1')] }),
		],
	});
	const { all, countries } = evidenceByCountry(catalogue);
	expect(countries.map(({ country: id }) => id)).toEqual(['de', 'si']);
	expect(countries.find(({ country: id }) => id === 'si')).toMatchObject({
		qualifications: 2,
		ended: 0,
		read: { title: 1, summary: 0, outcomes: 0, standard: 1 },
		closed: 1,
		withHours: 1,
		outcomes: 3,
	});
	expect(all).toMatchObject({ qualifications: 4, ended: 1, closed: 1, withHours: 1, outcomes: 4 });
	expect(all.read).toEqual({ title: 2, summary: 0, outcomes: 1, standard: 1 });
});
