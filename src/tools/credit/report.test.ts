import { describe, expect, test } from 'vitest';
import { creditView } from '../../../tests/fixtures/credit-view.ts';
import type { AchievedUnit } from '../profile/profile.ts';
import { achieving, missingProofs, proving } from './achieving.ts';
import type { CreditView } from './data.ts';
import { achievedList, plannedList } from './form.ts';
import { nationalReport } from './national.ts';
import { toPointsCsv } from './points-file.ts';
import { progressOf } from './progress.ts';
import { jointReport } from './report.ts';
import { summaryOf } from './summary.ts';

const achieved = (...ids: string[]): AchievedUnit[] => ids.map((unit) => ({ unit, body: '', evidence: '' }));
const plain = (html: unknown) =>
	String(html)
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
const report = (view: CreditView) => {
	if (!view.reckoned) throw new Error('The qualification of the fixture is a joint one.');
	return plain(jointReport(view, view.reckoned));
};

describe('the result', () => {
	test('says what is recognised, what stays, and by which way', () => {
		const text = report(creditView({ profile: { units: achieved('b.1-e2') } }));
		expect(text).toContain(
			'Of at least 8 points, 4 are recognised by the rule of the scheme; 4 are still to be achieved.',
		);
		expect(text).toContain('1 unit, 4 points of the qualification.');
		expect(text).toMatch(/B\.3 e-2 Testing : 100 h, 4 points/);
		expect(text).toContain('B.1 e-2 Application Development: the day, who assessed or certified it and the evidence');
	});

	test('says when nothing stays but the final assessment', () => {
		const text = report(creditView({ profile: { units: achieved('b.1-e2', 'b.3-e3') } }));
		expect(text).toContain('All 8 points of the units are recognised');
		expect(text).toContain('No unit stays.');
	});

	test('keeps in the transcript what does not count, with the reason', () => {
		const units = [...achieved('b.3-e2', 'b.3-e3'), { unit: 'b.1-e2', date: '2027-01-01', body: '', evidence: '' }];
		const text = report(creditView({ profile: { units } }));
		expect(text).toContain('B.3 e-3 Testing : the place of B.3 e-2 Testing is filled already');
		expect(text).toContain('B.1 e-2 Application Development : its day lies ahead');
	});

	test('gives points by outcome, and none for what was only answered', () => {
		const view = creditView({
			profile: { outcomes: [{ unit: 'b.3-e2', outcome: 'o1', answer: 'shown', evidence: '' }] },
		});
		expect(report(view)).toContain('Of at least 8 points, 0 are recognised');
		expect(report(view)).toContain('1 of 4 outcomes were answered as shown: they can be claimed as prior learning');
		expect(toPointsCsv(view).split('\r\n')[5]).toBe(
			'b.3-e2,o1,Does o1 of B.3 <at> 2,25,1,4,compulsory,open,,,shown,1.0.0',
		);
		expect(progressOf(view)).toEqual({ done: 0, all: 200, text: '0 of at least 8 points recognised' });
	});

	test('of a national qualification has two systems beside each other, and no figure in the line of another', () => {
		const view = creditView({ profile: { units: achieved('b.3-e2') }, reckoned: undefined as never });
		const text = plain(
			nationalReport(view, {
				workload: [{ unit: 'ects', from: 120 }],
				rows: [],
				figures: { word: 'not-enough-evidence' },
				way: { steps: [], points: 0, hoursLeft: 0, left: [] },
			}),
		);
		expect(text).toMatch(/4 credit points of this scheme not stated/);
		expect(text).toMatch(/ECTS credits not stated at least 120 ECTS/);
		expect(text).toContain('There is no exchange rate');
		expect(progressOf(view)).toMatchObject({ all: 0, text: '1 unit achieved, 100 h' });
		expect(summaryOf(view)).toEqual({ hoursPerPoint: 25 });
	});
});

describe('the form', () => {
	test('begins with the units that the qualification asks for', () => {
		const html = String(achievedList(creditView({ profile: { units: achieved('b.1-e2') } })));
		expect(html.indexOf('data-achieved="b.3-e2"')).toBeLessThan(html.indexOf('<details'));
		expect(html.indexOf('data-achieved="b.3-e3"')).toBeGreaterThan(html.indexOf('<details'));
		expect(html).toContain('data-achieved="b.1-e2" checked');
	});

	test('offers to learn what stays first, and nothing that was achieved', () => {
		const html = String(plannedList(creditView({ profile: { units: achieved('b.1-e2') } })));
		expect(html.indexOf('data-planned="b.3-e2"')).toBeLessThan(html.indexOf('<details><summary>1 other unit'));
		expect(html).not.toContain('data-planned="b.1-e2"');
	});
});

test('a unit is achieved with a day, a body and evidence, or not', () => {
	const { profile } = creditView();
	const one = proving(achieving(profile, 'b.3-e2', true), 'b.3-e2', 'date', '2026-05-01');
	expect(one.units).toEqual([{ unit: 'b.3-e2', date: '2026-05-01', body: '', evidence: '' }]);
	expect(one.units.flatMap(missingProofs)).toEqual(['body', 'evidence']);
	expect(proving(proving(one, 'b.3-e2', 'body', 'A school'), 'b.3-e2', 'date', '').units).toEqual([
		{ unit: 'b.3-e2', body: 'A school', evidence: '' },
	]);
	expect(achieving(one, 'b.3-e2', false).units).toEqual([]);
});
