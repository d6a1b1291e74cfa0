import { expect, test } from 'vitest';
import { publish } from '../datasets/publish.ts';
import { filesOnDisk } from '../io/content-files.ts';
import { readContent } from '../io/read-content.ts';
import { collectionNames } from '../schema/collections.ts';
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
		releases: [],
		checksum: '',
		unread: [],
	});
	expect(catalogue).toBeUndefined();
	expect(problems.length).toBeGreaterThanOrEqual(5_000);
	expect(problems.length).toBeLessThan(5_100);
});

test('the order in which records are read shows nowhere', () => {
	const { raw } = readContent(filesOnDisk('tests/fixtures/good-content'));
	const published = (records: typeof raw.records) => {
		const { catalogue } = buildCatalogue({ ...raw, records });
		if (!catalogue) throw new Error('The content of the tests is not valid.');
		return collectionNames.map((name) => catalogue[name].all.map((record) => publish(catalogue, name, record)));
	};
	expect(published(raw.records.toReversed())).toEqual(published(raw.records));
});
