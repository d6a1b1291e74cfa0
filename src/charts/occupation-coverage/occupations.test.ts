import { expect, test } from 'vitest';
import { nationalQualification } from '../../../tests/fixtures/national.ts';
import {
	catalogueOf,
	learningUnit,
	occupation,
	outcomes,
	qualification,
	qualificationProfile,
	skill,
} from '../../../tests/fixtures/records.ts';
import { localeOf } from '../../words/site-locale.ts';
import { isReached, toOccupationSeries } from './series.ts';
import { renderOccupationSvg } from './svg.ts';
import { occupationSentence } from './view.ts';

const english = localeOf('en');
const series = toOccupationSeries({
	locale: english,
	catalogue: catalogueOf({
		occupations: [
			occupation({ essentialSkills: ['run-tests', 'plan-tests'] }),
			occupation({
				id: 'web-developer',
				uri: 'http://data.europa.eu/esco/occupation/web-developer',
				code: '2513.1',
				iscoGroup: '2513',
			}),
		],
		skills: ['run-tests', 'plan-tests'].map((id) => skill(id)),
		'qualification-profiles': [qualificationProfile('b.3')],
		'learning-units': [
			learningUnit('b.3-e2', { outcomes: outcomes({ skills: ['run-tests'] }) }),
			learningUnit('b.3-e3'),
		],
		qualifications: [
			qualification(),
			nationalQualification(),
			nationalQualification({ id: 'si-other', eqfLevel: { absent: 'unverified' } }),
			nationalQualification({ id: 'si-unknown', isco: { absent: 'unverified' } }),
			nationalQualification({ id: 'si-ended', inForce: { from: { absent: 'not-collected' }, to: '2019' } }),
		],
	}),
});

test('a group has its national qualifications by level, and the joint ones of its occupations', () => {
	expect(series.groups.map((group) => [group.code, isReached(group)])).toEqual([
		['2513', false],
		['2519', true],
	]);
	expect(series.groups[1]).toMatchObject({
		national: [
			{ eqf: 4, ids: ['si-tester'] },
			{ eqf: 0, ids: ['si-other'] },
		],
		countries: ['si'],
		occupations: [{ joint: [{ id: 'test-lead', skills: { covered: 1, of: 2 } }] }],
	});
});

test('the sentence says what is a gap of the collection, and how sure the groups are', () => {
	const sentence = occupationSentence(english, series);
	expect(sentence).toContain('1 of 2 groups have a qualification in this edition, 1 of them a joint one');
	expect(sentence).toContain('None leads to 2513');
	expect(sentence).toContain('2 of 3 national qualifications were put into their group by this edition; 1 have none');
});

test('the picture leads to the qualifications of a group that has some', () => {
	const svg = renderOccupationSvg(english, series, { base: '/' });
	expect(svg).toContain('href="/qualifications/?isco=2519"');
	expect(svg).not.toContain('isco=2513');
	expect(svg.match(/◆/g)).toHaveLength(1);
});
