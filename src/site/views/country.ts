import { partnerOf } from '../../tools/countries/to-data.ts';
import { countriesAddress } from '../../tools/countries/choice.ts';
import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { mappedCompetences } from '../../model/mapped-competences.ts';
import type { Country } from '../../schema/country.ts';
import { isAbsent } from '../../schema/common.ts';
import { citations } from '../citations.ts';
import { ladderTable } from './national-framework.ts';
import {
	briefly,
	link,
	linkTo,
	pathOf,
	status,
	text,
	to,
	valueOr,
	toDocument,
	type Block,
	type Inline,
	type RecordView,
} from './parts.ts';

function qualificationTable(catalogue: Catalogue, country: Country): Block {
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
			[link(one.title.en, pathOf('qualifications', one.id))],
			briefly(one.eqfLevel, (level) => [text(`${level} `), status(one.levelEvidence.status)]),
			briefly(one.isco, ({ group }) => [text(group)]),
			[text(String(mappedCompetences(catalogue, one.id).length))],
		]),
	};
}

/** The newest figure of each indicator for the country. */
function indicatorTable(catalogue: Catalogue, country: Country): Block {
	const rows = catalogue.indicators.all.flatMap((indicator): Inline[][][] => {
		const own = indicator.observations.filter((one) => one.place === country.id && !isAbsent(one.value));
		const newest = own.reduce<(typeof own)[number] | undefined>(
			(best, one) => (best && best.year >= one.year ? best : one),
			undefined,
		);
		if (!newest || isAbsent(newest.value)) return [];
		return [
			[
				[link(indicator.title.en, pathOf('indicators', indicator.id))],
				[text(String(newest.year))],
				[text(newest.value.toLocaleString('en'))],
				[text(indicator.unit.en)],
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

export function countryView(catalogue: Catalogue, country: Country): RecordView {
	const { evidence, list } = citations(catalogue);
	const { relations } = catalogue;
	const frameworks = relations.frameworksOfCountry.get(country.id) ?? [];
	const qualifications = relations.qualificationsOfCountry.get(country.id) ?? [];
	const organisations = relations.organisationsOfCountry.get(country.id) ?? [];
	const pilots = relations.pilotsOfCountry.get(country.id) ?? [];
	const records = (items: Inline[][], none: string): Block =>
		items.length ? { kind: 'list', items } : { kind: 'text', text: [text(none)] };
	return {
		collection: 'countries',
		title: country.title.en,
		documentTitle: t('country.document-title', { country: country.title.en }),
		kind: [text(`${t('kind.countries')} · ${country.code}`)],
		lede: t('country.lede', { frameworks: frameworks.length, qualifications: qualifications.length }),
		crumbs: [link(t('collection.countries'), to('countries/')), text(country.title.en)],
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
				title: framework.title.en,
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
					ladderTable(framework),
				],
			})),
			{ id: 'qualifications', title: t('country.qualifications'), blocks: [qualificationTable(catalogue, country)] },
			{ id: 'indicators', title: t('collection.indicators'), blocks: [indicatorTable(catalogue, country)] },
			{
				id: 'organisations',
				title: t('collection.organisations'),
				blocks: [
					records(
						organisations.map((one) => [linkTo(catalogue, 'organisations', one.id)]),
						t('country.no-organisations'),
					),
				],
			},
			{
				id: 'pilots',
				title: t('collection.pilots'),
				blocks: [
					records(
						pilots.map((one) => [linkTo(catalogue, 'pilots', one.id)]),
						t('country.no-pilots'),
					),
				],
			},
			...(country.note
				? [{ id: 'note', title: t('section.note'), blocks: [{ kind: 'text' as const, text: [text(country.note.en)] }] }]
				: []),
		],
		sources: list(),
		twin: to(twinAddressOf('countries', country.id)),
		filters: [['kind', 'countries']],
		searchTerms: [country.code],
	};
}
