import { figureInWords, shortPlaceName } from '../../../charts/figures-in-words.ts';
import { figuresOf, isCountry, isNumber, valuesIn, type IndicatorFigures } from '../../../charts/indicator-figures.ts';
import { unionValue } from '../../../charts/indicator-choice.ts';
import { toFigures, toPlaces } from '../../../charts/indicator-series.ts';
import { neighbourLines, type NamedPlace } from '../../../charts/neighbours/svg.ts';
import { sparkline } from '../../../charts/sparkline/svg.ts';
import type { Country } from '../../../schema/country.ts';
import type { ViewContext } from '../../view-context.ts';
import { link, text, type Block, type KeyFigure, type Section } from '../../view.ts';

/** What a ministry asks first, in its order; an edition without one of them shows the others. */
const asked = ['hard-to-fill-ict-vacancies', 'ict-specialists-share', 'ict-graduates', 'basic-digital-skills'];

/** The newest figure of a country, where it stands among all of that year, and the one before. */
export interface Standing {
	figures: IndicatorFigures;
	year: number;
	value: number;
	rank: number;
	of: number;
	before?: { year: number; value: number };
	/** That of the EU in the same year, where it is no sum of the countries. */
	union?: { place: string; value: number };
}

const numbersOf = (figures: IndicatorFigures, place: string) =>
	figuresOf(figures, place).flatMap(([year, value]) => (isNumber(value) ? [{ year, value }] : []));

function standingOf(context: ViewContext, figures: IndicatorFigures, country: string): Standing[] {
	const [before, newest] = numbersOf(figures, country).slice(-2);
	const { year, value } = newest ?? before ?? {};
	if (year === undefined || value === undefined) return [];
	const all = valuesIn({ places: toPlaces(context) }, figures, year);
	const union = unionValue(figures, year);
	const isSum = union !== undefined && union.value > Math.max(...all.map((one) => one.value));
	return [
		{
			figures,
			year,
			value,
			rank: all.filter((one) => one.value > value).length + 1,
			of: all.length,
			...(newest && before ? { before } : {}),
			...(union && !isSum ? { union } : {}),
		},
	];
}

/** Where a country stands by the figures that are asked first. */
export const standingsOf = (context: ViewContext, country: Country): Standing[] =>
	asked.flatMap((id) => {
		const indicator = context.catalogue.indicators.byId.get(id);
		return indicator ? standingOf(context, toFigures(context, indicator), country.id) : [];
	});

/** The chart of an indicator with a country and its neighbours chosen. */
const trendOf = ({ to }: ViewContext, { figures }: Standing, { id, neighbours = [] }: Country): string =>
	to(`charts/indicator-trends/?indicator=${figures.id}&country=${[id, ...neighbours].slice(0, 6).join(',')}`);

/** A figure with the line of its years, against the EU, and where the country stands. */
export function keyFigures(context: ViewContext, country: Country, standings: readonly Standing[]): Block[] {
	const { t, locale } = context;
	if (standings.length === 0) return [];
	const items = standings.map((standing): KeyFigure => {
		const { figures, year, value, rank, of, union } = standing;
		const parts = [
			t('country.figure', { unit: figures.unit, year }),
			...(union ? [t('country.union', { value: figureInWords(locale, union.value) })] : []),
			...(of > 1 ? [t('country.rank', { rank, of })] : []),
		];
		return {
			name: link(figures.title, trendOf(context, standing, country)),
			value: figureInWords(locale, value),
			svg: sparkline(figures, country.id, union?.place),
			note: parts.join(' · '),
		};
	});
	return [{ kind: 'figures', items }];
}

/** One figure of a country beside those of its neighbours and the EU, over the years. */
export function neighbourSection(context: ViewContext, country: Country, standings: readonly Standing[]): Section[] {
	const { t, locale } = context;
	const places = toPlaces(context);
	const standing = standings.find(({ figures }) => numbersOf(figures, country.id).length > 1);
	if (!standing) return [];
	const { figures, union } = standing;
	const shown = [country.id, ...(country.neighbours ?? []), ...(union ? [union.place] : [])].flatMap((id) => {
		const newest = numbersOf(figures, id).at(-1);
		return newest ? [{ id, newest, name: shortPlaceName(locale, places, id) }] : [];
	});
	const near = [...shown]
		.filter(({ id, newest }) => isCountry(id) && id !== country.id && newest.year === standing.year)
		.sort((a, b) => Math.abs(a.newest.value - standing.value) - Math.abs(b.newest.value - standing.value));
	const closest = near.slice(0, 2);
	const said = t('country.neighbours-say', {
		title: figures.title,
		unit: figures.unit,
		list: locale.list(
			[...shown]
				.sort((a, b) => b.newest.value - a.newest.value)
				.map(({ name, newest }) =>
					t('country.neighbour', { name, value: figureInWords(locale, newest.value), year: newest.year }),
				),
		),
	});
	const told =
		near.length > closest.length
			? `${said} ${t('country.closest', { list: locale.list(closest.map(({ name }) => name)) })}`
			: said;
	const looks = new Map<string, NamedPlace['look']>([
		[country.id, 'own'],
		...closest.map(({ id }, i) => [id, i === 0 ? 'first' : 'second'] as const),
	]);
	const lines = shown.map(({ id, name, newest }) => ({
		id,
		label:
			newest.year === standing.year
				? `${name} ${figureInWords(locale, newest.value)}`
				: t('country.neighbour', { name, value: figureInWords(locale, newest.value), year: newest.year }),
		look: isCountry(id) ? looks.get(id) : ('union' as const),
	}));
	return [
		{
			id: 'neighbours',
			title: t(country.neighbours ? 'country.against-neighbours' : 'country.against-union'),
			half: true,
			blocks: [
				{ kind: 'picture', svg: neighbourLines(figures, lines, told), says: [text(told)] },
				{ kind: 'text', text: [link(t('country.chart'), trendOf(context, standing, country))] },
			],
		},
	];
}

/** Where a country stands by the first of these figures, and what of its qualifications is recorded. */
export function sentencesOf(
	{ t, locale }: ViewContext,
	[first]: readonly Standing[],
	levels: readonly number[],
	count: number,
): string {
	const qualifications =
		count === 0
			? t('country.no-qualifications')
			: t('country.says-qualifications', {
					count,
					levels: levels.length > 0 ? t('country.at-levels', { levels: locale.list(levels.map(String)) }) : '',
				});
	if (!first) return qualifications;
	const { figures, year, value, rank, of, before } = first;
	const figure = t('country.says-figure', {
		title: figures.title,
		value: figureInWords(locale, value),
		unit: figures.unit,
		year,
		rank,
		of,
		before: before ? t('country.says-before', { value: figureInWords(locale, before.value), year: before.year }) : '',
	});
	return `${figure} ${qualifications}`;
}
