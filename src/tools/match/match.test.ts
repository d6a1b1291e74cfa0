import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { profileWith, schemeData } from '../../../tests/fixtures/scheme-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import { lineKey, type Line } from '../matching/lines.ts';
import { rowsOf } from '../matching/rows.ts';
import { toScheme } from '../matching/scheme.ts';
import { standingOf } from '../matching/standing.ts';
import { linesOf } from '../matching/targets.ts';
import type { Profile } from '../profile/profile.ts';
import type { JobView } from './data.ts';
import { isDemand, readDemand, writeDemand } from './demand-file.ts';
import { demandTable } from './demand-table.ts';
import { emptyDemand, needing, withLines, withoutLine, type Demand } from './demand.ts';
import { findLines, lineEntries } from './find-line.ts';
import { jobText } from './job-text.ts';
import { readEntered, writeEntered } from './kept.ts';
import { unused } from './offers.ts';
import { nameOfProfile, people } from './people.ts';
import { reach, reachedBy } from './reach.ts';
import { reasonTable, toReasonsCsv } from './reasons.ts';
import { matchReport } from './report.ts';

const scheme = toScheme(schemeData());
const locale = localeOf('en');
const telling = { scheme, locale };
const viewOf = (profile: Profile): JobView => ({ ...telling, base: '/base/', standing: standingOf(scheme, profile) });

const testing: Line = { kind: 'unit', id: 'b.3-e2', need: 'essential' };
const selling: Line = { kind: 'competence', id: 'e-cf-3.0/D.5', level: 3, need: 'wanted' };
const job: Demand = { title: 'Tester <b>', lines: [testing, selling] };

const ana = profileWith({ 'b.3-e2': ['shown', 'shown', 'shown', 'not'], 'b.1-e2': ['shown'] }, { title: 'Ana' });
const ben = profileWith({ 'b.3-e2': ['partly'] }, { competences: [{ competence: 'e-cf-3.0/D.5', level: 4 }] });
const both = [
	{ name: 'Ana', profile: ana },
	{ name: '=Ben', profile: ben },
];

describe('a job', () => {
	test('has each thing once, and its lines can be needed otherwise or go', () => {
		const twice = withLines(withLines(emptyDemand, [testing]), [{ ...testing, need: 'wanted', hours: 100 }]);
		expect(twice.lines).toEqual([testing]);
		expect(needing(twice, lineKey(testing), 'wanted').lines[0]?.need).toBe('wanted');
		expect(withoutLine(twice, lineKey(testing)).lines).toEqual([]);
	});

	test('is begun from an occupation, each line weighing the same', () => {
		const { lines } = withLines(emptyDemand, linesOf(scheme, { kind: 'joint', id: 'joint' }));
		expect(lines).toEqual([
			{ kind: 'unit', id: 'b.1-e2', need: 'essential' },
			{ kind: 'unit', id: 'b.3-e2', need: 'essential' },
		]);
	});

	test('is the same when its file is read again', () => {
		const text = writeDemand(job, '1.0.0', '2026-11-30');
		expect(isDemand(text)).toBe(true);
		expect(readDemand(text, scheme.known, locale)).toEqual({ demand: job, left: [] });
	});

	test.each([
		['an unknown unit', { kind: 'unit', id: 'x' }, 'lines/0/id'],
		['a retired unit', { kind: 'unit', id: 'b.3-e9' }, 'lines/0/id'],
		['another kind', { kind: 'age', id: '30' }, 'lines/0/kind'],
		['a level that does not exist', { kind: 'competence', id: 'e-cf-3.0/D.5', level: 9 }, 'lines/0/level'],
		['no fields', 7, 'lines/0'],
	])('leaves out %s of a file and says where', (_, line, path) => {
		const { demand, left } = readDemand(
			JSON.stringify({ format: 'ecf-scheme-job', version: 1, lines: [line] }),
			scheme.known,
			locale,
		);
		expect(demand.lines).toEqual([]);
		expect(left.map((one) => one.path)).toEqual([path]);
	});

	test('of another version, without a list, or cut never fails', () => {
		expect(readDemand('{"format": "ecf-scheme-job", "version": 7}', scheme.known, locale).left).toHaveLength(1);
		expect(
			readDemand('{"format": "ecf-scheme-job", "version": 1, "lines": 3}', scheme.known, locale).left[0]?.path,
		).toBe('lines');
		expect(readDemand(writeDemand(job, '1').slice(0, -8), scheme.known, locale).demand.lines).toHaveLength(2);
		expect(isDemand('null')).toBe(false);
	});

	test('can be copied as text, what is essential before what is wanted', () => {
		const text = jobText(telling, job);
		expect(text).toContain('Essential\n- B.3 e-2 Testing');
		expect(text).toContain('Wanted\n- D.5 e-3 Sales');
	});

	test('is a table in which nothing becomes markup', () => {
		const html = String(demandTable(telling, job));
		expect(html).toContain('aria-label="Need of D.5 e-3 Sales"');
		expect(html).toContain('<option value="wanted" selected>');
		expect(String(demandTable(telling, emptyDemand))).toContain('Nothing is asked yet');
	});

	test('takes lines by their words: competences at each level, units, skills', () => {
		const entries = lineEntries(scheme);
		expect(findLines(entries, 'testing e-3')).toEqual(['competence e-cf-3.0/B.3 3', 'unit b.3-e3 ']);
		expect(findLines(entries, 'BARE')).toEqual(['skill bare-skill ']);
	});
});

