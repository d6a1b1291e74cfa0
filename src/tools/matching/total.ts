import type { PairFigures } from '../../model/compare/pairs.ts';
import type { WordCounts } from '../../model/compare/strength.ts';
import { wordOf } from '../../model/compare/words.ts';
import { worldCount } from '../../model/compare/worlds.ts';
import type { Row } from './rows.ts';

const weightOf = ({ line }: Row) => line.hours ?? 1;

/** The rows that make the result: those that are essential, and where nothing is, all. */
export function counted(rows: readonly Row[]): readonly Row[] {
	const essential = rows.filter(({ line }) => line.need === 'essential');
	return essential.length > 0 ? essential : rows;
}

/**
 * Of a thousand ways how many come to each word, where what is shown in part turns out to be there or not, with the chance
 * that is its credit.
 */
function wordsOf(rows: readonly Row[], asked: number): WordCounts {
	// What may be covered, with its chance. Sums that differ by less than a ten-thousandth of what is asked are taken as one:
	// rows of one weight come to few of them, and rows of as many weights would come to two to the power of their number.
	const grain = asked / 10_000;
	const whole = rows.filter(({ credit }) => credit === 1).reduce((sum, row) => sum + weightOf(row), 0);
	let sums = [{ sum: whole, chance: 1 }];
	for (const row of rows.filter(({ credit }) => credit > 0 && credit < 1)) {
		const next = new Map<number, { sum: number; chance: number }>();
		const add = (sum: number, chance: number) => {
			const key = Math.round(sum / grain);
			const known = next.get(key);
			if (known) known.chance += chance;
			else next.set(key, { sum, chance });
		};
		for (const { sum, chance } of sums) {
			add(sum + weightOf(row), chance * row.credit);
			add(sum, chance * (1 - row.credit));
		}
		sums = [...next.values()];
	}
	const counts: WordCounts = { most: 0, part: 0, little: 0, 'not-enough-evidence': 0 };
	for (const { sum: covered, chance } of sums) counts[wordOf(covered, asked)] += chance * worldCount;
	return counts;
}

/** What a person has of what is asked, as the figures that a comparison has. */
export function totalOf(all: readonly Row[]): PairFigures {
	const rows = counted(all);
	const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + weightOf(row) * of(row), 0);
	const asked = sum(() => 1);
	const covered = sum(({ credit }) => credit);
	if (asked === 0 || rows.every(({ state }) => state === 'not-read')) return { word: 'not-enough-evidence' };
	const word = wordOf(covered, asked);
	const worlds = wordsOf(rows, asked);
	const most = sum(({ credit, state }) => (state === 'not-read' ? 1 : credit));
	return { word, coverage: covered / asked, low: covered / asked, high: most / asked, holds: worlds[word], worlds };
}
