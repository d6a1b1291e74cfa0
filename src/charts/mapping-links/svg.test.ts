import { describe, expect, test } from 'vitest';
import { localeOf } from '../../words/site-locale.ts';
import type { Gap } from './gaps.ts';
import { hasSigns, mostLines } from './place.ts';
import type { LinkLine, LinksSeries } from './series.ts';
import { gapSentences, linksSentence, plainGap } from './sentence.ts';
import { renderLinksSvg } from './svg.ts';
import { linksAbout, linksLegend } from './view.ts';

const english = localeOf('en');
const makeLine = (change: Partial<LinkLine> = {}): LinkLine => ({
	subject: 'role-a',
	subjectName: 'Tester',
	subjectId: 'scheme:role-profiles/role-a/',
	subjectAddress: 'role-profiles/role-a/',
	relation: 'closeMatch',
	object: 'software-tester',
	objectId: 'esco-occupation:1',
	confidence: 0.8,
	...change,
});
const makeSeries = (lines: LinkLine[], change: Partial<LinksSeries> = {}): LinksSeries => ({
	set: 'roles-to-occupations',
	title: 'Roles to occupations',
	subjects: [{ key: 'role-a', label: 'Tester', address: 'role-profiles/role-a/' }],
	objects: [{ key: 'software-tester', label: 'software tester', address: 'occupations/software-tester/' }],
	lines,
	...change,
});
const draw = (series: LinksSeries) => renderLinksSvg(english, series, { base: '/sub/' });
const gapText = (objectGap: Gap) => gapSentences(english, makeSeries([], { objectGap })).map(plainGap).join();
const skills: Gap = {
	collection: 'skills',
	frameworks: [],
	of: 20,
	occupations: 7,
	missing: Array.from({ length: 12 }, (_, i) => ({
		id: `esco-skill:${i}`,
		label: `skill ${i}`,
		address: `skills/skill-${i}/`,
		neededBy: 12 - i,
	})),
};

describe('a small set', () => {
	const { object: _, ...nothing } = makeLine({ relation: 'relatedMatch', objectId: 'sssom:NoTermFound' });
	const series = makeSeries([makeLine(), makeLine({ relation: 'exactMatch' }), nothing]);

	test('has a line for each row, told apart by sign and stroke', () => {
		const svg = draw(series);
		expect(svg.match(/class="cell part/g)).toHaveLength(3);
		expect(svg).toContain('>≈</text>');
		expect(svg).toContain('stroke-width="3.5"');
		expect(svg).toContain('stroke-dasharray="1.5 4"');
		expect(svg).toContain('<title>Tester: exact match, software tester</title>');
	});

	test('leads to the object, and where no term was found says so', () => {
		const svg = draw(series);
		expect(svg).toContain('href="/sub/occupations/software-tester/"');
		expect(svg).toContain('<title>Tester: related match, no term found</title>');
		expect(linksSentence(english, series)).toContain('For 1 of them no term was found');
	});

	test('for a phone names what each row leads to below its subject', () => {
		const svg = renderLinksSvg(english, series, { base: '/sub/', narrow: true });
		expect(svg.match(/class="cell part/g)).toHaveLength(3);
		expect(svg).toContain('aria-hidden="true">=</text> <text x="26" y="34">software tester</text>');
		expect(svg).toContain('font-style="italic">no term found</text>');
	});

	test('explains the signs that occur and no others', () => {
		const legend = linksLegend(english, series).join('\n');
		expect(legend).toContain('exact match');
		expect(legend).not.toContain('▼');
	});
});

describe('a large set', () => {
	const lines = Array.from({ length: mostLines + 1 }, (_, i) =>
		makeLine(i === 0 ? { relation: 'relatedMatch' } : { relation: 'narrowMatch' }),
	);
	const series = makeSeries(lines);

	test('has a sign for each row below the name of its subject, the strongest first', () => {
		expect(hasSigns(series)).toBe(true);
		const svg = draw(series);
		expect(svg.match(/▼/g)).toHaveLength(mostLines);
		expect(svg.indexOf('▼')).toBeLessThan(svg.indexOf('>~</text>'));
		expect(svg).toContain('data-predicate="narrowMatch relatedMatch"');
		expect(svg).toContain(`${mostLines + 1} rows`);
	});
});

describe('what has no row', () => {
	test('is counted, the ten most needed are named, and the rest is pointed to', () => {
		const text = gapText(skills);
		expect(text).toMatch(/^12 of the 20 skills that ESCO calls essential for at least one of 7 core/);
		expect(text).toContain('skill 0 (12 occupations), skill 1');
		expect(text).toContain('skill 9 (3 occupations), and 2 more');
		expect(text).not.toContain('skill 10');
	});

	test('is said to be nothing where every one has a row', () => {
		expect(gapText({ ...skills, missing: [] })).toMatch(/^Each of the 20 skills/);
		expect(gapText({ collection: 'competences', frameworks: ['e-CF 3.0'], of: 40, missing: [] })).toBe(
			'Each of the 40 e-CF 3.0 competences has a row here.',
		);
	});
});

test('with ESCO on a side, the files carry the line that its terms ask for', () => {
	const plain = makeSeries([makeLine()]);
	expect(linksAbout(english, plain).attribution).toBeUndefined();
	expect(linksAbout(english, { ...plain, objectGap: skills }).attribution?.[0]).toBe(
		'This service uses the ESCO classification of the European Commission.',
	);
});

test('text never becomes markup, and no style attribute meets the policy', () => {
	const series = makeSeries([makeLine({ subjectName: '<script>' })], {
		subjects: [{ key: 'role-a', label: '<script>"x"', address: 'role-profiles/role-a/' }],
	});
	expect(draw(series)).not.toMatch(/<script>|style=/);
});
