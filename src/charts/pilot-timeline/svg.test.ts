import { expect, test } from 'vitest';
import type { Catalogue } from '../../model/catalogue.ts';
import { localeOf } from '../../words/site-locale.ts';
import { toTimelineSeries } from './series.ts';
import { renderTimelineSvg } from './svg.ts';
import { timelineSentence } from './view.ts';

const english = localeOf('en');
const pilot = (id: string, start: unknown, end: unknown) => ({ id, title: { en: `Pilot ${id}` }, start, end });
const unknown = { absent: 'not-published' };
const seriesOf = (...pilots: object[]) =>
	toTimelineSeries({ locale: english, catalogue: { pilots: { all: pilots } } as unknown as Catalogue });
const series = seriesOf(
	pilot('b', unknown, unknown),
	pilot('c', '2018', unknown),
	pilot('a', '2017-10-31', '2018-01-18'),
);

test('what has dates comes first, and the years of the project make the scale', () => {
	expect(series.rows.map((row) => row.pilot)).toEqual(['a', 'b', 'c']);
	expect(series.years).toEqual({ from: 2015, to: 2019 });
	expect(seriesOf(pilot('d', '2014', '2020-02')).years).toEqual({ from: 2014, to: 2021 });
});

test('a pilot without both dates has its line and its reason, and no bar', () => {
	const svg = renderTimelineSvg(english, series, { base: '/sub/' });
	expect(svg.match(/<rect/g)).toHaveLength(1);
	expect(svg).toContain('<title>Pilot b: dates not published</title>');
	expect(svg).toContain('from 2018, end not published');
	expect(svg).toContain('href="/sub/pilots/a/"');
	expect(svg).not.toContain('style=');
});

test('the sentence says when each ran, and which have no dates', () => {
	expect(timelineSentence(english, series)).toBe(
		'Pilot a: 2017-10-31 to 2018-01-18; Pilot c: from 2018, end not published. Without published dates: Pilot b.',
	);
});
