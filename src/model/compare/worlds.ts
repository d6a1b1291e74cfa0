import type { CompetenceId } from '../../schema/ids.ts';
import { compareIds } from '../order.ts';
import type { WeighedOutcome } from './comparable.ts';
import { elsewhereFrom, outside, type Place, type Reading } from './reading.ts';

/** In so many ways the assignments of outcomes are played through. */
export const worldCount = 1000;

/** Room by competence in each world. */
export type Worlds = ReadonlyMap<CompetenceId, Float64Array>;

const filled = new WeakMap<Float64Array, Uint16Array>();

/** The worlds in which there is room, by the room in each; looked for once. */
export function worldsWith(room: Float64Array): Uint16Array {
	const known = filled.get(room);
	if (known) return known;
	const found = new Uint16Array(worldCount);
	let count = 0;
	for (let world = 0; world < worldCount; world++) if ((room[world] as number) > 0) found[count++] = world;
	const list = found.slice(0, count);
	filled.set(room, list);
	return list;
}

/** 32 bits that follow from a text (FNV-1a). */
function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** A number from 0 to 1 that follows from a seed and a step (the mixing of MurmurHash3). */
function drawOf(seed: number, step: number): number {
	let bits = seed ^ Math.imul(step + 1, 0x9e3779b1);
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
}

/**
 * Plays the assignments of a list through. Each is drawn by what its sureness is worth, from a generator that follows from
 * where the outcome is written and nothing else: the same worlds for every pair, and a further outcome leaves the others
 * as they were. What does not hold goes where a second coder put such outcomes. An outcome of two competences is two
 * assignments with half of its room each.
 */
export function worldsOf(outcomes: readonly WeighedOutcome[], reading: Reading): Worlds {
	const rooms = new Map<CompetenceId, Float64Array>();
	const roomOf = (competence: CompetenceId) => {
		const known = rooms.get(competence) ?? new Float64Array(worldCount);
		rooms.set(competence, known);
		return known;
	};
	// In the order of their names, so that sums do not depend on the order in which outcomes come.
	for (const { key, room, competences, sureness } of [...outcomes].sort((a, b) => compareIds(a.key, b.key))) {
		const places: readonly Place[] = competences.length > 0 ? competences : [outside];
		for (const place of places) {
			const part = room / places.length;
			const own = place === outside ? undefined : roomOf(place);
			if (sureness === 'certain') {
				if (own) for (let world = 0; world < worldCount; world++) own[world] = (own[world] as number) + part;
				continue;
			}
			const seed = seedOf(`${key} ${place}`);
			const holds = reading.holds[sureness];
			const elsewhere = elsewhereFrom(reading, place);
			for (let world = 0; world < worldCount; world++) {
				let list = own;
				if (drawOf(seed, world) >= holds) {
					const other = elsewhere(drawOf(seed, world + worldCount));
					list = other === outside ? undefined : roomOf(other);
				}
				if (list) list[world] = (list[world] as number) + part;
			}
		}
	}
	return rooms;
}
