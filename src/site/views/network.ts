import type { ViewContext } from '../view-context.ts';
import { countMembers, memberships, membersByType, type MemberCount } from '../../model/network.ts';
import { citations } from '../citations.ts';
import { signedSentence } from '../registers.ts';
import { link, text, type Block, type Inline, type RecordView, type Section } from '../view.ts';

export interface NetworkView {
	lede: string;
	counts: Section[];
	rest: Section[];
	sources: RecordView['sources'];
}

function countTable<K>(
	{ t }: ViewContext,
	caption: string,
	label: string,
	rows: readonly MemberCount<K>[],
	total: MemberCount<string>,
	show: (key: K) => Inline[],
): Block {
	const cells = ({ counts, all }: MemberCount<unknown>) => [
		...memberships.map((one) => [text(String(counts[one]))]),
		[text(String(all))],
	];
	return {
		kind: 'table',
		caption,
		head: [
			{ label },
			...memberships.map((one) => ({ label: t(`membership.${one}`), numeric: true })),
			{ label: t('network.total'), numeric: true },
		],
		rows: [
			...rows.map((row) => [show(row.key), ...cells(row)]),
			[[{ text: t('network.total'), as: 'strong' }], ...cells(total)],
		],
	};
}

/** The page of the network: counts by type, and what is not known of it. */
export function networkView(context: ViewContext): NetworkView {
	const { catalogue, t, pick, to, toDocument } = context;
	const { evidence, list } = citations(context);
	const organisations = catalogue.organisations.all;
	const total = countMembers('', organisations);
	const { confirmed, likely, external } = total.counts;
	const { size } = catalogue.edition.project;
	const named = confirmed + likely;
	const unknown: Inline[][] = [
		[
			text(
				t('network.unknown-partners', {
					partners: size.partners,
					supporting: size.supporting,
					named,
					confirmed,
					missing: Math.max(0, size.partners - named),
				}),
			),
			text(' '),
			...evidence(size.evidence),
			...(size.evidence.note ? [text(` ${pick(size.evidence.note)}`)] : []),
		],
		[text(t('network.unknown-types'))],
		[text(t('network.unknown-status'))],
		[text(`${signedSentence(context)} ${t('network.unknown-matching')}`)],
	];
	return {
		lede: t('network.lede', { confirmed, likely, external }),
		counts: [
			{
				id: 'types',
				title: t('network.by-type'),
				blocks: [
					countTable(
						context,
						t('network.caption-type'),
						t('fact.type'),
						membersByType(organisations),
						total,
						(type) => [link(t(`organisation-type.${type}`), to(`organisations/?type=${type}`))],
					),
				],
			},
		],
		rest: [
			{ id: 'unknown', title: t('network.unknown'), blocks: [{ kind: 'list', items: unknown }] },
			{
				id: 'join',
				title: t('network.join'),
				blocks: [
					{ kind: 'text', text: [text(t('network.join-text'))] },
					{
						kind: 'text',
						text: [
							link(t('network.join-link'), toDocument('joining')),
							text(' · '),
							link(t('network.pilots'), to('pilots/')),
							text(' · '),
							link(t('network.agreements'), to('agreements/')),
						],
					},
				],
			},
		],
		sources: list(),
	};
}
