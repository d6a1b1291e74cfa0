import { releaseAddress } from '../../model/addresses.ts';
import type { DatasetName } from '../../schema/collections.ts';
import type { ViewContext } from '../view-context.ts';
import { code, link, muted, text, type Block, type Inline } from '../view.ts';
import { countCells, ways } from './releases.ts';

/** What each release changed in a dataset, the newest first; nothing where none did. */
export function datasetHistory(context: ViewContext, dataset: DatasetName): Block[] {
	const { catalogue, locale, to } = context;
	const { data: own, releases: words } = locale.words;
	const rows = catalogue.releases.toReversed().flatMap(({ version, issued, changes }): Inline[][][] => {
		const records = changes.records.filter(({ collection }) => collection === dataset);
		const fields = changes.schemas.filter((field) => field.dataset === dataset);
		if (records.length + fields.length === 0) return [];
		return [
			[
				[link(version, to(releaseAddress(version)))],
				[{ text: issued, as: 'date' }],
				...countCells(context, records),
				fields.length === 0 ? [muted('–')] : fields.flatMap(({ path }, i) => [text(i === 0 ? '' : ', '), code(path)]),
			],
		];
	});
	if (rows.length === 0) return [];
	const head = [
		{ label: words.version },
		{ label: words.date },
		...ways.map((way) => ({ label: words[way], numeric: true })),
		{ label: own['history-columns'] },
	];
	return [{ kind: 'table', caption: own['history-caption'], head, rows }];
}
