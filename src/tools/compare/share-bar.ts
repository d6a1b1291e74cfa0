import { percentOf } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { thresholds } from '../../model/compare/words.ts';
import type { LocaleOf } from '../../words/locale.ts';

/** What a bar shows: the share from 0 to 1, and how far what was not read may raise it. */
interface Share {
	coverage: number;
	high?: number;
}

/**
 * A share as a bar on which the thresholds of the words are marked. The parts are thick lines, since a line can be hatched
 * by a style sheet where what it shows is weak.
 */
export function shareBar({ words, fill }: LocaleOf<'compare'>, { coverage, high = coverage }: Share): Markup {
	const percent = (share: number) => fill(words.compare['room-share'], { percent: percentOf(share) });
	const at = (value: number) => `${value}%`;
	const label = fill(words.compare['bar-label'], { ...thresholds, percent: percent(coverage) });
	const marks = [thresholds.part, thresholds.most].map(
		(value) =>
			markup`<line class="threshold" x1="${at(value)}" x2="${at(value)}" y1="1" y2="24"/><text x="${at(value)}" y="36">${percent(value / 100)}</text>`,
	);
	const held = percentOf(coverage);
	const most = percentOf(high);
	const rest = most > held && markup`<line class="rest" x1="${at(held)}" x2="${at(most)}" y1="10" y2="10"/>`;
	return markup`<svg class="share" role="img" aria-label="${label}"><rect x="0.5" y="0.5" width="100%" height="19"/>${rest}<line class="held" x2="${at(held)}" y1="10" y2="10"/>${marks}</svg>`;
}
