import { versionOf } from '../../datasets/edition-line.ts';
import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Agreement, AgreementTemplate } from '../../schema/agreement.ts';
import { citations } from '../citations.ts';
import { listOr } from './organisation.ts';
import { link, linkTo, pathOf, status, text, to, valueOr, type RecordView, type Section } from './parts.ts';

type Documented = Extract<Agreement, { kind: 'documented' }>;

/** Where the plain text of a template stands. */
export const textAddressOf = (id: string): string => `agreements/${id}.txt`;

const frame = (agreement: Agreement) => ({
	collection: 'agreements',
	title: agreement.title.en,
	kind: [text(`${t('kind.agreements')} · ${t(`agreement.kind-${agreement.kind}`)}`)],
	lede: agreement.summary.en,
	crumbs: [link(t('collection.agreements'), to('agreements/')), text(agreement.title.en)],
	twin: to(twinAddressOf('agreements', agreement.id)),
	filters: [['kind', 'agreements']] as [string, string][],
	searchTerms: [],
});

function documentedView(catalogue: Catalogue, agreement: Documented): RecordView {
	const { cite, evidence, list } = citations(catalogue);
	const pilots = catalogue.pilots.all.filter((pilot) =>
		agreement.parties.some((party) => catalogue.relations.pilotsOfOrganisation.get(party)?.includes(pilot)),
	);
	return {
		...frame(agreement),
		documentTitle: t('agreement.document-title', { title: agreement.title.en }),
		facts: [
			{ term: t('fact.evidence'), values: [evidence(agreement.evidence)] },
			{ term: t('fact.signed'), values: [[text(t(`agreement.signed-${agreement.signed}`))]] },
			{ term: t('fact.date'), values: [valueOr(agreement.date, (date) => [text(date)])] },
			{
				term: t('fact.parties'),
				values: agreement.parties.map((id) => [linkTo(catalogue, 'organisations', id)]),
			},
		],
		sections: [
			{
				id: 'pilots',
				title: t('agreement.pilots'),
				blocks: [
					listOr(
						pilots.map((one) => [link(one.title.en, pathOf('pilots', one.id))]),
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
									text: [text(agreement.evidence.note.en), ...cite(agreement.evidence.sources)],
								},
							],
						},
					]
				: []),
		],
		sources: list(),
	};
}

function templateView({ edition }: Catalogue, template: AgreementTemplate): RecordView {
	const clauses: Section[] = template.clauses.map((clause, i) => ({
		id: `clause-${i + 1}`,
		title: `${i + 1}. ${clause.title.en}`,
		blocks: clause.paragraphs.map((paragraph) => ({ kind: 'text', text: [text(paragraph.en)] })),
	}));
	return {
		...frame(template),
		documentTitle: t('agreement.document-title-template', { title: template.title.en }),
		facts: [
			{ term: t('fact.status'), values: [[status(template.status)]] },
			{ term: t('fact.signatories'), values: template.signatories.map((one) => [text(one.en)]) },
			{ term: t('fact.clauses'), values: [[text(String(template.clauses.length))]] },
			{ term: t('fact.version'), values: [[text(`${versionOf(edition)}, ${edition.issued}`)]] },
			{ term: t('fact.text-file'), values: [[link(t('agreement.text-label'), to(textAddressOf(template.id)))]] },
		],
		sections: [
			{
				id: 'advice',
				title: t('section.advice'),
				blocks: [
					{ kind: 'text', text: [text(`${t('agreement.binds-nobody')} ${t('agreement.print')}`)] },
					{ kind: 'list', items: template.advice.map((one) => [text(one.en)]) },
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
							[text(one.en)],
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
									title: edition.title.en,
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

export const agreementView = (catalogue: Catalogue, agreement: Agreement): RecordView =>
	agreement.kind === 'documented' ? documentedView(catalogue, agreement) : templateView(catalogue, agreement);
