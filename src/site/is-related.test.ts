import { expect, test } from 'vitest';
import { isRelated } from './is-related.ts';
import { link, text } from './view.ts';

const tester = link('software tester', '/occupations/software-tester/');

test.each([
	['links to records', [[tester], [tester, text(', 2519')]], true],
	['sentences with a link', [[text('It is tested by those who did not write it, a '), tester]], false],
	['links, and a line without', [[tester], [text('none other')]], false],
	['anchors of the page', [[link('see below', '#sources')]], false],
	['nothing', [], false],
])('%s', (_, lines, expected) => {
	expect(isRelated(lines)).toBe(expected);
});
