import { expect, test } from 'vitest';
import { localeOf } from '../../words/site-locale.ts';
import { shareBar } from './share-bar.ts';

const bar = (share: Parameters<typeof shareBar>[1]) => String(shareBar(localeOf('en'), share));

test('a bar is as long as the share, with a mark at each threshold', () => {
	const svg = bar({ coverage: 0.856 });
	expect(svg).toContain('class="held" x2="86%"');
	expect(svg).toContain('aria-label="86 %. The words change at 40 % and 75 %."');
	expect(svg.match(/class="threshold"/g)).toHaveLength(2);
	expect(svg).not.toContain('class="rest"');
});

test('what was not read may make it longer', () => {
	expect(bar({ coverage: 0.5, high: 0.7 })).toContain('class="rest" x1="50%" x2="70%"');
});
