import { quote } from '../../charts/quote.ts';
import type { Texts } from '../../words/locale.ts';
import { readOutcomes } from './entry.ts';
import { emptyOwn, type OwnQualification } from './own.ts';
import { headOf, titleOf } from './read-json.ts';
import { isFields, type Fields, type OwnReading } from './reading.ts';

/** A record of a qualification as this site publishes it, and where in the file it stands. */
interface Placed {
	path: string;
	record: Fields;
}

const isRecord = (value: unknown): value is Fields =>
	isFields(value) && (value['kind'] === 'national' || value['kind'] === 'joint') && isFields(value['title']);

/** The records of a file: a page’s, a dataset’s, or one by itself. */
export function recordsIn(value: unknown): Placed[] {
	if (isRecord(value)) return [{ path: '', record: value }];
	if (!isFields(value)) return [];
	if (isRecord(value['record'])) return [{ path: 'record', record: value['record'] }];
	const items: unknown = value['items'];
	return Array.isArray(items)
		? items.flatMap((record, i) => (isRecord(record) ? [{ path: `items/${i}`, record }] : []))
		: [];
}

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** The national qualification of a record. */
export function readRecord(reading: OwnReading, records: readonly [Placed, ...Placed[]]): OwnQualification {
	const { leaving, known, locale } = reading;
	const [{ path, record }] = records;
	const at = (field: string) => (path ? `${path}/${field}` : field);
	const textOf = (value: unknown) => {
		const text = isFields(value) ? locale.pick(value as Texts) : value;
		return typeof text === 'string' ? text : undefined;
	};
	const title = titleOf(reading, at('title'), textOf(record['title']));
	const own = { ...emptyOwn(known.edition), title };
	if (records.length > 1) leaving.leave('', 'several', { title });
	if (record['kind'] === 'joint') return leaving.leave(at('kind'), 'joint', { title }) ?? own;
	const names = new Map(listOf(record['units']).map(({ id, title: name }) => [id, textOf(name)]));
	const listed = listOf(record['outcomes']).map((outcome, i) => ({ outcome, path: at(`outcomes/${i}`) }));
	const counted = listed.filter(({ outcome: { view } }) => view !== 'second' && view !== 'option');
	const without = listed.length - counted.length;
	if (without > 0) leaving.leave(at('outcomes'), 'no-room', { count: without });
	const shared = listOf(record['sharedOutcomes']);
	if (shared.length > 0)
		leaving.leave(at('sharedOutcomes'), 'shared', {
			count: shared.length,
			from: locale.list(shared.map(({ from }) => quote(String(from)))),
		});
	const isAbsent = (value: unknown) => isFields(value) && 'absent' in value;
	return {
		...own,
		...headOf(reading, at, {
			...record,
			eqfLevel: isAbsent(record['eqfLevel']) ? undefined : record['eqfLevel'],
		}),
		isClosed: isFields(record['list']) && record['list']['kind'] === 'closed',
		outcomes: readOutcomes(
			reading,
			counted.map(({ outcome, path: place }) => ({
				path: place,
				outcome: {
					...outcome,
					text: textOf(outcome['text']),
					unit: names.get(outcome['unit']),
					coding: { ...outcome, reason: textOf(outcome['reason']) },
				},
			})),
		),
	};
}
