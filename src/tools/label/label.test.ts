import { describe, expect, test } from 'vitest';
import { declarationWith, labelData, labelView, met } from '../../../tests/fixtures/label-data.ts';
import { readDocx } from '../../../tests/fixtures/docx-reader.ts';
import { localeOf } from '../../words/site-locale.ts';
import { toDocx } from '../docx/to-docx.ts';
import { askedBeginning, beginningQuery } from './choice.ts';
import { isEmpty, type Declaration, type DeclaredCriterion } from './declaration.ts';
import { claiming, declaring, publishing } from './declaring.ts';
import { endings } from './ending.ts';
import { gapInWords } from './gap-in-words.ts';
import { declarationPaper } from './paper.ts';
import { questions } from './questions.ts';
import { labelReport } from './report.ts';
import { decided } from './standing.ts';

const both = { scope: 'programme-and-delivery' } as const;
const nothing = declarationWith([]);

describe('declaring', () => {
	test('answers, says more of an answer, and takes it back', () => {
		const once = declaring(nothing, 'plan', 'answer', 'met');
		expect(once.criteria).toEqual([{ criterion: 'plan', answer: 'met', evidence: '', address: '', missing: '' }]);
		const dated = declaring(declaring(once, 'plan', 'date', '2026-03-15'), 'plan', 'evidence', 'A page');
		expect(dated.criteria[0]).toMatchObject({ date: '2026-03-15', evidence: 'A page' });
		expect(declaring(dated, 'plan', 'answer', 'not-met').criteria[0]).toMatchObject({
			answer: 'not-met',
			evidence: 'A page',
		});
		expect(declaring(dated, 'plan', 'date', '').criteria[0]).not.toHaveProperty('date');
		expect(declaring(dated, 'plan', 'answer', '').criteria).toEqual([]);
	});

	test('says nothing more of what was not answered', () => {
		expect(declaring(nothing, 'plan', 'evidence', 'A page').criteria).toEqual([]);
	});

	test('claims a unit once, and a day of publication or none', () => {
		const twice = claiming(claiming(nothing, 'units', 'b.3-e2', true), 'units', 'b.3-e2', true);
		expect(twice.units).toEqual(['b.3-e2']);
		expect(claiming(twice, 'units', 'b.3-e2', false).units).toEqual([]);
		expect(isEmpty(publishing(publishing(nothing, '2026-05-01'), ''))).toBe(true);
		expect(isEmpty(publishing(nothing, '2026-05-01'))).toBe(false);
	});
});

describe('a criterion that is declared as met counts', () => {
	/** Of the criterion `need`: level 1, evidence of at most 12 months; looked at on 30 November 2026. */
	const gapOf = (said: DeclaredCriterion | undefined, criterion = 'need') => {
		const view = labelView(declarationWith(said ? [said] : []));
		const standing = decided(view).standings.find(({ question }) => question.id === criterion);
		return [standing?.gap, standing && gapInWords(view, standing)];
	};
	test.each<[string, Partial<DeclaredCriterion>, string | undefined, RegExp]>([
		['with published evidence of eight months', {}, undefined, /^$/],
		['on the last day of the twelve months', { date: '2025-11-30' }, undefined, /^$/],
		['not a day later', { date: '2025-11-29' }, 'too-old', /until 2026-11-29 .* more than 12 months/],
		['not before its date', { date: '2026-12-01' }, 'not-yet', /dated 2026-12-01, which is after 2026-11-30/],
		['not without evidence', { evidence: ' ', address: '' }, 'no-evidence', /nothing is named/],
		['not with evidence that nobody can open', { address: '' }, 'no-address', /name the address/],
		['not with an address that is none', { address: 'see <b>' }, 'wrong-address', /“see <b>” is no address/],
		['not where it is not met', { answer: 'not-met', missing: 'Two firms' }, 'not-met', /^not met: Two firms$/],
	])('%s', (_, change, gap, sentence) => {
		const [found, words] = gapOf(met('need', change));
		expect(found).toBe(gap);
		expect(words).toMatch(sentence);
	});

	test('not without a date where evidence may be too old, and without one where it may not', () => {
		const { date: _, ...undated } = met('need');
		expect(gapOf(undated)[0]).toBe('undated');
		expect(gapOf({ ...undated, criterion: 'plan' }, 'plan')[0]).toBeUndefined();
	});

	test('from level 2 on without an address: what cannot be public goes to the reviewers', () => {
		expect(gapOf(met('decide', { address: '' }), 'decide')[0]).toBeUndefined();
	});

	test('not where nobody has answered', () => {
		expect(gapOf(undefined)).toEqual(['unanswered', 'not looked at yet']);
	});
});

describe('the level', () => {
	const reached = (ids: string[], change: Partial<Declaration> = {}) =>
		decided(
			labelView(
				declarationWith(
					ids.map((id) => met(id)),
					change,
				),
			),
		).reached;
	test.each([
		[[], {}, 0],
		[['plan', 'need'], {}, 1],
		[['plan', 'need'], both, 0],
		[['plan', 'need', 'decide'], {}, 3],
		[['plan', 'need', 'teach'], both, 1],
		[['plan', 'need', 'decide', 'teach'], both, 2],
		[['plan', 'need', 'decide', 'teach', 'follow'], both, 3],
		[['plan', 'decide', 'teach', 'follow'], both, 0],
	] as const)('of %j with %j is %i', (ids, change, level) => {
		expect(reached([...ids], change)).toBe(level);
	});
});

