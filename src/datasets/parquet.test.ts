import { describe, expect, test, vi } from 'vitest';
import { readByArrow, readByHyparquet, readMetadata } from '../../tests/fixtures/parquet-readers.ts';
import { toParquet } from './parquet.ts';

const said = { version: '1.0.0' };
const column = (type: 'text' | 'code' | 'date' | 'day' | 'integer' | 'number' | 'yes-or-no', isList = false) => ({
	column: 'value',
	type,
	isList,
});
const file = (...[of, ...values]: [ReturnType<typeof column>, ...(string | number | boolean)[]]) =>
	toParquet(
		[of],
		values.map((value) => ({ value })),
		said,
	);

describe.each([
	['hyparquet', readByHyparquet],
	['arrow-rs', readByArrow],
])('%s reads', (_, read) => {
	test.each([
		['a code as it is written', column('code'), ['0613', '2.10', '1330.10'], ['0613', '2.10', '1330.10']],
		['a year or month as text', column('date'), ['2011', '2011-06'], ['2011', '2011-06']],
		['a text as it is, as in the JSON', column('text'), ['=1+1', 'a\r\n|"🔧'], ['=1+1', 'a\r\n|"🔧']],
		['a day as a date', column('day'), ['2024-02-29'], [new Date('2024-02-29T00:00Z')]],
		['whole numbers', column('integer'), [0, -8, 2_147_483_647], [0, -8, 2_147_483_647]],
		['numbers', column('number'), [0.1, 3, -2.5], [0.1, 3, -2.5]],
		['true and false', column('yes-or-no'), [true, false], [true, false]],
		['a list of codes', column('code', true), ['a|b\\|c', '0613'], [['a', 'b|c'], ['0613']]],
		['a list of numbers', column('integer', true), ['7|8'], [[7, 8]]],
	])('%s', async (__, of, values, wanted) => {
		expect((await read(file(of, ...values))).map(({ value }) => value)).toEqual(wanted);
	});

	test('what is empty as nothing, also where it is a list', async () => {
		const columns = [
			{ ...column('number'), column: 'a' },
			{ ...column('text', true), column: 'b' },
		];
		expect(await read(toParquet(columns, [{ a: 1 }, { b: 'x' }], said))).toEqual([{ a: 1 }, { b: ['x'] }]);
	});
});

test('a file says what it is told to say of itself', () => {
	const bytes = toParquet([column('text')], [{ value: 'a' }], { version: '1.0.0', licence: 'https://terms.example/' });
	expect(readMetadata(bytes)).toEqual({ version: '1.0.0', licence: 'https://terms.example/' });
});

test.each([1.5, 2_147_483_648])('%d is no whole number of 32 bits', (value) => {
	expect(() => file(column('integer'), value)).toThrow(`${value} is no whole number of 32 bits`);
});

test('the bytes are the same in another time zone', () => {
	const here = file(column('day'), '2024-02-29');
	vi.stubEnv('TZ', 'Asia/Tokyo');
	expect(new Date(0).getTimezoneOffset()).toBe(-540);
	expect(Buffer.compare(file(column('day'), '2024-02-29'), here)).toBe(0);
});
