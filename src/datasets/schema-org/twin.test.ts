import { describe, expect, test } from 'vitest';
import { askFor, readLinked } from '../../../tests/fixtures/linked-data.ts';
import { nationalOutcome, nationalQualification } from '../../../tests/fixtures/national.ts';
import { catalogueOf, learningUnit, qualification } from '../../../tests/fixtures/records.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { addressOf } from '../../model/addresses.ts';
import { fileNameIn } from '../names.ts';
import { linkedCollections, toLinkedTwin } from './twin.ts';

const schema = 'PREFIX s: <https://schema.org/>';

describe('a learning unit', () => {
	const unit = learningUnit('b.3-e2', { title: { en: 'Testing', de: 'Testen' }, prerequisites: ['b.3-e1'] });
	const store = readLinked(
		JSON.stringify(toLinkedTwin(catalogueOf({ 'learning-units': [unit] }), 'learning-units', unit.id)),
	);

	test('is a course under its name, with its title in each language', () => {
		expect(
			askFor(
				store,
				`${schema} SELECT ?unit (STR(?name) AS ?title) (LANG(?name) AS ?lang) { ?unit a s:Course ; s:name ?name } ORDER BY ?lang`,
			),
		).toEqual([
			{ unit: 'https://scheme.example/learning-units/b.3-e2/', title: 'Testen', lang: 'de' },
			{ unit: 'https://scheme.example/learning-units/b.3-e2/', title: 'Testing', lang: 'en' },
		]);
	});

	test('says its status, its hours and what comes before it', () => {
		expect(
			askFor(
				store,
				`${schema} SELECT ?status ?time ?before { ?u s:creativeWorkStatus ?status ; s:timeRequired ?time ; s:coursePrerequisites ?before }`,
			),
		).toEqual([{ status: 'proposed', time: 'PT50H', before: 'https://scheme.example/learning-units/b.3-e1/' }]);
	});
});

test('a joint qualification is a credential at its EQF level, and says that it is a proposal', () => {
	const record = qualification({ status: 'proposed' });
	const store = readLinked(
		JSON.stringify(toLinkedTwin(catalogueOf({ qualifications: [record] }), 'qualifications', record.id)),
	);
	const query = `${schema} SELECT ?level ?status { ?q a s:EducationalOccupationalCredential ; s:educationalLevel ?level ; s:creativeWorkStatus ?status }`;
	expect(askFor(store, query)).toEqual([{ level: 'http://data.europa.eu/snb/eqf/5', status: 'proposed' }]);
});

test('a national qualification requires the outcomes that every holder has, its own and those that it shares', () => {
	const records = [
		nationalQualification({
			id: 'si-developer',
			outcomes: [nationalOutcome('o1'), nationalOutcome('o2', { view: 'second' })],
			sharedOutcomes: [{ from: 'si-tester' }],
		}),
		nationalQualification({ outcomes: [nationalOutcome('o7'), nationalOutcome('o8', { view: 'option' })] }),
	];
	const store = readLinked(
		JSON.stringify(toLinkedTwin(catalogueOf({ qualifications: records }), 'qualifications', 'si-developer')),
	);
	const query = `${schema} SELECT ?text { ?q s:competencyRequired/s:name ?text } ORDER BY ?text`;
	expect(askFor(store, query)).toEqual([{ text: 'Outcome o1.' }, { text: 'Outcome o7.' }]);
});

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests cannot be read.');

describe('a record is read under its name, with title, dataset and terms', () => {
	test.each(linkedCollections)('%s', (collection) => {
		const records = catalogue[collection].all as readonly { id: string; title: Record<string, string> }[];
		expect(records).not.toEqual([]);
		for (const { id, title } of records) {
			const store = readLinked(JSON.stringify(toLinkedTwin(catalogue, collection, id)));
			const name = catalogue.edition.namespace + addressOf(collection, id);
			const query = `${schema} SELECT ?title ?dataset ?terms { <${name}> a ?type ; s:name ?title ; s:subjectOf ?dataset . ?dataset s:license ?terms FILTER(LANG(?title) = "en") }`;
			expect(askFor(store, query)).toEqual([
				{
					title: title['en'],
					dataset: fileNameIn(catalogue.edition, `${collection}.json`),
					terms: expect.stringMatching(/^https:/),
				},
			]);
		}
	});
});

test('a collection that schema.org has no word for has no twin', () => {
	const [decision] = catalogue.decisions.all;
	expect(() => toLinkedTwin(catalogue, 'decisions', decision?.id ?? '')).toThrow('has no word for');
});
