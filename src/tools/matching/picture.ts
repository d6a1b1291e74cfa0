import { markup, type Markup } from '../../charts/markup.ts';
import type { ShownBars } from '../../charts/shown-bars/bars.ts';
import { renderShownBars } from '../../charts/shown-bars/svg.ts';
import { paragraph } from '../parts.ts';
import type { Row } from './rows.ts';
import { amountInWords, areaOfRow, codeOf, nameOfLine, stateInWords, titleOf, type MatchTelling } from './words.ts';

/** What is asked and what of it is shown, row by row. */
function toBars(telling: MatchTelling, rows: readonly Row[]): ShownBars {
	const { words, fill } = telling.locale;
	// What has no hours is as long as the others on the average.
	const hoursOf = ({ line, asked }: Row) => (line.kind === 'skill' ? 0 : asked);
	const known = rows.map(hoursOf).filter((hours) => hours > 0);
	const mean = known.reduce((sum, asked) => sum + asked, 0) / (known.length || 1) || 1;
	return {
		title: words.matching.picture,
		bars: rows.map((row) => {
			const hours = hoursOf(row);
			const asked = hours || mean;
			const text = amountInWords(telling, row);
			const area = areaOfRow(row);
			return {
				code: codeOf(telling, row.line),
				title: titleOf(telling, row.line),
				...(area ? { area } : {}),
				asked,
				shown: row.isStated || hours === 0 ? asked * row.credit : row.shown,
				isWeak: row.isStated,
				text,
				label: fill(words.matching.bar, {
					name: nameOfLine(telling, row.line),
					state: stateInWords(telling, row),
					text,
				}),
			};
		}),
	};
}

/** The picture in both sizes, of which a style sheet shows one. */
export function picture(telling: MatchTelling, rows: readonly Row[]): Markup {
	const bars = toBars(telling, rows);
	return markup`<div class="mirror shown-bars">${(['wide', 'narrow'] as const).map((size) => markup`<div class="${size}">${renderShownBars(bars, size)}</div>`)}</div>${paragraph(telling.locale.words.matching['picture-text'], 'muted small')}`;
}
