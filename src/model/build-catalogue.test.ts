import { expect, test } from 'vitest';
import { buildCatalogue } from './build-catalogue.ts';

test('a table with a mistake in each row is told as far as it helps, and nothing that follows from it', () => {
	const records = Array.from({ length: 20_000 }, (_, i) => ({
		collection: 'skills' as const,
		file: 'skills/esco-1.1.1.csv',
		within: `line ${i + 2}`,
		data: { id: `skill-${i}` },
	}));
	const { catalogue, problems } = buildCatalogue({
		edition: { file: 'edition.yaml', data: undefined },
		records,
		docs: [],
		unread: [],
	});
	expect(catalogue).toBeUndefined();
	expect(problems.length).toBeGreaterThanOrEqual(5_000);
	expect(problems.length).toBeLessThan(5_100);
});
