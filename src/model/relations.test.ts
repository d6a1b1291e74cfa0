import { expect, test } from 'vitest';
import { catalogueOf, indicator } from '../../tests/fixtures/records.ts';
import { citedSources } from './relations.ts';

test('a source is cited in a list, at any depth, and by each figure', () => {
	expect(
		citedSources({
			title: { en: 'Share' },
			sources: ['handbook', 'yearbook'],
			breaks: [{ year: 2021, sources: ['survey'] }],
			observations: [
				{ place: 'at', year: 2020, source: 'survey' },
				{ place: 'at', year: 2021, source: 'handbook' },
			],
			target: { absent: 'not-published' },
		}),
	).toEqual(['handbook', 'yearbook', 'survey', 'survey', 'handbook']);
});

test('an indicator counts once for a source, however many of its figures are from it', () => {
	const figure = (year: number, source: string) => ({ place: 'at', year, value: 4.5, source });
	const { citationsOf } = catalogueOf({
		indicators: [
			indicator({ id: 'number', observations: [figure(2020, 'survey'), figure(2021, 'survey')] }),
			indicator({ id: 'share', sources: ['survey'], observations: [figure(2020, 'survey')] }),
		],
	}).relations;
	const citing = (source: string) => citationsOf.get(source)?.map(({ id }) => id);
	expect(citing('survey')).toEqual(['number', 'share']);
	expect(citing('handbook')).toEqual(['number']);
});
