import { describe, expect, test } from 'vitest';
import type { QualificationId } from '../../schema/ids.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { drawn } from './drawn.ts';
import type { FootprintQualification, FootprintSeries } from './footprint.ts';

const competence = (code: string, area: 'plan' | 'build') => ({
	id: `e-cf-3.0/${code}`,
	code,
	title: `Competence ${code}`,
	area,
	address: `competences/e-cf-3.0/${code.toLowerCase()}/`,
});
const make = (title: string, change: Partial<FootprintQualification>): FootprintQualification => ({
	id: title.toLowerCase() as QualificationId,
	title,
	basis: 'outcomes',
	measure: 'share',
	isClosed: false,
	total: 1000,
	rooms: [],
	levels: {},
	...change,
});
const series: FootprintSeries = {
	qualifications: [
		make('Joint', {
			basis: 'units',
			measure: 'hours',
			isClosed: true,
			total: 400,
			rooms: [
				[1, 300, 0, 0],
				[0, 100, 0, 0],
			],
			levels: { 0: 4, 1: 3 },
		}),
		make('Read', { country: 'es', rooms: [[1, 250, 100, 50]] }),
		make('Silent', { country: 'es', basis: 'none', total: 0 }),
	],
	countries: { es: 'Spain' },
	competences: [competence('A.1', 'plan'), competence('B.1', 'build'), competence('B.2', 'build')],
};
const locale = localeOf(sourceLanguage);
const viewOf = (...q: string[]) => drawn.view(series, { q }, { base: '/' }, locale);

describe('the picture', () => {
	test('tells the room of each competence, in hours where they are known, and levels only where they are stated', () => {
		const { svg } = viewOf('joint', 'read');
		expect(svg).toContain('Joint: B.1, 300 hours, 75 % of its list; it states e-3');
		expect(svg).toContain('Read (Spain): B.1, 40 % of its list, 10 % likely only and 5 % open</title>');
	});

	test('draws what is likely only or open lighter than what is sure', () => {
		const alone = drawn.view(series, { q: ['read'] }, { lines: [] }, locale).svg;
		const looks = [...alone.matchAll(/class="(sure|likely|open)"[^>]*fill-opacity="([\d.]+)"/g)];
		expect(looks.map(([, name, opacity]) => `${name} ${opacity}`)).toEqual(['sure 1', 'likely 0.5', 'open 0.2']);
	});

	test('tells what is shown not to be there from what was not read', () => {
		const { svg } = viewOf('joint', 'read');
		expect(svg).toContain('Joint: B.2 is shown not to be there');
		expect(svg).toContain('Read (Spain): B.2 is not among what was read');
	});

	test('has nothing of one that nothing was read of, and the sentence says so', () => {
		const { svg, sentence, rows } = viewOf('silent');
		expect(svg).not.toContain('<rect');
		expect(svg).toContain('nothing read');
		expect(sentence).toContain('No learning outcome of Silent (Spain) was read');
		expect(rows).toEqual([]);
	});
});

test('the sentence says how much, of what, how sure, and what is common', () => {
	expect(viewOf('joint', 'read').sentence).toBe(
		'Joint gives 400 hours, 100 % of its list to 2 competences in 2 of the five areas, most to B.1 (300 hours, 75 %) and A.1 (100 hours, 25 %); on the outcomes of learning units of this scheme; hours that its text gives. Read (Spain) gives 40 % of its list to 1 competence in 1 of the five areas, most to B.1 (40 %), 10 % likely only and 5 % open; on learning outcomes that were read; no hours known: parts of the list. 1 competence is common to all of them: B.1.',
	);
});

test('the table says the same', () => {
	const rows = viewOf('joint', 'read').rows.map((cells) => cells.slice(3).map(([part]) => part));
	expect(rows.at(-1)).toEqual([
		{ text: '–', by: '' },
		{ text: '40', by: 0.4 },
		{ text: '10', by: 0.1 },
		{ text: '5', by: 0.05 },
		{ text: 'none stated', by: '' },
	]);
});

test('an address asks for at most three that there are', () => {
	expect(addressFor(drawn, series, locale).read(new URLSearchParams('q=joint,gone,read,joint'))).toEqual({
		state: { q: ['joint', 'read'] },
		bad: ['gone'],
	});
});