describe('a person and a job', () => {
	test('are read in both directions', () => {
		const html = String(matchReport(viewOf(ana), job, both[0]!));
		expect(html).toContain('Ana and Tester &lt;b&gt;');
		expect(html).toMatch(/shown is most of it, 100 %; holds in 100 of 100/);
		expect(html).toContain('Wanted besides, and shown: 0 of 1.');
		expect(html).toContain('B.1, level e-2: 1 outcome shown that no line asks for');
	});

	test('leave over what the job does not use, also what is stated', () => {
		const view = viewOf(ben);
		const over = unused(view, ben, rowsOf(scheme, view.standing, [testing]));
		expect(over).toMatchObject({ units: [], competences: [{ competence: 'e-cf-3.0/D.5' }], skills: [] });
	});
});

describe('several people', () => {
	test('stand side by side with their reasons, in their order and without a sum', () => {
		const html = String(reasonTable(telling, job, both));
		expect(html.indexOf('Ana')).toBeLessThan(html.indexOf('=Ben'));
		expect(html).toContain('◐ shown in part');
		expect(html).toContain('● shown; stated, no outcome behind it');
		expect(html).toContain('no evidence named');
		expect(html).not.toMatch(/\d %/);
	});

	test('come as CSV, a line for each, and nothing in it is a formula', () => {
		const lines = parse(toReasonsCsv(telling, job, both), { columns: true }) as Record<string, string>[];
		expect(lines.map(({ profile, id, state }) => [profile, id, state])).toEqual([
			['Ana', 'b.3-e2', 'whole'],
			["'=Ben", 'b.3-e2', 'half'],
			['Ana', 'e-cf-3.0/D.5', 'not-read'],
			["'=Ben", 'e-cf-3.0/D.5', 'whole'],
		]);
	});

	test('are called by their titles, else by their number', () => {
		expect(nameOfProfile(telling, ana, 1)).toBe('Ana');
		expect(nameOfProfile(telling, ben, 2)).toBe('Profile 2');
		expect(String(people(telling, both, 1))).toContain('value="1" checked');
	});

	test('and the job are the same when they were kept in the tab', () => {
		const kept = readEntered(writeEntered({ demand: job, profiles: both }, '1.0.0'), scheme.known, locale);
		expect(kept).toEqual({ demand: job, profiles: both });
		expect(readEntered('{', scheme.known, locale)).toBeUndefined();
	});
});

test('a profile reaches the jobs of which it shows something, the furthest first', () => {
	const { reached, all } = reachedBy(scheme, standingOf(scheme, ana));
	expect(all).toBe(2);
	expect(reached.map(({ target, area }) => [target.id, area])).toEqual([
		['tester', 'build'],
		['role-tester', 'build'],
	]);
	const html = String(reach(viewOf(ana), { reached, all }));
	expect(html).toContain('Build: the 2 it reaches furthest');
	expect(html).toContain('href="/base/occupations/tester/"');
	expect(String(reach(viewOf(profileWith({})), { reached: [], all }))).toContain('Nothing of any occupation');
});
