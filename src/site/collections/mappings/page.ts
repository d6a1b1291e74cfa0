import type { ViewContext } from '../../view-context.ts';
import type { MappingRow, MappingSet } from '../../../schema/mapping.ts';
import { citations } from '../../citations.ts';
import { otherEnd, predicateWord } from '../../sections/mapping-links.ts';
import { link, muted, text, type Inline, type RecordContent } from '../../view.ts';
import { withOptions, type ListView } from '../../list-view.ts';
import { isLong, overviewSections } from './overview.ts';

/** How sure an author is, in bands that a reader can choose by. */
const confidenceBand = (confidence: number) => (confidence >= 0.8 ? 'high' : confidence >= 0.6 ? 'medium' : 'low');

function rowOf(context: ViewContext, set: MappingSet, row: MappingRow): ListView['rows'][number] {
	const { catalogue, t } = context;
	const { terms } = catalogue.relations;
	const end = (direction: 'from' | 'to') =>
		otherEnd(context, {
			set,
			row,
			direction,
			other: terms.get(direction === 'from' ? row.object_id : row.subject_id),
		});
	const why: Inline[] = [
		text(row.comment),
		...(row.ext_loss ? [muted(` ${t('mapping.lost', { loss: row.ext_loss })}`)] : []),
		...(row.ext_basis ? [muted(` ${t(`mapping.rests.${row.ext_basis}`)}`)] : []),
		...readIn(context, row.ext_sources ?? []),
		muted(
			` ${t('mapping.by', { author: row.author_label.join(', '), date: row.mapping_date, how: t(`justification.${row.mapping_justification.replace('semapv:', '')}` as 'justification.LexicalMatching') })}`,
		),
	];
	return {
		cells: [
			end('to'),
			[text(predicateWord(context, row.predicate_id))],
			end('from'),
			[text(row.confidence.toFixed(2))],
			why,
		],
		values: {
			relation: row.predicate_id.replace('skos:', ''),
			sure: confidenceBand(row.confidence),
			how: row.mapping_justification.replace('semapv:', ''),
			...(row.ext_basis ? { basis: row.ext_basis } : {}),
		},
	};
}

/** The sources of a row, where it has some of its own. */
const readIn = ({ catalogue, t, pathOf }: ViewContext, ids: readonly string[]): Inline[] =>
	ids.length === 0
		? []
		: [
				muted(` ${t('mapping.read-in')} `),
				...ids.flatMap((id, i): Inline[] => [
					...(i > 0 ? [text('; ')] : []),
					link(catalogue.sources.byId.get(id)?.title ?? id, pathOf('sources', id)),
				]),
				text('.'),
			];

/** The rows of a set as a list that filters and sorts. */
export function mappingRows(context: ViewContext, set: MappingSet): Omit<ListView, 'lede'> {
	const { pick, t } = context;
	const rows = set.rows.map((row) => rowOf(context, set, row));
	return {
		collection: 'mappings',
		title: pick(set.title),
		head: [
			{ key: 'subject', label: t('mapping.subject') },
			{ key: 'relation', label: t('mapping.relation') },
			{ key: 'object', label: t('mapping.object') },
			{ key: 'confidence', label: t('mapping.confidence'), numeric: true },
			{ key: 'reason', label: t('mapping.reason') },
		],
		filters: withOptions(
			[
				{ key: 'relation', label: t('mapping.relation'), wordOf: (v) => t(`predicate.${v}` as 'predicate.exactMatch') },
				{ key: 'sure', label: t('mapping.confidence'), wordOf: (v) => t(`confidence.${v}` as 'confidence.high') },
				{
					key: 'how',
					label: t('mapping.how'),
					wordOf: (v) => t(`justification.${v}` as 'justification.LexicalMatching'),
				},
				...(set.rows.some((row) => row.ext_basis)
					? [
							{
								key: 'basis',
								label: t('mapping.basis'),
								wordOf: (v: string) => t(`mapping.basis.${v}` as 'mapping.basis.title'),
							},
						]
					: []),
			],
			rows,
		),
		rows,
	};
}

export function page(context: ViewContext, set: MappingSet): RecordContent {
	const { pick, t, to, status, toDocument } = context;
	const { cite, list } = citations(context);
	// The first sentence says what is mapped to what; the rest is the rule.
	const [, lede = pick(set.summary), rule = ''] = /^(.+?[.])\s+(.+)$/s.exec(pick(set.summary)) ?? [];
	const count = (test: (row: MappingRow) => boolean) => set.rows.filter(test).length;
	return {
		collection: 'mappings',
		title: pick(set.title),
		documentTitle: t('mapping.document-title', { title: pick(set.title) }),
		kind: [text(t('kind.mappings')), text(` · ${t('mapping.rows', { count: set.rows.length })}`)],
		lede,
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.mappings'), to('mappings/')),
			text(pick(set.title)),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(set.status), text(' '), ...cite(set.sources)]], at: 'state' },
			{
				term: t('mapping.relation'),
				values: [...new Set(set.rows.map((row) => row.predicate_id))].map((predicate) => [
					text(`${predicateWord(context, predicate)}: ${count((row) => row.predicate_id === predicate)}`),
				]),
			},
			{
				term: t('mapping.file'),
				values: [
					[link('SSSOM TSV', to(`data/latest/mappings/${set.id}.sssom.tsv`))],
					[link(t('mapping.made'), toDocument('mappings'))],
				],
			},
		],
		sections: [
			...(rule
				? [{ id: 'rule', title: t('mapping.rule'), blocks: [{ kind: 'text' as const, text: [text(rule)] }] }]
				: []),
			...(isLong(set) ? overviewSections(context, set) : []),
		],
		sources: list(),
	};
}
