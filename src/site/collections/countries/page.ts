import type { ViewContext } from '../../view-context.ts';
import { flagNames, figureInWords } from '../../../charts/figures-in-words.ts';
import { mostCountries, countriesAddress } from '../../../tools/countries/choice.ts';
import { partnerOf } from '../../../tools/countries/to-data.ts';
import { hasValue, newestByPlace } from '../../../model/newest-observations.ts';
import type { Country } from '../../../schema/country.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { isAbsent } from '../../../schema/common.ts';
import { allAre, usualOf } from '../../all-are.ts';
import { citations } from '../../citations.ts';
import { joined, link, muted, text, type Block, type Inline, type RecordContent, type Section } from '../../view.ts';
import { keyFigures, neighbourSection, sentencesOf, standingsOf } from './figures.ts';
import { ladderSection } from './ladder.ts';

/** The newest figure of each of these indicators for the country. */
function indicatorTable(
	context: ViewContext,
	country: Country,
	caption: string,
	indicators: readonly Indicator[],
): Block {
	const { locale, pick, pathOf, exception, t } = context;
	const usual = usualOf(indicators.map(({ status }) => status)) ?? 'verified';
	const rows = indicators.flatMap((indicator): Inline[][][] => {
		const newest = newestByPlace(indicator).find(({ place }) => place === country.id);
		if (!newest) return [];
		return [
			[
				[link(pick(indicator.title), pathOf('indicators', indicator.id)), ...exception(indicator.status, usual)],
				[text(String(newest.year))],
				[text(figureInWords(locale, newest.value))],
				[
					text(pick(indicator.unit)),
					...(newest.flags ? [muted(` (${flagNames(locale, newest.flags).join(', ')})`)] : []),
				],
			],
		];
	});
	return {
		kind: 'table',
		caption: `${caption}. ${allAre(context, usual)}`,
		head: [
			{ label: t('kind.indicators') },
			{ label: t('country.year') },
			{ label: t('country.value'), numeric: true },
			{ label: t('country.unit') },
		],
		rows,
	};
}

/** Indicators that tell of several countries, then, closed, those that tell of this one alone. */
function indicatorSection(context: ViewContext, country: Country): Section {
	const { catalogue, t } = context;
	const own = catalogue.indicators.all.filter(({ observations }) =>
		observations.some((one) => one.place === country.id && hasValue(one)),
	);
	const isAlone = ({ observations }: Indicator) =>
		observations.every(({ place }) => place === country.id || !catalogue.countries.byId.has(place));
	const [alone, shared] = [own.filter(isAlone), own.filter((one) => !isAlone(one))];
	const only = t('country.only-here', { count: alone.length });
	return {
		id: 'indicators',
		title: t('collection.indicators'),
		blocks: [
			...(own.length === 0 ? [{ kind: 'text' as const, text: [text(t('country.no-indicators'))] }] : []),
			...(shared.length > 0 ? [indicatorTable(context, country, t('country.indicators-caption'), shared)] : []),
			...(alone.length > 0
				? [
						{
							kind: 'folded' as const,
							summary: only,
							open: false,
							blocks: [indicatorTable(context, country, only, alone)],
						},
					]
				: []),
		],
	};
}

export function page(context: ViewContext, country: Country): RecordContent {
	const { catalogue, pick, t, to, valueOr, toDocument, linkTo } = context;
	const citing = citations(context);
	const { evidence, list } = citing;
	const { relations } = catalogue;
	const frameworks = relations.frameworksOfCountry.get(country.id) ?? [];
	const qualifications = relations.qualificationsOfCountry.get(country.id) ?? [];
	const organisations = relations.organisationsOfCountry.get(country.id) ?? [];
	const pilots = relations.pilotsOfCountry.get(country.id) ?? [];
	const standings = standingsOf(context, country);
	const key = keyFigures(context, country, standings);
	const levels = qualifications.flatMap(({ eqfLevel }) => (isAbsent(eqfLevel) ? [] : [eqfLevel]));
	const beside = country.neighbours ?? [partnerOf(catalogue, country.id)];
	const records = (items: Inline[][], none: string): Block =>
		items.length ? { kind: 'list', items } : { kind: 'text', text: [text(none)] };
	return {
		collection: 'countries',
		title: pick(country.title),
		documentTitle: t('country.document-title', { country: pick(country.title) }),
		kind: [text(`${t('kind.countries')} · ${country.code}`)],
		lede: sentencesOf(context, standings, [...new Set(levels)].sort(), qualifications.length),
		crumbs: [link(t('collection.countries'), to('countries/')), text(pick(country.title))],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(country.evidence)], at: 'state' },
			{
				term: t('country.contact'),
				values: [valueOr(country.contactPoint, ({ name, url }) => [{ text: name, href: url, external: true }])],
			},
			...(country.neighbours
				? [
						{
							term: t('country.neighbours'),
							values: [
								joined(
									country.neighbours.map((id) => [linkTo('countries', id)]),
									', ',
								),
							],
						},
					]
				: []),
			{ term: t('fact.wrong'), values: [[link(t('fact.corrections'), toDocument('corrections'))]] },
			{ term: t('country.code'), values: [[text(country.code)]], at: 'identifiers' },
			...(country.eurostatCode
				? [{ term: t('country.eurostat-code'), values: [[text(country.eurostatCode)]], at: 'identifiers' as const }]
				: []),
		],
		acts: [
			link(
				t(country.neighbours ? 'country.with-neighbours' : 'country.compare'),
				to(countriesAddress([country.id, ...beside].slice(0, mostCountries))),
			),
			...(frameworks[0] ? [link(t('country.qualifications'), `#${frameworks[0].id}`)] : []),
			link(t('collection.indicators'), '#indicators'),
		],
		sections: [
			...(key.length > 0 ? [{ id: 'figures', title: t('country.key-figures'), blocks: key }] : []),
			...neighbourSection(context, country, standings),
			...frameworks.map((framework) =>
				ladderSection(
					context,
					citing,
					framework,
					qualifications.filter((one) => one.framework === framework.id),
				),
			),
			indicatorSection(context, country),
			{
				id: 'organisations',
				title: t('collection.organisations'),
				blocks: [
					records(
						organisations.map((one) => [linkTo('organisations', one.id)]),
						t('country.no-organisations'),
					),
				],
			},
			{
				id: 'pilots',
				title: t('collection.pilots'),
				blocks: [
					records(
						pilots.map((one) => [linkTo('pilots', one.id)]),
						t('country.no-pilots'),
					),
				],
			},
			...(country.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [{ kind: 'text' as const, text: [text(pick(country.note))] }],
						},
					]
				: []),
		],
		sources: list(),
	};
}
