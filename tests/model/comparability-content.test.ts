import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { comparabilityOf, type Comparability } from '../../src/model/compare/all-pairs.ts';
import { shareOf } from '../../src/model/compare/coverage.ts';

let comparability: Comparability;
beforeAll(async () => {
	const { catalogue } = loadCatalogue('content');
	if (!catalogue) throw new Error('The content does not load.');
	comparability = comparabilityOf(catalogue);
}, 30_000);
const pair = (from: string, to: string) => {
	const found = comparability.from.get(from)?.find((one) => one.to === to);
	if (!found?.coverage || !found.coverageBack) throw new Error(`There is no coverage from ${from} to ${to}.`);
	return { ...found, coverage: found.coverage, coverageBack: found.coverageBack };
};

describe('comparisons of the content that were worked out by hand', () => {
	test('what the document on the method works through is what the method gives', () => {
		const { coverage, coverageBack, levelDifference, band, bridge, confidence } = pair(
			'de-it-specialist',
			'software-developer',
		);
		expect([coverage.earned, coverage.of, coverageBack.earned, coverageBack.of]).toEqual([2, 3, 2, 5]);
		expect({ levelDifference, band, confidence }).toEqual({ levelDifference: 1, band: 'partly', confidence: 0.3 });
		expect(bridge).toMatchObject({ units: [{ id: 'b.3-e2' }], creditPoints: 5, left: [] });
		const text = readFileSync('content/docs/en/comparability.mdx', 'utf8');
		for (const figure of [
			'(1 + 1 + 0) / 3 = 67 %',
			'(1 + 1 + 0 + 0 + 0) / 5 = 40 %',
			'with 5 points',
			'confidence of 0.3',
		])
			expect(text).toContain(figure);
	});

	test('the same four competences at the same level are closely comparable', () => {
		const { coverage, coverageBack, band, confidence } = pair(
			'hu-software-developer-and-tester',
			'es-higher-technician-in-multiplatform-application-development',
		);
		expect([shareOf(coverage), shareOf(coverageBack), band, confidence]).toEqual([1, 1, 'closely', 0.4]);
	});

	test('a level above covers, a level below counts half, and what no unit teaches is left', () => {
		const { coverage, coverageBack, band, bridge } = pair(
			'ict-security-administrator',
			'ie-cybersecurity-apprenticeship',
		);
		expect([coverage.earned, coverage.of, coverageBack.earned, coverageBack.of]).toEqual([1, 2, 0.5, 3]);
		expect(band).toBe('partly');
		expect(bridge?.left.map(({ wanted }) => wanted.competence)).toEqual(['e-cf-3.0/C.3']);
	});
});
