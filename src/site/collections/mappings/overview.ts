import { mostDrawn } from '../../../charts/mapping-links/series.ts';
import type { Term } from '../../../model/terms.ts';
import type { MappingRow, MappingSet } from '../../../schema/mapping.ts';
import { link, text, type Inline, type Section } from '../../view.ts';
import type { ViewContext } from '../../view-context.ts';

/** Whether a set has more rows than a page can show one by one: its page counts them, and its file has them all. */
export const isLong = ({ rows }: Pick<MappingSet, 'rows'>): boolean => rows.length > mostDrawn;

interface Tally {
	term: Term;
	rows: number;
	/** Records at the other end. */
	others: Set<string>;
}

/** The rows of a set by the record at one of their ends, whichever of its parts is meant; in the order of the rows. */
function tallyBy({ catalogue }: ViewContext, { rows }: MappingSet, end: 'subject' | 'object'): Tally[] {
	const { terms } = catalogue.relations;
	const far = end === 'subject' ? 'object' : 'subject';
	const idOf = (row: MappingRow, side: 'subject' | 'object') => terms.get(row[`${side}_id`]);
	const found = new Map<string, Tally>();
	for (const row of rows) {
		const [term, other] = [idOf(row, end), idOf(row, far)];
		if (!term) continue;
		const tally = found.get(term.id) ?? { term, rows: 0, others: new Set() };
		tally.rows += 1;
		if (other) tally.others.add(other.id);
		found.set(term.id, tally);
	}
	return [...found.values()];
}

function recordOf({ competenceLink, linkTo }: ViewContext, { collection, id }: Term): Inline[] {
	if (collection === 'competences') return competenceLink(id);
	return collection === 'sources' ? [text(id)] : [linkTo(collection, id)];
}

/** What the page of a long set shows in place of its rows: how many there are by each end, and where all of them stand. */
export function overviewSections(context: ViewContext, set: MappingSet): Section[] {
	const { locale, pick, t, to } = context;
	const number = (count: number): Inline[] => [text(locale.number(count))];
	const table = (end: 'subject' | 'object', tallies: readonly Tally[]): Section => ({
		id: end,
		title: t(`mapping.by-${end}`),
		blocks: [
			{
				kind: 'table',
				caption: `${pick(set.title)}: ${t(`mapping.by-${end}`)}`,
				head: [
					{ label: t(`mapping.${end}`) },
					{ label: t('mapping.rows-label'), numeric: true },
					{ label: t(end === 'subject' ? 'mapping.objects-label' : 'mapping.subjects-label'), numeric: true },
				],
				rows: tallies.map(({ term, rows, others }) => [recordOf(context, term), number(rows), number(others.size)]),
			},
		],
	});
	return [
		{
			id: 'rows',
			title: t('mapping.rows-title'),
			blocks: [
				{
					kind: 'text',
					text: [
						text(`${t('mapping.all-rows', { count: set.rows.length })} `),
						link(t('mapping.all-rows-file'), to(`data/latest/mappings/${set.id}.sssom.tsv`)),
						text('.'),
					],
				},
			],
		},
		table(
			'object',
			tallyBy(context, set, 'object').sort((a, b) => b.rows - a.rows),
		),
		table('subject', tallyBy(context, set, 'subject')),
	];
}
