import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../tests/fixtures/records.ts';
import { readYaml } from '../../tests/fixtures/strict-readers.ts';
import type { Edition } from '../schema/edition.ts';
import { toCitation } from './citation.ts';

const catalogue = catalogueOf({});
const citationOf = (changes: Partial<Edition>) =>
	readYaml(
		new TextDecoder().decode(toCitation({ ...catalogue, edition: { ...catalogue.edition, ...changes } }).bytes),
	) as Record<string, unknown>;

describe('the citation of an edition', () => {
	test('names a dataset with title, publisher, version, day and licence', () => {
		const { edition } = catalogue;
		expect(citationOf({ issued: '2026-11-25' })).toMatchObject({
			'cff-version': '1.2.0',
			type: 'dataset',
			title: edition.title['en'],
			authors: [{ name: edition.publisher }],
			version: `${edition.version}-dev`,
			'date-released': '2026-11-25',
			license: edition.licence.id,
			url: `${edition.namespace}data/`,
		});
	});

	test('has the bare version once the edition is released', () => {
		expect(citationOf({ version: '1.2.3', released: true })).toMatchObject({
			version: '1.2.3',
			identifiers: [{ value: `${catalogue.edition.namespace}data/1.2.3/index.json` }],
		});
	});

	test('has no date where only the month is known: the format has days only', () => {
		expect(citationOf({ issued: '2026-11' })).not.toHaveProperty('date-released');
	});

	test('asks for the lines that must be shown', () => {
		expect(citationOf({ attribution: ['The work of: "somebody".'] })['message']).toMatch(/ The work of: "somebody"\.$/);
	});
});
