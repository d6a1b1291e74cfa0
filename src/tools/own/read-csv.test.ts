import { describe, expect, test } from 'vitest';
import { outcome, read } from '../../../tests/fixtures/own-qualification.ts';
import { mostOutcomes } from './entry.ts';

describe('a table', () => {
	test('of a qualification in the published tables is read', async () => {
		const { qualification, left } = await read(
			'parent,position,id,type,text_en,unit,competences,sureness,reason_en,skills\r\n' +
				'si-a,1,o1,skill,"Tests, well",u1,e-cf-3.0/B.3|e-cf-3.0/B.1,likely,,debug-software|execute-software-tests\r\n' +
				'si-a,2,o2,skill,Speaks,u1,,sure,,\r\n' +
				'si-b,1,o1,skill,Other,u1,,sure,,\r\n',
		);
		expect(qualification.outcomes).toEqual([
			outcome('o1', 'Tests, well', {
				...{ type: 'skill', unit: 'u1', skills: ['debug-software', 'execute-software-tests'] },
				coding: { competences: ['e-cf-3.0/B.3', 'e-cf-3.0/B.1'], sureness: 'likely', reason: '' },
			}),
			outcome('o2', 'Speaks', {
				...{ type: 'skill', unit: 'u1' },
				coding: { competences: [], sureness: 'sure', reason: '' },
			}),
		]);
		expect(left.map(({ why }) => why)).toEqual([
			'These columns were not read: “parent, position, id”.',
			'There is more than one qualification in it. The first was taken: “si-a”.',
		]);
	});

	test.each([';', '\t'])('with %j between its cells is read', async (sign) => {
		const { qualification } = await read(['text', 'hours'].join(sign) + '\n' + ['Tests', '8'].join(sign));
		expect(qualification.outcomes).toEqual([outcome('o1', 'Tests', { hours: 8 })]);
	});

	test('tells by line and column what of it is wrong', async () => {
		const { qualification, left } = await read(
			'text,hours,competences\n"Two\nlines",eight,B.3\nTests, well,3,B.1,x\n,,\nBuilds,,B.9\nHas a "quote",,-\n',
		);
		expect(qualification.outcomes.map(({ text, coding }) => [text, coding?.competences])).toEqual([
			['Two lines', ['e-cf-3.0/B.3']],
			['Builds', undefined],
			['Has a "quote"', []],
		]);
		expect(left.map(({ line, path, why }) => [line, path, why.slice(0, 22)])).toEqual([
			[4, '', 'The row has 2 cells mo'],
			[2, 'hours', '“eight” is no number o'],
			[5, 'text', 'There are no words in '],
			[6, 'competences', '“e-cf-3.0/B.9” is not '],
		]);
	});

	test('whose quote does not end gives what stands before', async () => {
		const { qualification, left } = await read('text\nTests\n"Builds\nRuns\n');
		expect(qualification.outcomes.map(({ text }) => text)).toEqual(['Tests']);
		expect(left.map(({ line, why }) => [line, why.slice(0, 20)])).toEqual([[3, 'The table cannot be ']]);
	});

	test('of ten thousand rows that are wrong tells of the first only', async () => {
		const { left } = await read(`text\n${'Tests, well\n'.repeat(10_000)}`);
		expect(left).toHaveLength(mostOutcomes + 1);
		expect(left[0]?.why).toBe('9500 outcomes from here on were not taken: at most 500 are read.');
	});

	test('without a column of outcomes says which it has', async () => {
		const { left, kind } = await read('unit,outcome\nu1,Tests\n', 'mine.csv');
		expect(kind).toBeUndefined();
		expect(left[0]?.why).toBe('The table has no column “text”. Its columns are: “unit, outcome”.');
	});
});
