import type { Coverage } from './coverage.ts';
import { creditOf } from './credit.ts';
import { wordOf } from './words.ts';

/** The word if A gave each competence so many times its room. A level or a match that halves goes on to halve. */
function wordWith(coverage: Coverage, times: number) {
	const covered = coverage.rows.reduce((sum, { asked, held, credit }) => {
		const full = creditOf(held, asked);
		const factor = full > 0 ? credit / full : 0;
		return sum + asked * creditOf(held * times, asked) * factor;
	}, 0);
	return wordOf(covered, coverage.asked);
}

/** Whether the word would be another if the room of A were half of what it is taken for, or twice that. */
export const hoursMatter = (coverage: Coverage): boolean =>
	[0.5, 2].some((times) => wordWith(coverage, times) !== coverage.word);
