import type { ViewContext } from '../../view-context.ts';
import type { Catalogue } from '../../../model/catalogue.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { Organisation } from '../../../schema/organisation.ts';
import { citations } from '../../citations.ts';
import { link, text, type Block, type Inline, type RecordContent, type Section } from '../../view.ts';

/** Links to records, or the sentence that there are none. */
export const listOr = (items: Inline[][], none: string): Block =>
	items.length ? { kind: 'list', items } : { kind: 'text', text: [text(none)] };

/** Documented agreements with one of these organisations as a party. */
const agreementsOf = (catalogue: Catalogue, id: Organisation['id']) =>
	catalogue.agreements.all.filter((one) => one.kind === 'documented' && one.parties.includes(id));

function lede({ t, titleOf }: ViewContext, organisation: Organisation): string {
	const words = {
		type: t(`organisation-type.${organisation.type}`),
		membership: t(`membership.${organisation.membership}`),
	};
	const sentence = isAbsent(organisation.country)
		? t('organisation.lede-no-country', words)
		: t('organisation.lede', {
				...words,
				country: titleOf('countries', organisation.country),
			});
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function page(context: ViewContext, organisation: Organisation): RecordContent {
	const { catalogue, pick, t, pathOf, titleOf, to, valueOr, linkTo } = context;
	const { cite, evidence, list } = citations(context);
	const { relations } = catalogue;
	const country = isAbsent(organisation.country) ? undefined : organisation.country;
	const neighbours = (country ? (relations.organisationsOfCountry.get(country) ?? []) : []).filter(
		(one) => one.id !== organisation.id,
	);
	const notes = [organisation.evidence, organisation.typeEvidence].flatMap((one) =>
		one.note ? [[text(pick(one.note)), ...cite(one.sources)]] : [],
	);
	const sections: Section[] = [
		{
			id: 'role',
			title: t('section.role'),
			blocks: [{ kind: 'text', text: [text(pick(organisation.role)), ...cite(organisation.evidence.sources)] }],
		},
		{
			id: 'pilots',
			title: t('section.pilots-of'),
			blocks: [
				listOr(
					(relations.pilotsOfOrganisation.get(organisation.id) ?? []).map((one) => [
						link(pick(one.title), pathOf('pilots', one.id)),
					]),
					t('organisation.no-pilots'),
				),
			],
		},
		{
			id: 'agreements',
			title: t('section.agreements-of'),
			blocks: [
				listOr(
					agreementsOf(catalogue, organisation.id).map((one) => [link(pick(one.title), pathOf('agreements', one.id))]),
					t('organisation.no-agreements'),
				),
			],
		},
		{
			id: 'labels',
			title: t('section.labels-of'),
			blocks: [
				listOr(
					catalogue.labels.all
						.filter((one) => one.holder === organisation.id)
						.map((one) => [link(pick(one.title), pathOf('labels', one.id))]),
					t('organisation.no-labels'),
				),
			],
		},
		...(country
			? [
					{
						id: 'neighbours',
						title: t('section.neighbours', {
							country: titleOf('countries', country),
						}),
						blocks: [
							listOr(
								neighbours.map((one) => [link(pick(one.title), pathOf('organisations', one.id))]),
								t('organisation.no-neighbours'),
							),
						],
					},
				]
			: []),
		...(notes.length
			? [
					{
						id: 'note',
						title: t('section.note'),
						blocks: notes.map((words): Block => ({ kind: 'text', text: words })),
					},
				]
			: []),
	];
	return {
		collection: 'organisations',
		title: pick(organisation.title),
		documentTitle: t('organisation.document-title', { title: pick(organisation.title) }),
		kind: [text(`${t('kind.organisations')} · ${t(`organisation-type.${organisation.type}`)}`)],
		lede: lede(context, organisation),
		crumbs: [
			link(t('network.title'), to('network/')),
			link(t('collection.organisations'), to('organisations/')),
			text(pick(organisation.title)),
		],
		facts: [
			{
				term: t('fact.membership'),
				values: [[text(`${t(`membership.${organisation.membership}`)} `), ...evidence(organisation.evidence)]],
				at: 'strip',
			},
			{
				term: t('fact.country'),
				values: [valueOr(organisation.country, (id) => [linkTo('countries', id)])],
				at: 'strip',
			},
			{
				term: t('fact.type'),
				values: [[text(`${t(`organisation-type.${organisation.type}`)} `), ...evidence(organisation.typeEvidence)]],
				at: 'strip',
			},
			{
				term: t('fact.web'),
				values: [valueOr(organisation.url, (url) => [{ text: url, href: url, external: true }])],
			},
		],
		sections,
		sources: list(),
	};
}
