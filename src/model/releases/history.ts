import type { Release } from '../../schema/release.ts';
import type { Changes, RecordChange } from './changes.ts';

/** What a release changed in one record. */
export interface HistoryEntry extends Pick<Release, 'version' | 'issued'> {
	change: RecordChange;
}

/** What releases changed, by `collection id` of the record, the newest first. */
export const historyOf = (
	releases: readonly (Pick<Release, 'version' | 'issued'> & { changes: Changes })[],
): ReadonlyMap<string, readonly HistoryEntry[]> =>
	Map.groupBy(
		releases
			.toReversed()
			.flatMap(({ version, issued, changes }) => changes.records.map((change) => ({ version, issued, change }))),
		({ change }) => `${change.collection} ${change.id}`,
	);
