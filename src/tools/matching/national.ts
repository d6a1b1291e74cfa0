import { creditOf } from '../../model/compare/credit.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { toProfile, type Profile as Rooms } from '../../model/compare/profile.ts';
import { countWords } from '../../model/compare/strength.ts';
import { worldCount } from '../../model/compare/worlds.ts';
import { comparableOf, type QualificationFile } from '../compare/data.ts';
import type { Row } from './rows.ts';
import type { Scheme } from './scheme.ts';

/** The rooms of a qualification in all worlds, from the file that the page of comparisons loads as well. */
export function roomsOfFile({ data }: Scheme, file: QualificationFile): Rooms | undefined {
	const one = data.qualifications[file.id];
	return one && toProfile(comparableOf(one, file), data.reading);
}

/**
 * In how many worlds of the qualification's reading the word is the same: what the person shows stands, what is asked is
 * played through.
 */
export function playedThrough(
	figures: PairFigures,
	rows: readonly Row[],
	{ worlds, inside, rooms }: Rooms,
): PairFigures {
	if (figures.word === 'not-enough-evidence') return figures;
	const covered = new Float64Array(worldCount);
	for (const { line, shown, isStated, credit } of rows) {
		const asked = worlds.get(line.id as never);
		// What brings the hours of the row into the measure of the qualification.
		const scale = (rooms.get(line.id as never) ?? 0) / (line.hours || 1);
		for (let world = 0; asked && world < worldCount; world++) {
			const room = asked[world] ?? 0;
			covered[world] = (covered[world] ?? 0) + room * (isStated ? credit : creditOf(shown * scale, room));
		}
	}
	const counts = countWords(inside, covered);
	return { ...figures, holds: counts[figures.word], worlds: counts };
}
