import { gapSentences } from '../../../charts/mapping-links/sentence.ts';
import { toLinksSeries } from '../../../charts/mapping-links/series.ts';
import type { MappingSet } from '../../../schema/mapping.ts';
import { link, text, type Section } from '../../view.ts';
import type { ViewContext } from '../../view-context.ts';
import { isLong } from './overview.ts';
import { mappingRows } from './page.ts';

/** What the page of a set shows below its own sections, without the picture: what has no row, and all rows if they fit. */
export function mappingSections(context: ViewContext, set: MappingSet): Section[] {
	if (isLong(set)) return [];
	const { locale, t, to } = context;
	const gaps = gapSentences(locale, toLinksSeries(context, set)).map(({ start, named, end }) => [
		text(`${start} `),
		...named.flatMap(({ label, address }, i) => [...(i > 0 ? [text(', ')] : []), link(label, to(address))]),
		...(named.length > 0 ? [text(end ? `, ${end}` : '.')] : []),
	]);
	const { title, head, rows } = mappingRows(context, set);
	return [
		...(gaps.length > 0
			? [
					{
						id: 'gaps',
						title: locale.words['charts.mapping-links'].gaps,
						blocks: gaps.map((gap) => ({ kind: 'text' as const, text: gap })),
					},
				]
			: []),
		{
			id: 'rows',
			title: t('mapping.rows-title'),
			blocks: [{ kind: 'table', caption: title, head, rows: rows.map(({ cells }) => cells) }],
		},
	];
}
