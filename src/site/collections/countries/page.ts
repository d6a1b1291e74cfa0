import type { ViewContext } from '../../view-context.ts';
import { figureInWords } from '../../../charts/figures-in-words.ts';
import { partnerOf } from '../../../tools/countries/to-data.ts';
import { countriesAddress } from '../../../tools/countries/choice.ts';
import { mappedCompetences } from '../../../model/mapped-competences.ts';
import type { Country } from '../../../schema/country.ts';
import { isAbsent } from '../../../schema/common.ts';
import { citations } from '../../citations.ts';
import { ladderTable } from '../national-frameworks/page.ts';
import { link, text, type Block, type Inline, type RecordContent } from '../../view.ts';

function qualificationTable({ catalogue, t, pick, pathOf, briefly, status }: ViewContext, country: Country): Block {
	const qualifications = catalogue.relations.qualificationsOfCountry.get(country.id) ?? [];
	if (qualifications.length === 0) return { kind: 'text', text: [text(t('country.no-qualifications'))] };
	return {
		kind: 'table',
		caption: t('country.qualifications-caption'),
		head: [
			{ label: t('fact.title') },
			{ label: t('fact.eqf') },
			{ label: t('fact.isco') },
			{ label: t('national.competences'), numeric: true },
		],
		rows: qualifications.map((one) => [
			[link(pick(one.title), pathOf('qualifications', one.id))],
			briefly(one.eqfLevel, (level) => [text(`${level} `), status(one.levelEvidence.status)]),
			briefly(one.isco, ({ group }) => [text(group)]),
			[text(String(mappedCompetences(catalogue, one.id).length))],
		]),
	};
}

/** The newest figure of each indicator for the country. */
function indicatorTable({ catalogue, locale, pick, pathOf, status, t }: ViewContext, country: Country): Block {
	const rows = catalogue.indicators.all.flatMap((indicator): Inline[][][] => {
		const own = indicator.observations.filter((one) => one.place === country.id && !isAbsent(one.value));
		const newest = own.reduce<(typeof own)[number] | undefined>(
			(best, one) => (best && best.year >= one.year ? best : one),
			undefined,
		);
		if (!newest || isAbsent(newest.value)) return [];
		return [
			[
				[link(pick(indicator.title), pathOf('indicators', indicator.id))],
				[text(String(newest.year))],
				[text(figureInWords(locale, newest.value))],
				[text(pick(indicator.unit))],
				[
					status(indicator.status),
					...(newest.flags ? [{ text: ` ${t('country.flags', { flags: newest.flags })}`, as: 'muted' as const }] : []),
				],
			],
		];
	});
	if (rows.length === 0) return { kind: 'text', text: [text(t('country.no-indicators'))] };
	return {
		kind: 'table',
		caption: t('country.indicators-caption'),
		head: [
			{ label: t('kind.indicators') },
			{ label: t('country.year') },
			{ label: t('country.value'), numeric: true },
			{ label: t('country.unit') },
			{ label: t('fact.evidence') },
		],
		rows,
	};
}

export function page(context: ViewContext, country: Country): RecordContent {
	const { catalogue, pick, t, to, valueOr, toDocument, pathOf, linkTo } = context;
	const { evidence, list } = citations(context);
	const { relations } = catalogue;
	const frameworks = relations.frameworksOfCountry.get(country.id) ?? [];
	const qualifications = relations.qualificationsOfCountry.get(country.id) ?? [];
	const organisations = relations.organisationsOfCountry.get(country.id) ?? [];
	const pilots = relations.pilotsOfCountry.get(country.id) ?? [];
	const records = (items: Inline[][], none: string): Block =>
		items.length ? { kind: 'list', items } : { kind: 'text', text: [text(none)] };
	return {
		collection: 'countries',
		title: pick(country.title),
		documentTitle: t('country.document-title', { country: pick(country.title) }),
		kind: [text(`${t('kind.countries')} · ${country.code}`)],
		lede: t('country.lede', { frameworks: frameworks.length, qualifications: qualifications.length }),
		crumbs: [link(t('collection.countries'), to('countries/')), text(pick(country.title))],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(country.evidence)] },
			{ term: t('country.code'), values: [[text(country.code)]] },
			...(country.eurostatCode ? [{ term: t('country.eurostat-code'), values: [[text(country.eurostatCode)]] }] : []),
			{
				term: t('country.contact'),
				values: [valueOr(country.contactPoint, ({ name, url }) => [{ text: name, href: url, external: true }])],
			},
			{ term: t('fact.wrong'), values: [[link(t('fact.corrections'), toDocument('corrections'))]] },
			{
				term: t('collection.national-frameworks'),
				values: frameworks.map((one) => [link(one.shortTitle, pathOf('national-frameworks', one.id))]),
			},
			{
				term: t('fact.compare'),
				values: [[link(t('country.compare'), to(countriesAddress([country.id, partnerOf(catalogue, country.id)])))]],
			},
		],
		sections: [
			...frameworks.map((framework) => ({
				id: framework.id,
				title: pick(framework.title),
				blocks: [
					{
						kind: 'text' as const,
						text: [
							text(`${t('ladder.mapping')}: `),
							...evidence(framework.mapping),
							text(' '),
							link(framework.shortTitle, pathOf('national-frameworks', framework.id)),
						],
					},
					ladderTable(context, framework),
				],
			})),
			{ id: 'qualifications', title: t('country.qualifications'), blocks: [qualificationTable(context, country)] },
			{ id: 'indicators', title: t('collection.indicators'), blocks: [indicatorTable(context, country)] },
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
