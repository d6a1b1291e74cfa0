import { releaseAddress } from '../../model/addresses.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { ViewContext } from '../view-context.ts';
import { code, link, text, type Inline, type Section } from '../view.ts';

/** What the releases changed in a record, the newest first; nothing before the first release that has it. */
export function historySection(context: ViewContext, collection: CollectionName, id: string): Section[] {
	const { catalogue, locale, to } = context;
	const words = locale.words.releases;
	const rows = (catalogue.history.get(`${collection} ${id}`) ?? []).map(
		({ version, issued, change: { kind, fields = [] } }): Inline[][] => [
			[link(version, to(releaseAddress(version)))],
			[{ text: issued, as: 'date' }],
			fields.length === 0
				? [text(words[`kind.${kind}`])]
				: fields.flatMap(({ path }, i) => [text(i === 0 ? '' : ', '), code(path)]),
		],
	);
	if (rows.length === 0) return [];
	const head = [words.version, words.date, words.kind].map((label) => ({ label }));
	return [
		{
			id: 'in-releases',
			title: words.history,
			blocks: [{ kind: 'table', caption: words['history-caption'], head, rows }],
		},
	];
}
