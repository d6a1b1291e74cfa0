import { describe, expect, test } from 'vitest';
import { nationalQualification } from '../../../../tests/fixtures/national.ts';
import { catalogueOf, indicator } from '../../../../tests/fixtures/records.ts';
import { localeOf } from '../../../words/site-locale.ts';
import { viewContext } from '../../view-context.ts';
import type { Block, Inline } from '../../view.ts';
import { page } from './page.ts';

const en = (text: string) => ({ en: text });
const evidence = { status: 'verified', sources: ['handbook'] };
const country = (code: string, name: string, changes: object = {}) => ({
	id: code.toLowerCase(),
	code,
	title: en(name),
	contactPoint: { absent: 'not-collected' },
	evidence,
	...changes,
});
const framework = {
	id: 'si-sok',
	country: 'si',
	title: en('Framework of Slovenia'),
	shortTitle: 'SOK',
	uri: 'https://example.org/sok',
	referencingYear: { absent: 'not-collected' },
	linkedBy: { absent: 'not-collected' },
	levels: [5, 6].map((level) => ({
		notation: String(level),
		label: `Level ${level}`,
		eqf: level - 1,
		uri: { absent: 'not-collected' },
	})),
	mapping: evidence,
	evidence,
};
const observation = (place: string, year: number, value: number) => ({ place, year, value, source: 'handbook' });
const vacancies = indicator({
	id: 'hard-to-fill-ict-vacancies',
	title: en('Vacancies'),
	unit: en('% of enterprises'),
	observations: [
		observation('si', 2022, 40),
		observation('si', 2024, 60),
		observation('hr', 2024, 70),
		observation('at', 2024, 50),
		observation('EU27_2020', 2024, 55),
	],
});

function shown(changes: object = {}, qualifications: object[] = [nationalQualification()]) {
	const catalogue = catalogueOf({
		countries: [
			country('SI', 'Slovenia', { neighbours: ['hr'], ...changes }),
			country('HR', 'Croatia', { neighbours: ['si'] }),
			country('AT', 'Austria'),
		],
		'national-frameworks': [framework],
		indicators: [vacancies, indicator({ id: 'alone', title: en('Alone'), observations: [observation('si', 2020, 1)] })],
		qualifications,
	});
	const context = viewContext({ catalogue, locale: localeOf('en'), to: (address) => `/${address}` });
	const record = catalogue.countries.byId.get('si');
	if (!record) throw new Error('The country of the test is not valid.');
	const view = page(context, record);
	return { ...view, blocks: (id: string) => view.sections.find((one) => one.id === id)?.blocks ?? [] };
}

const words = (runs: readonly Inline[]) => runs.map(({ text }) => text).join('');
const rowsOf = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(words)) : []));

describe('a country', () => {
	test('is told in two sentences: where it stands, and what of its qualifications is recorded', () => {
		expect(shown().lede).toBe(
			'Vacancies: 60 % of enterprises in 2024, place 2 of 3 countries from the highest; 40 in 2022. 1 ICT qualification is recorded here, at EQF 4.',
		);
	});

	test('has its figure beside that of the EU, with its place and the line of its years', () => {
		const [figures] = shown().blocks('figures');
		expect(figures?.kind === 'figures' && figures.items[0]).toMatchObject({
			value: '60',
			note: '% of enterprises, 2024 · EU 55 · 2 of 3, the highest first',
			svg: expect.stringContaining('<svg class="spark"') as string,
		});
	});

	test('stands against its neighbours on land and the EU, and against no other country', () => {
		const [picture] = shown().blocks('neighbours');
		expect(picture?.kind === 'picture' && words(picture.says)).toBe(
			'Vacancies, % of enterprises: Croatia 70 (2024), Slovenia 60 (2024) and EU (27) 55 (2024).',
		);
	});

	test('without neighbours stands against the EU', () => {
		expect(shown({ neighbours: undefined }).sections.map(({ title }) => title)).toContain('Against the EU');
	});

	test('has levels and qualifications on one ladder, whose statuses are told where they differ', () => {
		const unsure = { status: 'inferred', sources: ['handbook'] };
		const ladder = shown({}, [
			nationalQualification(),
			nationalQualification({ id: 'si-a' }),
			nationalQualification({ id: 'si-b', eqfLevel: 5, levelEvidence: unsure }),
			nationalQualification({ id: 'si-c', eqfLevel: { absent: 'not-published' } }),
		]).blocks('si-sok');
		const title = 'Software tester of Slovenia';
		expect(rowsOf(ladder)).toEqual([
			['5', '6', `${title} inferred`],
			['4', '5', `${title}; ${title}`],
			['EQF level not known', '', title],
		]);
	});

	test('keeps closed what no other country has a figure of', () => {
		const blocks = shown().blocks('indicators');
		expect(rowsOf(blocks).map(([name]) => name)).toEqual(['Vacancies']);
		expect(blocks.at(-1)).toMatchObject({ kind: 'folded', open: false });
	});
});
