import { describe, expect, test } from 'vitest';
import { catalogueOf, learningUnit } from '../../../tests/fixtures/records.ts';
import { toOpenApi } from './document.ts';

interface Described {
	paths: Record<string, { get: { parameters: { name: string; example: string }[] } }>;
}
const described = (records: Parameters<typeof catalogueOf>[0]) =>
	JSON.parse(new TextDecoder().decode(toOpenApi(catalogueOf(records)).bytes)) as Described;

describe('the addresses that programs may ask for', () => {
	test('are those of each collection whole, below its version', () => {
		expect(described({}).paths).toHaveProperty(['/data/{version}/skills.json']);
		expect(described({}).paths).toHaveProperty(['/data/{version}/comparability.json']);
	});

	test('are those of records, with one that is there as the example', () => {
		const { paths } = described({ 'learning-units': [learningUnit('b.3-e2')] });
		expect(paths['/learning-units/{id}.json']?.get.parameters).toMatchObject([{ name: 'id', example: 'b.3-e2' }]);
	});

	test('leave out the records of a collection that has none', () => {
		expect(described({}).paths).not.toHaveProperty(['/learning-units/{id}.json']);
	});
});

test('it names no host', () => {
	expect(described({})).toMatchObject({ servers: [{ url: '../../' }] });
});
