import { describe, expect, test } from 'vitest';
import { declarationWith, labelData, met } from '../../../tests/fixtures/label-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import { readDeclaration, writeDeclaration } from './declaration-file.ts';
import { isEmpty, type Declaration } from './declaration.ts';

const read = (text: string) => readDeclaration(text, labelData(), localeOf('en'));
const full: Declaration = declarationWith(
	[met('plan'), { criterion: 'need', answer: 'not-met', evidence: '', address: '', missing: 'Two <b>firms' }],
	{
		...{ made: '2026-11-30', provider: 'A school', programme: 'Testers', contact: 'a@school.example' },
		...{ scope: 'programme-and-delivery', units: ['b.3-e2'], qualifications: ['tester'], published: '2026-12-01' },
	},
);
const written = (rest: object) =>
	JSON.stringify({ ...(JSON.parse(writeDeclaration(full)) as object), ...rest }, null, '\t');

test('a declaration is the same when its file is read again', () => {
	const text = writeDeclaration(full, '2026-11-30');
	expect(read(text)).toEqual({ declaration: full, left: [] });
	expect(read(text.replaceAll('\n', '\r\n')).declaration).toEqual(full);
});

test('what belongs to another answer is not written', () => {
	const [plan, need] = [met('plan', { missing: 'Once' }), met('need', { answer: 'not-met', missing: 'All' })];
	const { criteria } = JSON.parse(writeDeclaration(declarationWith([plan, need]))) as Declaration;
	expect(criteria).toEqual([
		met('plan'),
		{ criterion: 'need', answer: 'not-met', evidence: '', address: '', missing: 'All' },
	]);
});

describe('what cannot be taken is told by line, and the rest is taken', () => {
	test.each<[string, object, string, RegExp]>([
		['an unknown criterion', { criteria: [met('nowhere')] }, 'criteria/0/criterion', /“nowhere” is not known/],
		['a criterion twice', { criteria: [met('plan'), met('plan')] }, 'criteria/1', /named before/],
		[
			'an answer that is none',
			{ criteria: [{ ...met('plan'), answer: 'partly' }] },
			'criteria/0/answer',
			/met and not-met/,
		],
		['a day that does not exist', { criteria: [met('plan', { date: '2026-02-30' })] }, 'criteria/0/date', /no day/],
		['an address that is none', { criteria: [met('plan', { address: 'x' })] }, 'criteria/0/address', /does not count/],
		['a text without end', { criteria: [met('plan', { evidence: 'x'.repeat(3000) })] }, 'criteria/0/evidence', /2000/],
		['an entry without fields', { criteria: [7] }, 'criteria/0', /no fields/],
		['a retired unit', { units: ['b.3-e9'] }, 'units/0', /In its place stands: b\.3-e2/],
		['an id that nothing replaced', { qualifications: ['gone'] }, 'qualifications/0', /stands: nothing/],
		['what is no list', { units: 'b.3-e2' }, 'units', /not a list/],
		['a scope that is none', { scope: 'all' }, 'scope', /programme and programme-and-delivery/],
		['a long name', { provider: 'x'.repeat(300) }, 'provider', /longer than 200/],
		['a day of publication that is none', { published: 'soon' }, 'published', /“soon” is no day/],
	])('%s', (_, rest, path, sentence) => {
		const { left, declaration } = read(written(rest));
		expect(left).toHaveLength(1);
		expect(left[0]?.path).toBe(path);
		expect(left[0]?.line).toBeGreaterThan(3);
		expect(`${left[0]?.why} ${left[0]?.mend}`).toMatch(sentence);
		expect(declaration.programme).toBe('Testers');
	});

	test('a file that is cut gives what stands before', () => {
		const { declaration, left } = read(writeDeclaration(full).slice(0, -60));
		expect(declaration.provider).toBe('A school');
		expect(declaration.criteria[0]?.criterion).toBe('plan');
		expect(left[0]?.why).toMatch(/cut or broken/);
	});

	test('ten thousand criteria end at two thousand', () => {
		const criteria = Array.from({ length: 10_000 }, (_, i) => met(`none-${i}`));
		expect(read(written({ criteria })).left).toHaveLength(2001);
	});

	test.each([
		['a page', '<!doctype html>', 'no file of a declaration'],
		['a table', 'criterion,answer\r\n=1+1,met', 'no file of a declaration'],
		['nothing', '', 'no file of a declaration'],
		['a profile', '{"format": "ecf-scheme-profile", "version": 1}', 'another kind'],
		['a later version', '{"format": "ecf-scheme-label-declaration", "version": 2}', 'version “2”'],
	])('%s is refused with a reason', (_, text, sentence) => {
		const { declaration, left } = read(text);
		expect(isEmpty(declaration)).toBe(true);
		expect(left[0]?.why).toContain(sentence);
	});

	test('names that mean something to a program are names', () => {
		const { left } = read(
			'{"format": "ecf-scheme-label-declaration", "version": 1, "scope": "programme", "__proto__": {"units": [1]}, "units": ["__proto__"]}',
		);
		expect(left.map(({ path }) => path)).toEqual(['units/0']);
	});
});
