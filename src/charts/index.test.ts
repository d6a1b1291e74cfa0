import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { sourceLanguage, toLocale } from '../words/locale.ts';
import { localeOf } from '../words/site-locale.ts';
import type { Room } from '../words/words.ts';
import { addressFor, type DrawnChart, type DrawnData } from './drawn.ts';
import { toMapGeometry } from './europe/geometry.ts';
import { charts } from './index.ts';

const drawings = import.meta.glob<DrawnChart<object, object, Room>>('./*/drawn.ts', { import: 'drawn', eager: true });
const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');
const context = { catalogue, locale: localeOf(sourceLanguage), to: (address: string) => `/sub/${address}` };

describe.each(Object.values(drawings))('$id', (drawn) => {
	const chart = charts.find((one) => 'sheet' in one && one.id === drawn.id);
	const sheet = chart && 'sheet' in chart ? chart.sheet(context) : undefined;

	test('draws from what its page carries, and in its words, what the page shows', () => {
		const data = JSON.parse(JSON.stringify(sheet?.drawn?.data)) as DrawnData<object, Room>;
		const locale = toLocale(data.lang, data.words);
		const carried = data.series ?? (chart && 'later' in chart ? chart.later?.(context) : undefined) ?? {};
		const series = drawn.onMap ? { ...carried, geometry: toMapGeometry() } : carried;
		const address = addressFor<object, object, Room>(drawn, series, locale);
		const { state } = address.read(new URLSearchParams());
		expect(drawn.view(series, state, { base: data.base }, locale)).toMatchObject({
			title: sheet?.figures[0]?.title,
			sentence: sheet?.figures[0]?.sentence,
			svg: sheet?.figures[0]?.svg,
		});
		expect(address.controls(state)).toEqual(sheet?.controls);
		expect(drawn.shown(series, state, locale)).toMatch(/\d/);
		expect(drawn.shortcut?.(state, locale)).toEqual(sheet?.shortcut);
		expect(drawn.reading?.(series, state, locale, false)?.at({ row: 0, column: 0 })?.text ?? '').not.toContain(
			'undefined',
		);
	});
});
