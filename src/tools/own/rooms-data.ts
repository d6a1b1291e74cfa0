import type { Comparable, WeighedOutcome } from '../../model/compare/comparable.ts';
import type { Measure } from '../../model/compare/room.ts';
import type { CompetenceId } from '../../schema/ids.ts';

const surenesses = ['sure', 'likely', 'open', 'certain'] as const satisfies WeighedOutcome['sureness'][];

/**
 * The outcomes of a qualification without their texts, a number for each: places in `records`, `rooms` and in the
 * competences of all, those of two with a plus between them, and in the words of sureness.
 */
interface PackedRooms {
	measure: Measure;
	levels?: Record<string, number>;
	/** Records in which outcomes are written, and the rooms that they have. */
	records: string[];
	rooms: number[];
	/** An entry for each outcome, with blanks between them. */
	ids: string;
	inRecord: string;
	room: string;
	competences: string;
	sureness: string;
}

/** What the method looks at in all published qualifications: some kilobytes, in place of the files of all of them. */
export interface RoomsData {
	competences: string[];
	/** By id. */
	qualifications: Record<string, PackedRooms>;
}

/** `competences`: those that were named so far, to which new ones are added. */
function pack({ measure, levels, outcomes }: Comparable, competences: string[]): PackedRooms {
	const placeIn = <T>(list: T[], value: T) => {
		const at = list.indexOf(value);
		return at < 0 ? list.push(value) - 1 : at;
	};
	const [records, rooms]: [string[], number[]] = [[], []];
	const parts = outcomes.map(({ key, room, competences: given, sureness }) => {
		const [record = '', id = ''] = key.split('#');
		return {
			id,
			record: placeIn(records, record),
			room: placeIn(rooms, room),
			given: given.map((one) => placeIn(competences, one)).join('+'),
			sureness: surenesses.indexOf(sureness),
		};
	});
	const listed = (name: keyof (typeof parts)[number]) => parts.map((part) => part[name]).join(' ');
	return {
		measure,
		...(levels.size > 0 ? { levels: Object.fromEntries(levels) } : {}),
		...{ records, rooms },
		...{ ids: listed('id'), inRecord: listed('record'), room: listed('room') },
		...{ competences: listed('given'), sureness: listed('sureness') },
	};
}

/** Packs what the method looks at in some qualifications. */
export function packRooms(all: readonly Comparable[]): RoomsData {
	const competences: string[] = [];
	return { qualifications: Object.fromEntries(all.map((one) => [one.id, pack(one, competences)])), competences };
}

/** What was packed of a qualification; nothing where it is not there. */
export function unpackRooms(
	{ qualifications, competences: named }: RoomsData,
	id: string,
): (Pick<Comparable, 'measure' | 'outcomes'> & { levels: Record<string, number> }) | undefined {
	if (!Object.hasOwn(qualifications, id)) return undefined;
	const {
		measure,
		levels = {},
		records,
		rooms,
		ids,
		inRecord,
		room,
		competences,
		sureness,
	} = qualifications[id] as PackedRooms;
	const [record, weight, given, sure] = [inRecord, room, competences, sureness].map((list) => list.split(' '));
	const outcomes = ids === '' ? [] : ids.split(' ');
	return {
		measure,
		levels,
		outcomes: outcomes.map((outcome, i): WeighedOutcome => ({
			key: `${records[Number(record?.[i])]}#${outcome}`,
			room: rooms[Number(weight?.[i])] ?? 0,
			competences: (given?.[i] ?? '')
				.split('+')
				.filter(Boolean)
				.map((place) => named[Number(place)] as CompetenceId),
			sureness: surenesses[Number(sure?.[i])] ?? 'open',
		})),
	};
}
