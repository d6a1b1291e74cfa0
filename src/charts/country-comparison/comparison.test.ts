import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { closestBetween } from '../../model/compare/countries.ts';
import type { CountrySeries, CountryFigure, CountryIndicator, CountryQualification } from './data.ts';
import { toCountriesCsv, toCountriesJson } from './files.ts';
import { indicatorRows } from './indicators.ts';
import { pairRows } from './pairs.ts';
import { coverageOf, profilesOf } from './profiles.ts';
import { countryReport } from './report.ts';
import { toCountrySeries } from './series.ts';
import { levelsInWords, sharedInWords } from './summary.ts';
import { breaksInWords, differenceInWords, mappedInWords, yearsInWords } from './words.ts';

const makeQualification = (change: Partial<CountryQualification> & Pick<CountryQualification, 'id' | 'country'>) =>
	({
		title: change.id,
		eqf: 5,
		status: 'verified',
		sources: [0],
		competences: [],
		...change,
	}) satisfies CountryQualification;

const makeIndicator = (
	newest: Record<string, CountryFigure>,
	change: Partial<CountryIndicator> = {},
): CountryIndicator => ({
	id: 'testers-share',
	title: 'Testers',
	unit: '%',
	status: 'verified',
	headline: true,
	trend: false,
	breaks: [],
	newest,
	...change,
});

/** Three countries: one with all that can be known, one with less, one without a mapped qualification. */
const makeSeries = (change: Partial<CountrySeries> = {}): CountrySeries => ({
	edition: {
		namespace: 'https://example.org/',
		title: 'An edition',
		version: '1.2.3',
		issued: '2026-01-02',
		licence: { id: 'CC-BY-4.0', title: 'CC BY', url: 'https://example.org/licence' },
		attribution: ['By whom.'],
	},
	site: 'https://example.org/',
	countries: [
		{ id: 'es', name: 'Spain' },
		{ id: 'it', name: 'Italy' },
		{ id: 'lv', name: 'Latvia' },
	],
	ladder: { countries: [], frameworks: [] },
	ladderSources: {},
	qualifications: [
		makeQualification({
			id: 'es-a',
			country: 'es',
			competences: [
				['B.1', 3, 0.7],
				['C.1', 2, 0.4],
			],
		}),
		makeQualification({ id: 'es-b', country: 'es', eqf: 4, competences: [['B.1', 2, 0.6]] }),
		makeQualification({
			id: 'lv-a',
			country: 'lv',
			competences: [
				['B.1', 2, 0.5],
				['B.3', 2, 0.5],
			],
		}),
		(({ eqf: _, ...one }) => ({ ...one, absent: 'unverified' as const, notMapped: 'Too little is published.' }))(
			makeQualification({ id: 'it-a', country: 'it', title: '<i>Tester</i>' }),
		),
	],
	competences: [
		{ code: 'A.1', title: 'Alignment', area: 'plan' },
		{ code: 'B.1', title: 'Development', area: 'build' },
		{ code: 'B.3', title: 'Testing', area: 'build' },
		{ code: 'C.1', title: 'Support', area: 'run' },
	],
	indicators: [makeIndicator({ es: [2024, 4.7, '', 1], lv: [2024, 4.9, 'e', 1] })],
	closest: {
		'es lv': {
			from: 'es-a',
			to: 'lv-a',
			band: 'partly',
			forth: { earned: 1, of: 2 },
			back: { earned: 0.5, of: 2 },
			confidence: 0.4,
		},
	},
	partners: {},
	sources: [
		{ id: 'register', text: 'A register' },
		{ id: 'survey', text: 'A survey' },
	],
	...change,
});

const series = makeSeries();
const coverage = (...countries: string[]) => coverageOf(series, profilesOf(series, countries));

