import type { ViewContext } from '../../view-context.ts';
import { versionOf } from '../../../datasets/edition-line.ts';
import type { Agreement, AgreementTemplate } from '../../../schema/agreement.ts';
import { citations } from '../../citations.ts';
import { listOr } from '../organisations/page.ts';
import { link, text, type RecordContent, type Section } from '../../view.ts';

type Documented = Extract<Agreement, { kind: 'documented' }>;

/** Where the plain text of a template stands. */
export const textAddressOf = (id: string): string => `agreements/${id}.txt`;

const frame = ({ pick, t, to }: ViewContext, agreement: Agreement) => ({
	collection: 'agreements',
	title: pick(agreement.title),
	kind: [text(`${t('kind.agreements')} · ${t(`agreement.kind-${agreement.kind}`)}`)],
	lede: pick(agreement.summary),
	crumbs: [link(t('collection.agreements'), to('agreements/')), text(pick(agreement.title))],
});

function documentedView(context: ViewContext, agreement: Documented): RecordContent {
	const { catalogue, t, pick, valueOr, linkTo, pathOf } = context;
	const { cite, evidence, list } = citations(context);
	const pilots = catalogue.pilots.all.filter((pilot) =>
		agreement.parties.some((party) => catalogue.relations.pilotsOfOrganisation.get(party)?.includes(pilot)),
	);
	return {
		...frame(context, agreement),
		documentTitle: t('agreement.document-title', { title: pick(agreement.title) }),
		facts: [
			{ term: t('fact.evidence'), values: [evidence(agreement.evidence)], at: 'state' },
			{ term: t('fact.signed'), values: [[text(t(`agreement.signed-${agreement.signed}`))]], at: 'strip' },
			{ term: t('fact.date'), values: [valueOr(agreement.date, (date) => [text(date)])], at: 'strip' },
			{
				term: t('fact.parties'),
				values: agreement.parties.map((id) => [linkTo('organisations', id)]),
			},
		],
		sections: [
			{
				id: 'pilots',
				title: t('agreement.pilots'),
				blocks: [
					listOr(
						pilots.map((one) => [link(pick(one.title), pathOf('pilots', one.id))]),
						t('agreement.no-pilots'),
					),
				],
			},
			...(agreement.evidence.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [
								{
									kind: 'text' as const,
									text: [text(pick(agreement.evidence.note)), ...cite(agreement.evidence.sources)],
								},
							],
						},
					]
				: []),
		],
		sources: list(),
	};
}

function templateView(context: ViewContext, template: AgreementTemplate): RecordContent {
	const {
		catalogue: { edition },
		pick,
		t,
		status,
		to,
	} = context;
	const clauses: Section[] = template.clauses.map((clause, i) => ({
		id: `clause-${i + 1}`,
		title: `${i + 1}. ${pick(clause.title)}`,
		blocks: clause.paragraphs.map((paragraph) => ({ kind: 'text', text: [text(pick(paragraph))] })),
	}));
	return {
		...frame(context, template),
		documentTitle: t('agreement.document-title-template', { title: pick(template.title) }),
		facts: [
			{ term: t('fact.status'), values: [[status(template.status)]], at: 'state' },
			{ term: t('fact.signatories'), values: template.signatories.map((one) => [text(pick(one))]) },
			{ term: t('fact.clauses'), values: [[text(String(template.clauses.length))]], at: 'strip' },
			{ term: t('fact.version'), values: [[text(`${versionOf(edition)}, ${edition.issued}`)]], at: 'strip' },
			{ term: t('fact.text-file'), values: [[link(t('agreement.text-label'), to(textAddressOf(template.id)))]] },
		],
		sections: [
			{
				id: 'advice',
				title: t('section.advice'),
				blocks: [
					{ kind: 'text', text: [text(`${t('agreement.binds-nobody')} ${t('agreement.print')}`)] },
					{ kind: 'list', items: template.advice.map((one) => [text(pick(one))]) },
				],
			},
			...clauses,
			{
				id: 'signatures',
				title: t('section.signatures'),
				blocks: [
					{
						kind: 'table',
						caption: t('agreement.signatures-caption'),
						head: [
							{ label: t('agreement.party') },
							{ label: t('agreement.name') },
							{ label: t('agreement.place-date') },
							{ label: t('agreement.signature') },
						],
						rows: template.signatories.map((one) => [
							[text(pick(one))],
							...Array.from({ length: 3 }, () => [text(t('agreement.line'))]),
						]),
					},
				],
			},
			{
				id: 'licence',
				title: t('section.licence'),
				blocks: [
					{
						kind: 'text',
						text: [
							text(
								`${t('agreement.version', {
									title: pick(edition.title),
									version: versionOf(edition),
									issued: edition.issued,
									status: t(`status.${template.status}`),
								})} `,
							),
							{
								text: t('agreement.licence', { licence: edition.licence.id }),
								href: edition.licence.url,
								external: true,
							},
						],
					},
				],
			},
		],
		sources: [],
	};
}

export const page = (context: ViewContext, agreement: Agreement): RecordContent =>
	agreement.kind === 'documented' ? documentedView(context, agreement) : templateView(context, agreement);
