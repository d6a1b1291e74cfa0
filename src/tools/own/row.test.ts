import { describe, expect, test } from 'vitest';
import { localeOf } from '../../words/site-locale.ts';
import { competenceOptions, outcomeRows, pages } from './list.ts';
import type { OwnOutcome, OwnQualification } from './own.ts';
import type { OwnPage, OwnView, Proposals } from './page-data.ts';
import { emptyFields, frameworkOptions, lackSentence, recordForm } from './record-form.ts';
import { readKept, writeKept } from './kept.ts';
import { outcomeRow } from './row.ts';

const locale = localeOf('en');
const [testing, quality] = ['e-cf-3.0/B.3', 'e-cf-3.0/E.6'];
const viewOf = (proposals: Partial<Proposals> = {}): OwnView => ({
	locale,
	names: {
		countries: { no: 'Norway' },
		competences: { [testing]: 'Testing', [quality]: 'ICT Quality Management' },
		skills: { sql: 'SQL' },
	},
	known: { edition: '1' } as OwnView['known'],
	proposals: () => ({ competences: [], skills: [], ...proposals }),
});

const outcome = (changes: Partial<OwnOutcome> = {}): OwnOutcome => ({
	id: 'o1',
	text: 'Tests <b>',
	skills: [],
	...changes,
});
const coding = (competences: string[], sureness: 'sure' | 'open' = 'sure') => ({ competences, sureness, reason: '' });
const drawn = (one: OwnOutcome, proposals: Partial<Proposals> = {}) => String(outcomeRow(viewOf(proposals), one, 7));
const pressed = (html: string) => [...html.matchAll(/aria-pressed="true"[^>]*>([^<]+)</g)].map(([, text]) => text);

describe('an outcome', () => {
	test('has what is proposed with its reason, and nothing of it is accepted by itself', () => {
		const html = drawn(outcome(), {
			competences: [{ id: testing, reason: 'shares “tests”' }],
			skills: [{ id: 'sql', reason: 'shares “SQL”' }],
		});
		expect(html).toMatch(
			/aria-describedby="o1-c0">B\.3 Testing<\/button> <span class="muted small" id="o1-c0">shares “tests”/,
		);
		expect(html).toContain('data-skill="sql"');
		expect(pressed(html)).toEqual([]);
		expect(html).toContain('Tests &lt;b&gt;</textarea>');
		expect(html).not.toContain('type="radio"');
	});

	test('shows what was accepted, also where it was not proposed, and asks how sure that is', () => {
		const html = drawn(outcome({ coding: coding([testing, quality]), skills: ['sql', 'unknown'] }), {
			competences: [{ id: testing, reason: 'r' }],
		});
		expect(pressed(html)).toEqual(['B.3 Testing', 'E.6 ICT Quality Management', 'SQL', 'unknown']);
		expect(html).toContain('Two competences at most');
		expect(html).toMatch(/value="sure"[^>]* checked/);
	});

	test('says where nothing is proposed, and puts what lies outside first where that is proposed', () => {
		expect(drawn(outcome())).toContain('Nothing is proposed');
		const html = drawn(outcome({ coding: coding([]) }), { outside: 'shares “labour law”' });
		expect(html).not.toContain('Nothing is proposed');
		expect(pressed(html)).toEqual(['Outside the e-CF']);
	});

	test('that is open is asked for a reason', () => {
		expect(drawn(outcome({ coding: coding([testing], 'open') }))).toContain('What is open needs a reason.');
	});
});

const many = (count: number): OwnQualification => ({
	...{ edition: '1', title: 'T', country: 'no', isClosed: false },
	outcomes: Array.from({ length: count }, (_, i) => outcome({ id: `o${i + 1}` })),
});

test('of a long list fifty are drawn, and the others are led to', () => {
	expect([outcomeRows(viewOf(), many(120), 100)].flat()).toHaveLength(20);
	expect([pages(viewOf(), many(120), 100)].flat(3).join('')).toContain('101 to 120 of 120');
	expect(pages(viewOf(), many(50), 0)).toBeUndefined();
	expect(String(outcomeRows(viewOf(), many(0), 0))).toContain('There are no outcomes yet.');
});

test('a competence that was chosen is not offered once more', () => {
	expect(competenceOptions(viewOf(), [testing]).join('')).toBe(
		`<option value="${quality}">E.6 ICT Quality Management</option>`,
	);
});

describe('the form of a record', () => {
	const page: Pick<OwnPage, 'frameworks'> = { frameworks: { no: [['no-nkr', 'NKR']], fi: [] } };

	test('offers the frameworks of the country, and keeps what was entered as text', () => {
		const html = String(recordForm(viewOf(), page, 'no', { ...emptyFields, type: '"<b>', framework: 'no-nkr' }));
		expect(html).toContain('<option value="no-nkr" selected>NKR</option>');
		expect(html).toContain('value="&quot;&lt;b&gt;"');
		expect(frameworkOptions(viewOf(), page, 'constructor', '')).toHaveLength(1);
	});

	test('says what is lacking, and where no record can be', () => {
		expect(lackSentence(viewOf(), page, many(1), emptyFields)).toMatch(
			/^Still lacking: .* and an outcome that is decided\.$/,
		);
		expect(lackSentence(viewOf(), page, { ...many(1), country: 'fi' }, emptyFields)).toContain('no national framework');
	});
});

test('what is kept in a tab is read as it was written, and anything else is nothing', () => {
	const fields = { ...emptyFields, type: 'training' };
	expect(readKept(writeKept(many(1), fields))?.fields).toEqual(fields);
	for (const other of ['', '{', 'null', '{"own":1}']) expect(readKept(other)).toBeUndefined();
});
