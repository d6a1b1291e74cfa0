import { describe, expect, test } from 'vitest';
import { shownContent } from '../../tests/views/shown-content.ts';
import { sourceLanguage } from '../words/locale.ts';
import { localeOf } from '../words/site-locale.ts';
import { chartGroups } from './index.ts';
import { barThumb, gridThumb, lineThumb } from './thumb.ts';

test('bars are as long as their values, and what looks the same is one path', () => {
	const svg = barThumb([{ value: 4 }, { value: 2 }, { value: 1, look: 'rule' }]);
	expect(svg).toContain('<path class="on" d="M0 0h160v13h-160zM0 20h80v13h-80z"/>');
	expect(svg.match(/<path/g)).toHaveLength(2);
});

test('nothing is drawn of nothing', () => {
	expect(gridThumb([[undefined, 0]])).not.toContain('<path');
	expect(lineThumb([{ look: 'union', runs: [] }])).not.toContain('NaN');
});

describe('the list of charts', () => {
	const { catalogue } = shownContent();
	const listed = chartGroups({ catalogue, locale: localeOf(sourceLanguage) }).flatMap((group) => group.listed);

	test.each(listed)(
		'$title: a finding of at most twelve words, and a drawing of at most 1 KB',
		({ finding, thumb }) => {
			expect(finding.split(/\s+/).length).toBeLessThanOrEqual(12);
			expect(finding).not.toMatch(/undefined|NaN|\{/);
			expect(thumb).not.toMatch(/undefined|NaN/);
			expect(thumb.length).toBeLessThanOrEqual(1024);
		},
	);
});
