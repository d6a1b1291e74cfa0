import { sourceLine } from '../model/source-line.ts';
import { numberSources } from '../model/source-numbers.ts';
import type { Evidence } from '../schema/common.ts';
import type { ViewContext } from './view-context.ts';
import type { Inline, RecordView } from './view.ts';

/** Numbers the sources of a page in the order in which they are first cited. */
export function citations({ catalogue, status, pathOf }: ViewContext) {
	const sources = numberSources();
	const cite = (ids: readonly string[]): Inline[] =>
		ids
			.map((id) => sources.of(id))
			.map((number) => ({ text: `[${number}]`, href: `#source-${number}`, as: 'cite' as const }));
	return {
		cite,
		/** Status pill and source numbers of a fact. */
		evidence: (value: Pick<Evidence, 'status' | 'sources'>): Inline[] => [status(value.status), ...cite(value.sources)],
		list: (): RecordView['sources'] =>
			sources.cited.map((id, i) => {
				const source = catalogue.sources.byId.get(id);
				return {
					id,
					number: i + 1,
					text: source ? sourceLine(source) : id,
					href: pathOf('sources', id),
				};
			}),
	};
}