describe('what runs out', () => {
	const ends = (change: Partial<Declaration>, day = '2026-11-30') => {
		const found = decided(labelView(declarationWith([met('plan'), met('need')], change), { day }));
		return endings(found, day).map(({ until, question, isOver, isBeforeEnd }) => [
			...[until, question?.id ?? 'label', isOver, isBeforeEnd],
		]);
	};
	test('is the claim twelve months after the day, and evidence by its own age', () => {
		expect(ends({})).toEqual([
			['2027-03-15', 'need', false, true],
			['2027-11-30', 'label', false, false],
		]);
	});

	test('counts from the day of publication', () => {
		expect(ends({ published: '2026-02-28' })).toEqual([
			['2027-02-28', 'label', false, false],
			['2027-03-15', 'need', false, false],
		]);
	});

	test('is over where its day has passed, and old evidence takes the level with it', () => {
		expect(ends({ published: '2025-10-01' })[0]).toEqual(['2026-10-01', 'label', true, false]);
		expect(ends({}, '2027-03-16')).toEqual([['2027-03-15', 'need', true, false]]);
	});
});

describe('the page', () => {
	const report = (declaration: Declaration, change = {}) => String(labelReport(labelView(declaration, change)));
	test('asks by phase, and what is entered is no markup', () => {
		const declaration = declarationWith([met('need', { evidence: '"><img>' })]);
		const html = questions(labelView(declaration)).join('');
		expect(html.match(/<fieldset/g)).toHaveLength(3);
		expect(html.match(/<details class="ask-unit"/g)).toHaveLength(2);
		expect(html).toContain('name="need" data-field="answer" value="met" checked');
		expect(html).toContain('at most 12 months old');
		expect(html).not.toContain('<img>');
		expect(
			questions(labelView({ ...declaration, ...both }))
				.join('')
				.match(/<fieldset/g),
		).toHaveLength(5);
	});

	test('says the level with its reasons, and what is missing first', () => {
		const html = report(declarationWith([met('plan'), met('need', { address: '' })], { provider: 'A school' }));
		expect(html).toContain('No level yet');
		expect(html).toContain('Of the 2 criteria that level 1 asks for, 1 is missing');
		expect(html).toContain('href="#ask-need"');
		expect(html).toContain('Then for level 2: 1 more');
		expect(html).toContain(
			'still needs: the name of the programme, a person to write to and the learning units that the programme claims.',
		);
	});

	test('claims level 1 only, and says that nobody grants the others', () => {
		const html = report(declarationWith([met('plan'), met('need'), met('decide')]));
		expect(html).toContain('Level 1 can be claimed');
		expect(html).toContain('meet all criteria of level 3 too');
		expect(html).toContain('Nobody grants levels 2 and 3');
		expect(html).toContain('Nothing is missing at any level');
		expect(report(nothing, { data: labelData({ granted: 2 }) })).toContain('holds 2 labels at levels 2 and 3');
	});

	test('says that a claim has run out', () => {
		const html = report(declarationWith([met('plan'), met('need')], { published: '2025-10-01' }));
		expect(html).toContain('The claim has run out');
		expect(html).toContain('it held until 2026-10-01');
	});

	test('says that nothing was answered', () => {
		expect(report(nothing)).toContain('Nothing is answered yet');
	});
});

test('the paper names who declares what by which criteria, with lines to sign', async () => {
	const declaration = declarationWith([met('plan'), met('need', { address: 'javascript:alert(1)' })], {
		...{ provider: 'A school', programme: 'Testers', units: ['b.3-e2'], qualifications: ['tester'] },
	});
	const { paragraphs, links } = readDocx(await toDocx(declarationPaper(labelView(declaration))));
	const text = paragraphs.join('\n');
	expect(text).toContain('Nobody else has checked it');
	expect(text).toContain('Provider: A school');
	expect(text).toContain('Testing, level e-2 (b.3-e2)');
	expect(text).toContain('Level claimed: none');
	expect(text).toContain('2. Title of need. Rule of need <at> 15 %');
	expect(text).toContain('Does not count: “javascript:alert(1)” is no address');
	expect(text).toMatch(/Signature: _+/);
	expect(text).not.toContain('Delivery');
	expect(links).toEqual(['https://school.example/page']);
});

test('an address begins a declaration from units', () => {
	const asked = (query: string) => askedBeginning(new URLSearchParams(query), labelData(), localeOf('en'));
	expect(asked('unit=B.3-e2,nowhere&x=<b>')).toEqual({
		state: { units: ['b.3-e2'] },
		ignored: ['Not known here as a learning unit: “nowhere”.', 'Not a setting of this page: “x”.'],
	});
	expect(asked('unit=__proto__').state.units).toEqual([]);
	expect(beginningQuery({ units: ['b.3-e2', 'b.1-e2'] })).toBe('?unit=b.3-e2,b.1-e2');
	expect(beginningQuery({ units: [] })).toBe('');
});