describe('what countries cover', () => {
	test('is shared, had by one alone, or had by none', () => {
		const { shared, alone, uncovered } = coverage('es', 'lv');
		expect(shared).toEqual(['B.1']);
		expect(alone).toEqual({ es: ['C.1'], lv: ['B.3'] });
		expect(uncovered.map(({ code }) => code)).toEqual(['A.1']);
	});

	test('is the highest level of any qualification, and counts each qualification once', () => {
		const [development] = coverage('es', 'lv').rows;
		expect(development?.holdings['es']).toMatchObject({ highest: 3 });
		expect(development?.holdings['es']?.held.map(({ qualification, level }) => [qualification.id, level])).toEqual([
			['es-a', 3],
			['es-b', 2],
		]);
	});

	test('is not known of a country without a mapped qualification, and takes nothing from what the others share', () => {
		const { known, unknown, shared } = coverage('es', 'lv', 'it');
		expect(known.map(({ id }) => id)).toEqual(['es', 'lv']);
		expect(unknown.map(({ id }) => id)).toEqual(['it']);
		expect(shared).toEqual(['B.1']);
		expect(sharedInWords(coverage('es', 'lv', 'it')).join(' ')).toContain('Not known for Italy.');
	});

	test('is not compared where fewer than two are known', () => {
		expect(coverage('es', 'it').alone).toEqual({ es: [] });
		expect(sharedInWords(coverage('es', 'it'))[0]).toContain('cannot be compared');
	});

	test('is summed up in a sentence', () => {
		expect(sharedInWords(coverage('es', 'lv'))).toEqual([
			'Of 4 competences of e-CF 3.0, the mapped qualifications of both cover 1; Spain alone 1, Latvia alone 1.',
		]);
	});
});

describe('qualifications', () => {
	test('are counted by level, those without one apart', () => {
		const [spain, italy] = profilesOf(series, ['es', 'it']);
		expect(spain && levelsInWords(spain)).toBe('1 at EQF 4 and 1 at EQF 5');
		expect(italy && levelsInWords(italy)).toBe('1 with no known EQF level');
	});

	test('say how surely competences are mapped to them', () => {
		const words = series.qualifications.map(mappedInWords);
		expect(words).toEqual([
			'2 competences, confidence 0.4 to 0.7',
			'1 competence, confidence 0.6',
			'2 competences, confidence 0.5',
			'competences not mapped',
		]);
	});
});

describe('figures', () => {
	const name = (id: string) => id.toUpperCase();
	const said = (newest: Record<string, CountryFigure>, countries = Object.keys(newest)) => {
		const [row] = indicatorRows(makeSeries({ indicators: [makeIndicator(newest)] }), countries);
		return row && differenceInWords(row.difference, countries.length, name);
	};

	test('of the same year are set against each other', () => {
		expect(said({ es: [2024, 4.7, '', 1], lv: [2024, 4.9, '', 1] })).toBe('2024: LV is 0.2 above ES.');
		expect(said({ es: [2024, 3, '', 1], lv: [2024, 3, '', 1] })).toBe('2024: the same.');
		expect(said({ es: [2024, 1, '', 1], lv: [2024, 3, '', 1], it: [2024, 2, '', 1] })).toBe(
			'2024: from ES to LV, 2 apart.',
		);
	});

	test('of different years, or of another definition, are not', () => {
		expect(said({ es: [2023, 4.7, '', 1], lv: [2024, 4.9, '', 1] })).toBe('Years differ: not compared.');
		expect(said({ es: [2024, 4.7, 'd', 1], lv: [2024, 4.9, '', 1] })).toBe('A definition differs: not compared.');
	});

	test('that are missing leave nothing to compare, and an indicator without any is left out', () => {
		expect(said({ es: [2024, 4.7, '', 1], lv: [2024, 'not-published', '', 1] })).toBe('Only one has a figure.');
		expect(said({ es: [2024, 'not-published', '', 1] })).toBeUndefined();
	});

	test('come with the breaks in the series of these countries and of all', () => {
		const indicators = [
			makeIndicator(
				{ es: [2024, 1, '', 1] },
				{ breaks: [[2021], [2014, 'es'], [2015, 'es'], [2016, 'es'], [2019, 'it']] },
			),
		];
		const [row] = indicatorRows(makeSeries({ indicators }), ['es', 'lv']);
		expect(row && breaksInWords(row, name)).toBe('2021 (all); 2014 to 2016 (ES)');
		expect(yearsInWords([2020, 2018, 2019, 2015, 2014])).toBe('2014, 2015, 2018 to 2020');
	});
});

describe('the closest qualifications', () => {
	test('are turned with the order of the countries', () => {
		const [there] = pairRows(series, ['es', 'lv']);
		const [back] = pairRows(series, ['lv', 'es']);
		expect([there?.closest?.from.id, there?.closest?.forth.earned]).toEqual(['es-a', 1]);
		expect([back?.closest?.from.id, back?.closest?.forth.earned]).toEqual(['lv-a', 0.5]);
	});

	test('are there for every two countries, and missing where none share a competence', () => {
		expect(pairRows(series, ['es', 'lv', 'it']).map(({ a, b, closest }) => [a, b, !!closest])).toEqual([
			['es', 'lv', true],
			['es', 'it', false],
			['lv', 'it', false],
		]);
	});
});

