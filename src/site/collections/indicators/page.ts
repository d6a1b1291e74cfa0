import type { ViewContext } from '../../view-context.ts';
import { figureInWords } from '../../../charts/figures-in-words.ts';
import { toFigures } from '../../../charts/indicator-series.ts';
import { isMapped } from '../../../charts/indicator-map/series.ts';
import { isTrend } from '../../../charts/indicator-trends/series.ts';
import { hasValue, newestByPlace, type Figure } from '../../../model/newest-observations.ts';
import type { SourceId } from '../../../schema/ids.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { citations } from '../../citations.ts';
import { link, text, type Block, type Inline, type RecordContent, type Section } from '../../view.ts';

/** A country with a link to its page, or an aggregate by its name. */
function placeOf({ catalogue, pick, pathOf, t }: ViewContext, place: string): Inline {
	const country = catalogue.countries.byId.get(place);
	if (country) return link(pick(country.title), pathOf('countries', place));
	return text(/^[A-Z]/.test(place) ? t(`place.${place}` as 'place.EU28') : place.toUpperCase());
}

const knownFlags = ['b', 'e', 'p', 'u', 'd'] as const;

/** Eurostat’s flags in words. */
const flagWords = ({ t }: ViewContext, flags = ''): string =>
	[...flags]
		.map((flag) => {
			const known = knownFlags.find((one) => one === flag);
			return known ? t(`indicator.flag-${known}`) : t('indicator.flag-other', { flag });
		})
		.join(', ');

type Cite = ReturnType<typeof citations>;

function newest(context: ViewContext, indicator: Indicator, { cite }: Cite): Block {
	const { t, pick, locale } = context;
	const figures = newestByPlace(indicator)
		.map((figure) => ({ figure, place: placeOf(context, figure.place) }))
		.sort((a, b) => locale.compare(a.place.text, b.place.text));
	if (figures.length === 0) return { kind: 'text', text: [text(t('indicator.no-values'))] };
	const withFlags = figures.some(({ figure }) => figure.flags);
	const row = ({ figure, place }: { figure: Figure; place: Inline }): Inline[][] => [
		[place],
		[text(String(figure.year))],
		[text(figureInWords(locale, figure.value))],
		...(withFlags ? [[text(flagWords(context, figure.flags))]] : []),
		cite([figure.source]),
	];
	return {
		kind: 'table',
		caption: t('indicator.newest-caption', { unit: pick(indicator.unit) }),
		head: [
			{ label: t('fact.country') },
			{ label: t('fact.year') },
			{ label: t('fact.value'), numeric: true },
			...(withFlags ? [{ label: t('fact.flags') }] : []),
			{ label: t('fact.source') },
		],
		rows: figures.map(row),
	};
}

/** Breaks with the same words stand together, with their years in a row. */
function breaks(context: ViewContext, indicator: Indicator, { cite }: Cite): Block {
	const { t, pick } = context;
	if (indicator.breaks.length === 0) return { kind: 'text', text: [text(t('indicator.no-breaks'))] };
	const groups = new Map<string, { place: Inline; note: string; years: number[]; sources: Set<SourceId> }>();
	for (const { place, year, note, sources = [] } of indicator.breaks) {
		const key = `${place ?? ''} ${pick(note)}`;
		const group = groups.get(key);
		if (group) {
			group.years.push(year);
			for (const source of sources) group.sources.add(source);
		} else
			groups.set(key, {
				place: place ? placeOf(context, place) : text(t('indicator.everywhere')),
				note: pick(note),
				years: [year],
				sources: new Set(sources),
			});
	}
	return {
		kind: 'table',
		caption: t('indicator.breaks-caption'),
		head: [{ label: t('fact.years') }, { label: t('fact.country') }, { label: t('fact.why') }],
		rows: [...groups.values()].map(({ place, note, years, sources }) => [
			[text([...new Set(years)].sort((a, b) => a - b).join(', '))],
			[place],
			[text(note), ...cite([...sources])],
		]),
	};
}

