import type { CompetenceId } from '../../schema/ids.ts';
import { compareIds } from '../order.ts';
import type { Comparable } from './comparable.ts';
import type { Reading } from './reading.ts';
import { worldCount, worldsOf, type Worlds } from './worlds.ts';

/** What a qualification gives room to by the best reading. */
export interface Rooms {
	of: Comparable;
	/** Room by competence, the larger first. */
	rooms: ReadonlyMap<CompetenceId, number>;
	/** All of it. */
	total: number;
}

/** The same with what lies outside, and what becomes of it in each world. */
export interface Profile extends Rooms {
	/** Room outside the e-CF. */
	outside: number;
	worlds: Worlds;
	/** Room inside the e-CF in each world. */
	inside: Float64Array;
}

/** Room by competence of the best reading: an outcome of two competences shares its room between them. */
export function roomsByCompetence({ outcomes }: Pick<Comparable, 'outcomes'>): Map<CompetenceId, number> {
	const rooms = new Map<CompetenceId, number>();
	// In the order of their names, so that sums do not depend on the order in which outcomes come.
	for (const { room, competences } of [...outcomes].sort((a, b) => compareIds(a.key, b.key)))
		for (const competence of competences)
			rooms.set(competence, (rooms.get(competence) ?? 0) + room / competences.length);
	return new Map([...rooms].sort(([a, one], [b, other]) => other - one || compareIds(a, b)));
}

/** What a qualification gives room to, without its worlds. */
export const toRooms = (of: Comparable): Rooms => ({
	of,
	rooms: roomsByCompetence(of),
	total: of.outcomes.reduce((sum, { room }) => sum + room, 0),
});

/** The profile of a qualification. */
export function toProfile(comparable: Comparable, reading: Reading): Profile {
	const own = toRooms(comparable);
	const { rooms, total } = own;
	const worlds = worldsOf(comparable.outcomes, reading);
	const known = [...rooms.values()].reduce((sum, room) => sum + room, 0);
	const inside = new Float64Array(worldCount);
	for (const list of worlds.values())
		for (let world = 0; world < worldCount; world++) inside[world] = (inside[world] ?? 0) + (list[world] ?? 0);
	return {
		...own,
		outside: Math.max(0, total - known),
		worlds,
		inside,
	};
}
