import { markup, type Markup } from '../../charts/markup.ts';
import { lineKey, needs } from '../matching/lines.ts';
import { nameOfLine } from '../matching/words.ts';
import { column, paragraph, row, table } from '../parts.ts';
import type { JobView } from './data.ts';
import type { Demand } from './demand.ts';

/** The lines of a job, each with its need and a button that removes it. */
export function demandTable(view: Pick<JobView, 'scheme' | 'locale'>, { lines }: Demand): Markup {
	const { locale } = view;
	const { match: words } = locale.words;
	if (lines.length === 0) return paragraph(words['demand-none'], 'muted');
	const rows = lines.map((line) => {
		const name = nameOfLine(view, line);
		const options = needs.map(
			(need) =>
				markup`<option value="${need}"${need === line.need && markup` selected`}>${words[`need.${need}`]}</option>`,
		);
		const label = locale.fill(words['need-of'], { name });
		return row(
			[name, markup` <span class="muted small">${words[`option.${line.kind}`]}</span>`],
			[
				markup`<select data-need="${lineKey(line)}" aria-label="${label}">${options}</select>`,
				markup`<button type="button" data-remove="${lineKey(line)}" aria-label="${locale.fill(words['remove-one'], { name })}">${words.remove}</button>`,
			],
		);
	});
	const head = [column(words.line), column(words.need), column(markup`<span class="unseen">${words.remove}</span>`)];
	return table(words['demand-caption'], head, [rows], { css: 'demand', unseen: true });
}
