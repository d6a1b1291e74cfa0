import { describe, expect, test } from 'vitest';
import { profileWith, schemeData } from '../../../tests/fixtures/scheme-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import { rowsOf } from '../matching/rows.ts';
import { toScheme } from '../matching/scheme.ts';
import { standingOf } from '../matching/standing.ts';
import { askedBy, linesOf, targetsOf } from '../matching/targets.ts';
import { totalOf } from '../matching/total.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { answered, evidenced, skilled, stated } from './answering.ts';
import { withinReach } from './certificates.ts';
import type { AssessView } from './data.ts';
import { questions } from './questions.ts';
import { assessReport } from './report.ts';
import { toSkillsCsv } from './skills-file.ts';

const scheme = toScheme(schemeData());
const viewOf = (profile: Profile): AssessView => ({
	scheme,
	locale: localeOf('en'),
	base: '/base/',
	standing: standingOf(scheme, profile),
});
const [role, , joint] = targetsOf(scheme.data);

const report = (profile: Profile, target = joint) => {
	const view = viewOf(profile);
	const rows = target ? rowsOf(scheme, view.standing, linesOf(scheme, target)) : [];
	return String(assessReport(view, { name: profile.title, target, rows, figures: totalOf(rows), isReading: false }));
};

describe('answering', () => {
	test('changes, adds and takes back an answer, and keeps its evidence', () => {
		const once = evidenced(answered(emptyProfile('1'), 'b.3-e2#o1', 'shown'), 'b.3-e2#o1', 'A log');
		expect(answered(once, 'b.3-e2#o1', 'partly').outcomes).toEqual([
			{ unit: 'b.3-e2', outcome: 'o1', answer: 'partly', evidence: 'A log' },
		]);
		expect(answered(once, 'b.3-e2#o1', undefined).outcomes).toEqual([]);
	});

	test('states a level and a skill once', () => {
		const twice = stated(stated(emptyProfile('1'), 'e-cf-3.0/D.5', 3), 'e-cf-3.0/D.5', 4);
		expect(twice.competences).toEqual([{ competence: 'e-cf-3.0/D.5', level: 4 }]);
		expect(stated(twice, 'e-cf-3.0/D.5', undefined).competences).toEqual([]);
		expect(skilled(skilled(emptyProfile('1'), 's', true), 's', true).skills).toEqual(['s']);
	});
});

describe('the questions', () => {
	test('are the outcomes of what is asked, with the answers that were given', () => {
		const profile = evidenced(profileWith({ 'b.3-e3': ['shown'] }), 'b.3-e3#o1', '"><img>');
		const view = viewOf(profile);
		const html = String(
			questions(view, askedBy(scheme, role ? rowsOf(scheme, view.standing, linesOf(scheme, role)) : [])),
		);
		expect(html.match(/<fieldset/g)).toHaveLength(4);
		expect(html).toContain('name="b.3-e3#o1" value="shown" checked');
		expect(html).not.toContain('<img>');
		expect(html).toContain('data-competence="e-cf-3.0/D.5"');
	});

	test('are not asked of a unit that was achieved', () => {
		const view = viewOf(profileWith({}, { units: [{ unit: 'b.3-e2', body: '', evidence: '' }] }));
		const html = String(
			questions(view, {
				units: [{ id: 'b.3-e2', outcomes: [...scheme.outcomesOf('b.3-e2')] }],
				competences: [],
				skills: [],
			}),
		);
		expect(html).toContain('You have this unit');
		expect(html).not.toContain('<fieldset');
	});
});

describe('the report', () => {
	test('says the word with its number, what is missing, the way and the evidence to collect', () => {
		const html = report(
			profileWith({ 'b.3-e2': ['shown', 'shown', 'shown', 'not'], 'b.1-e2': ['not', 'not', 'not', 'not'] }),
		);
		expect(html).toMatch(/shown is part of it, 50 %; holds in 100 of 100/);
		expect(html).toContain('<b>B.1 e-2 Application Development</b>: not yet');
		expect(html).toContain('1 unit, 4 credit points in all; about 100 hours are left');
		expect(html).toContain('3 of 4 outcomes shown');
		expect(html).toContain('3 answers have nothing named that shows it');
		expect(html).toContain('Does o1 of B.3 &lt;at&gt; 2');
	});

	test('says that nothing can be said where nothing was answered', () => {
		expect(report(profileWith({}))).toContain('Nothing of this is answered yet');
	});

	test('draws what is only stated hatched', () => {
		const html = report(profileWith({}, { competences: [{ competence: 'e-cf-3.0/D.5', level: 3 }] }), role);
		expect(html).toContain('class="stated"');
		expect(html).toContain('stated, no outcome behind it');
	});
});

test('certificates are within reach from half of the unit, the nearest first', () => {
	const profile = profileWith({ 'b.1-e2': ['shown', 'shown'], 'b.3-e2': ['shown', 'shown', 'shown'] });
	expect(withinReach(viewOf(profile)).map(({ certificate, missing }) => [certificate, missing.length])).toEqual([
		['b.3-e2', 1],
		['b.1-e2', 2],
	]);
});

test('ESCO skills come as a table in which nothing is a formula', () => {
	const profile = evidenced(
		profileWith({ 'b.3-e2': ['shown', 'partly'] }, { skills: ['bare-skill'] }),
		'b.3-e2#o1',
		'=1+1',
	);
	const lines = toSkillsCsv(scheme, standingOf(scheme, profile)).trim().split('\r\n');
	expect(lines.slice(1).map((line) => line.split(',').slice(1, 6).join())).toEqual([
		"skill-b.3-o1,skill-b.3-o1,shown,b.3-e2#o1,'=1+1",
		'skill-b.3-o2,skill-b.3-o2,partly,b.3-e2#o2,',
		'bare-skill,bare-skill,stated,,',
	]);
});