describe('the report', () => {
	test('escapes what it writes', () => {
		const html = countryReport(series, ['es', 'it'], '/');
		expect(html).not.toContain('<i>');
		expect(html).toContain('&lt;i&gt;Tester&lt;/i&gt;');
	});

	test('names what is not mapped with the reason, and marks it as not known', () => {
		const html = countryReport(series, ['es', 'it'], '/');
		expect(html).toContain('Too little is published.');
		expect(html).toContain('>not known</span>');
		expect(html).toContain('Not known: nothing is mapped for Italy.');
	});

	test('numbers the sources by their first mention and lists no other', () => {
		const html = countryReport(series, ['es', 'lv'], '/sub/');
		expect(html).toContain('<li id="source-1"><a href="/sub/sources/survey/">A survey</a></li>');
		expect(html).toContain('<li id="source-2"><a href="/sub/sources/register/">A register</a></li>');
		expect(html).not.toContain('source-3');
	});

	test('says of when it is, by which method, where it stands and what it is not', () => {
		const html = countryReport(series, ['es', 'lv'], '/');
		for (const text of [
			'An edition, version 1.2.3, edition of 2026-01-02',
			'https://example.org/docs/comparability/',
			'https://example.org/compare/countries/?country=es,lv',
			'not a decision on recognition',
			'not about the countries',
		])
			expect(html).toContain(text);
	});
});

describe('the files', () => {
	test('carry their provenance, and the JSON holds what the page shows', () => {
		const json = JSON.parse(toCountriesJson(series, ['es', 'lv'])) as Record<string, unknown>;
		expect(json).toMatchObject({
			version: '1.2.3',
			issued: '2026-01-02',
			method: 'https://example.org/docs/comparability/',
			address: 'https://example.org/compare/countries/?country=es,lv',
			coverage: { shared: ['B.1'], alone: { es: ['C.1'], lv: ['B.3'] } },
			indicators: [{ id: 'testers-share', compared: { year: 2024, difference: 0.2 } }],
			closest: [{ countries: ['es', 'lv'], closest: { from: 'es-a', coverage: 50 } }],
		});
	});

	test('give the reason of an empty value, and keep spreadsheets from taking text for a formula', () => {
		const qualifications = [makeQualification({ id: 'es-a', country: 'es', title: '=1+1' }), ...series.qualifications];
		const csv = toCountriesCsv({ ...series, qualifications }, ['es', 'it']);
		const [head = '', ...lines] = csv.trim().split('\r\n');
		expect(head.split(',').slice(0, 3)).toEqual(['section', 'country', 'other_country']);
		expect(csv).toContain(",'=1+1,");
		expect(lines.find((line) => line.includes('it-a'))).toContain(',unverified,');
		expect(lines.every((line) => line.includes('1.2.3'))).toBe(true);
	});
});

describe('the content', () => {
	let catalogue: Catalogue;
	beforeAll(async () => {
		const loaded = loadCatalogue('content');
		if (!loaded.catalogue) throw new Error('The content has mistakes.');
		catalogue = loaded.catalogue;
	});

	test('gives every country a partner, and any two closest qualifications belong to their countries', () => {
		const all = toCountrySeries(catalogue, 'https://example.org/');
		for (const { id } of all.countries) expect(all.countries.map((one) => one.id)).toContain(all.partners[id]);
		for (const key of closestBetween(catalogue).keys()) {
			const [a = '', b = ''] = key.split(' ');
			const [pair] = pairRows(all, [a, b]);
			expect([pair?.closest?.from.country, pair?.closest?.to.country]).toEqual([a, b]);
		}
	});

	test('draws every two neighbours of the list, with every source it cites', () => {
		const all = toCountrySeries(catalogue, 'https://example.org/');
		for (const [i, { id }] of all.countries.slice(1).entries()) {
			const html = countryReport(all, [all.countries[i]?.id ?? '', id], '/');
			expect(html).not.toMatch(/undefined|NaN|\[object/);
			const cited = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, target]) => target));
			expect([...cited].filter((target) => !html.includes(`id="${target}"`))).toEqual([]);
		}
	});
});