/** The years that have a figure, from the first to the last. */
export function yearsOf({ t }: ViewContext, { observations }: Indicator): string {
	const years = observations.filter(hasValue).map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	if (years.length === 0) return '–';
	return first === last ? String(first) : t('indicator.years', { first, last });
}

export function page(context: ViewContext, indicator: Indicator): RecordContent {
	const { locale, t, to, pick, toDocument, valueOr } = context;
	const sources = citations(context);
	const { cite, evidence, list } = sources;
	const given = indicator.observations.filter(hasValue).length;
	const counts = t('indicator.counts', {
		given: locale.number(given),
		missing: locale.number(indicator.observations.length - given),
	});
	const query = `?indicator=${indicator.id}`;
	const figures = toFigures(context, indicator);
	const charts = [
		...(isMapped(figures) ? [[link(t('indicator.map'), to(`charts/indicator-map/${query}`))]] : []),
		...(isTrend(figures) ? [[link(t('indicator.trends'), to(`charts/indicator-trends/${query}`))]] : []),
	];
	const csv = link(t('indicator.whole-table'), to('data/latest/indicators.observations.csv'));
	const facts: RecordContent['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(indicator)], at: 'state' },
		{ term: t('fact.unit'), values: [[text(pick(indicator.unit))]], at: 'strip' },
		{ term: t('fact.year-meaning'), values: [[text(pick(indicator.yearMeaning))]] },
		{ term: t('fact.observations'), values: [[text(counts)]] },
		{ term: t('fact.years'), values: [[text(yearsOf(context, indicator))]], at: 'strip' },
		...(charts.length ? [{ term: t('fact.charts'), values: charts }] : []),
		{ term: t('fact.wrong'), values: [[link(t('fact.corrections'), toDocument('corrections', '#figures'))]] },
		{
			term: t('fact.dataset'),
			values: [valueOr(indicator.dataset, (code) => [{ text: code, as: 'code' }])],
			at: 'identifiers',
		},
		{ term: t('fact.updated'), values: [valueOr(indicator.updated, (date) => [text(date)])], at: 'strip' },
		{
			term: t('fact.range'),
			values: [
				[
					text(
						t('indicator.range', {
							min: figureInWords(locale, indicator.range.min),
							max: figureInWords(locale, indicator.range.max),
						}),
					),
				],
			],
		},
		{ term: t('fact.better'), values: [[text(t(`indicator.better-${indicator.better}`))]], at: 'strip' },
		{ term: t('fact.licence'), values: [[text(pick(indicator.licence))]] },
	];
	const { target } = indicator;
	const sections: Section[] = [
		{
			id: 'newest',
			title: t('section.newest'),
			blocks: [newest(context, indicator, sources), { kind: 'text', text: [csv] }],
		},
		{ id: 'breaks', title: t('section.breaks'), blocks: [breaks(context, indicator, sources)] },
		...(target
			? [
					{
						id: 'target',
						title: t('section.indicator-target'),
						blocks: [
							{
								kind: 'text' as const,
								text: [
									{
										text: t('indicator.target', {
											value: `${figureInWords(locale, target.value)} (${pick(indicator.unit)})`,
											year: target.year,
											place: placeOf(context, target.place).text,
										}),
										as: 'strong' as const,
									},
									text(`. ${pick(target.text)}`),
									...cite(target.sources),
								],
							},
						],
					},
				]
			: []),
		...(indicator.note
			? [
					{
						id: 'note',
						title: t('section.note'),
						blocks: [{ kind: 'text' as const, text: [text(pick(indicator.note))] }],
					},
				]
			: []),
	];
	return {
		collection: 'indicators',
		title: pick(indicator.title),
		documentTitle: t('indicator.document-title', { title: pick(indicator.title) }),
		kind: [text(`${t('kind.indicators')} · ${pick(indicator.unit)}`)],
		lede: pick(indicator.definition),
		crumbs: [link(t('collection.indicators'), to('indicators/')), text(pick(indicator.title))],
		facts,
		sections,
		sources: list(),
	};
}
