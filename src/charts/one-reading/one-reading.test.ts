import { describe, expect, test } from 'vitest';
import { comparable, competence, reading } from '../../../tests/fixtures/comparables.ts';
import { outside } from '../../model/compare/reading.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { drawn } from './drawn.ts';
import { likeliestElsewhere, recode, type OneReadingSeries, type ReadSide } from './recode.ts';

const locale = localeOf(sourceLanguage);

const side = (id: string, text: string, country?: string): ReadSide => {
	const { levels, ...rest } = comparable(id, text);
	return { ...rest, levels: [...levels], name: `${id} (${country ?? 'joint'})`, ...(country ? { country } : {}) };
};

/** Spain asks for B.1 and C.3; Germany gives most of its room to B.1 and a single hour to E.6. */
const series: OneReadingSeries = {
	held: side('de-a', 'B.1:60 E.6:1', 'Germany'),
	asked: side('es-b', 'B.1:40 C.3:60', 'Spain'),
	outcomes: ['o1', 'o2'].map((value) => ({
		value,
		key: `de-a#${value}`,
		text: `Text of ${value}`,
		place: `no. ${value}`,
	})),
	competences: ['B.1', 'B.2', 'C.3', 'E.6'].map((code) => ({ id: competence(code), code, title: `Title of ${code}` })),
	joins: [],
	reading,
	first: 'o2',
};

const coverage = (state: { outcome: string; as: ReturnType<typeof competence> | typeof outside }) => {
	const { before, after } = recode(series, state);
	return {
		there: [before.there.coverage, after.there.coverage],
		back: [before.back.coverage, after.back.coverage],
	};
};

describe('one outcome read in another way', () => {
	test('some room for what is asked most counts half of it', () => {
		// Before: B.1, 40 of 100. After: B.1 whole and half of C.3, 70 of 100. Back: B.1 of 61 hours both times, then half and whole.
		expect(coverage({ outcome: 'o2', as: competence('C.3') })).toEqual({ there: [0.4, 0.7], back: [60 / 61, 1] });
	});

	test('outside the e-CF it is asked of nobody any more', () => {
		expect(coverage({ outcome: 'o2', as: outside })).toEqual({ there: [0.4, 0.4], back: [60 / 61, 1] });
	});

	test('where it stood nothing changes', () => {
		const { before, after } = recode(series, { outcome: 'o2', as: competence('E.6') });
		expect(after).toEqual(before);
	});
});

test('the usual other place is where a second coder most often went, and never the same again', () => {
	expect(likeliestElsewhere(reading, competence('B.1'))).toBe(competence('B.2'));
	expect(likeliestElsewhere(reading, competence('B.2'))).toBe(outside);
	const known = {
		...reading,
		elsewhere: { [competence('C.3')]: [[competence('B.2'), 1] as const, [outside, 4] as const] },
	};
	expect(likeliestElsewhere(known, competence('C.3'))).toBe(outside);
});

describe('the address', () => {
	const address = addressFor(drawn, series, locale);
	const read = (query: string) => address.read(new URLSearchParams(query));

	test.each([
		['', { outcome: 'o2', as: competence('B.2') }, []],
		['outcome=o1&as=c.3', { outcome: 'o1', as: competence('C.3') }, []],
		['as=outside', { outcome: 'o2', as: outside }, []],
		['outcome=o9&as=z.1', { outcome: 'o2', as: competence('B.2') }, ['o9', 'z.1']],
	])('%j', (query, state, bad) => {
		expect(read(query)).toEqual({ state, bad });
	});

	test('says what differs from the usual', () => {
		expect([...address.write({ outcome: 'o1', as: competence('C.3') })]).toEqual([
			['outcome', 'o1'],
			['as', 'c.3'],
		]);
	});
});

describe('the view', () => {
	const view = (as: ReturnType<typeof competence>) => drawn.view(series, { outcome: 'o2', as }, { base: '/' }, locale);

	test('tells both directions, each with what it was', () => {
		const { sentence, title } = view(competence('C.3'));
		expect(title).toContain('the one in Germany');
		expect(sentence).toMatch(
			/“Text of o2” \(no\. o2\).*E\.6 Title of E\.6.*C\.3 Title of C\.3.*70 %.*in place of.*40 %/,
		);
	});

	test('its table has the competences of which something else counts, and all of it', () => {
		const cells = view(competence('C.3')).rows.map((row) =>
			row.map((parts) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')),
		);
		expect(cells).toEqual([
			['the one in Spain', 'C.3 Title of C.3', '60', '0', '30'],
			['the one in Spain', 'all of it', '100', '40', '70'],
			['the one in Germany', 'C.3 Title of C.3', '1.6', '0', '1.6'],
			['the one in Germany', 'all of it', '100', '98.4', '100'],
		]);
	});

	test('says that nothing changes where the outcome stands already', () => {
		expect(view(competence('E.6')).sentence).toContain('Choose another competence');
	});

	test('an edition without pairs has nothing to read', () => {
		const none: ReadSide = { ...side('', ''), name: '' };
		const empty = { ...series, held: none, asked: none, outcomes: [], first: '' };
		expect(drawn.view(empty, { outcome: '', as: outside }, { base: '/' }, locale).sentence).toContain('No pair');
	});
});
