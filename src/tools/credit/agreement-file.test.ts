import { describe, expect, test } from 'vitest';
import { creditView } from '../../../tests/fixtures/credit-view.ts';
import {
	emptyAgreement,
	endsTooEarly,
	fieldNames,
	fieldOf,
	isEmptyAgreement,
	withField,
	withOutcomes,
	withPlanned,
	type Agreement,
} from './agreement.ts';
import { isAgreement, readAgreement, writeAgreement, type AgreementContent } from './agreement-file.ts';

const { scheme, locale } = creditView();
const read = (text: string) =>
	readAgreement(text, scheme.known, (address) => address === 'qualifications/joint', locale);
const written = (rest: object) =>
	JSON.stringify({ format: 'ecf-scheme-learning-agreement', version: 1, edition: '1.0.0', ...rest }, null, '\t');

const agreement: Agreement = {
	...emptyAgreement,
	learner: { name: 'Ana <b>', address: 'Sofia', contact: 'ana@a.example' },
	period: { from: '2027-02-01', to: '2027-05-28' },
	recognition: 'Module 3',
	planned: [{ unit: 'b.3-e2', outcomes: ['o1', 'o3'] }],
};
const full: AgreementContent = {
	agreement,
	target: 'qualifications/joint',
	units: [{ unit: 'b.1-e2', date: '2026-05-01', body: 'A school', evidence: '' }],
	outcomes: [{ unit: 'b.3-e2', outcome: 'o1', answer: 'shown', evidence: 'A log' }],
};

describe('an agreement', () => {
	test('is the same when its file is read again, and what follows from it is not read', () => {
		const text = writeAgreement(full, '1.0.0', { made: '2026-11-30', credit: { asked: { hours: 1 } } });
		expect(isAgreement(text)).toBe(true);
		expect(read(text)).toEqual({ ...full, left: [] });
		expect(JSON.parse(text)).toMatchObject({ made: '2026-11-30', credit: { asked: { hours: 1 } } });
	});

	test.each([
		['a profile', '{"format": "ecf-scheme-profile", "version": 1}'],
		['a list', '[1]'],
		['a page', '<!doctype html>'],
		['nothing', ''],
	])('%s is none', (_, text) => {
		expect(isAgreement(text)).toBe(false);
	});

	test('has a text in each field', () => {
		const filled = fieldNames.reduce((one, name) => withField(one, name, `in ${name}`), emptyAgreement);
		expect(fieldNames.map((name) => fieldOf(filled, name))).toEqual(fieldNames.map((name) => `in ${name}`));
		expect(isEmptyAgreement(emptyAgreement)).toBe(true);
		expect(isEmptyAgreement(withField(emptyAgreement, 'host/name', 'x'))).toBe(false);
		expect(withField(emptyAgreement, '__proto__/name', 'x')).toBe(emptyAgreement);
	});

	test('has units with all their outcomes, or with some', () => {
		const planned = withPlanned(emptyAgreement, 'b.3-e2', true);
		expect(planned.planned).toEqual([{ unit: 'b.3-e2', outcomes: [] }]);
		expect(withOutcomes(planned, 'b.3-e2', ['o2'], ['o1', 'o2']).planned[0]?.outcomes).toEqual(['o2']);
		expect(withOutcomes(planned, 'b.3-e2', ['o1', 'o2'], ['o1', 'o2']).planned[0]?.outcomes).toEqual([]);
		expect(withPlanned(planned, 'b.3-e2', false).planned).toEqual([]);
	});

	test('ends after it begins', () => {
		expect(endsTooEarly({ from: '2027-02-01', to: '2027-01-01' })).toBe(true);
		expect(endsTooEarly({ from: '2027-02-01', to: '2027-02-01' })).toBe(false);
		expect(endsTooEarly({ from: '', to: '2027-01-01' })).toBe(false);
	});
});

describe('what cannot be taken is told by line, and the rest is taken', () => {
	test.each<[string, object, string, RegExp]>([
		['an unknown qualification', { target: 'qualifications/x' }, 'target', /“qualifications\/x” is not known/],
		['a unit that is retired', { planned: [{ unit: 'b.3-e9' }] }, 'planned/0/unit', /In its place stands: b\.3-e2/],
		[
			'an outcome that the unit does not have',
			{ planned: [{ unit: 'b.3-e2', outcomes: ['o9'] }] },
			'planned/0/outcomes/0',
			/no outcome “o9”/,
		],
		['a unit twice', { planned: [{ unit: 'b.3-e2' }, { unit: 'b.3-e2' }] }, 'planned/1', /named before/],
		['a unit without fields', { planned: ['b.3-e2'] }, 'planned/0', /no fields/],
		['a day that does not exist', { period: { from: '2027-02-30' } }, 'period/from', /“2027-02-30” is no day/],
		[
			'a period the wrong way round',
			{ period: { from: '2027-02-01', to: '2027-01-01' } },
			'period/to',
			/2027-01-01 comes before 2027-02-01/,
		],
		['a text without end', { home: { name: 'x'.repeat(600) } }, 'home/name', /longer than 500/],
		['an achieved unit of another scheme', { units: [{ unit: 'z' }] }, 'units/0/unit', /“z” is not known/],
		[
			'an answer that is none',
			{ outcomes: [{ unit: 'b.3-e2', outcome: 'o1', answer: 5 }] },
			'outcomes/0/answer',
			/“5”/,
		],
		['what is no list', { planned: 'b.3-e2' }, 'planned', /not a list/],
	])('%s', (_, rest, path, sentence) => {
		const { left } = read(written({ place: 'Sofia', ...rest }));
		expect(left.map((one) => one.path)).toEqual([path]);
		expect(left[0]?.line).toBeGreaterThan(1);
		expect(`${left[0]?.why} ${left[0]?.mend}`).toMatch(sentence);
		expect(read(written({ place: 'Sofia', ...rest })).agreement.place).toBe('Sofia');
	});

	test('a later version is refused with a reason', () => {
		const { agreement: empty, left } = read('{"format": "ecf-scheme-learning-agreement", "version": 2, "place": "x"}');
		expect(empty).toEqual(emptyAgreement);
		expect(left[0]?.why).toContain('version “2”');
	});

	test('a file that is cut gives what stands before', () => {
		const text = writeAgreement(full, '1.0.0');
		const { left, ...rest } = read(text.slice(0, text.indexOf('"units"')));
		expect(rest).toMatchObject({ agreement, target: 'qualifications/joint', units: [] });
		expect(left[0]?.why).toMatch(/cut or broken/);
	});

	test('fields of another kind are empty, and names that mean something to a program are names', () => {
		const { agreement: taken, left } = read(
			written({ learner: 7, home: ['x'], place: { toString: 1 }, planned: [{ unit: '__proto__' }] }),
		);
		expect(taken).toEqual(emptyAgreement);
		expect(left.map(({ path }) => path)).toEqual(['planned/0/unit']);
	});

	test('ten thousand units end in one sentence each, at most two thousand', () => {
		const planned = Array.from({ length: 10_000 }, (_, i) => ({ unit: `x${i}` }));
		expect(read(written({ planned })).left).toHaveLength(2001);
	});
});
