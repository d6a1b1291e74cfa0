import { markup, type Markup } from '../../charts/markup.ts';
import { answer, bridge, missing } from '../matching/parts.ts';
import { picture } from '../matching/picture.ts';
import { rowsOf } from '../matching/rows.ts';
import { counted, totalOf } from '../matching/total.ts';
import { wayTo } from '../matching/way.ts';
import { paragraph } from '../parts.ts';
import type { JobView, NamedProfile } from './data.ts';
import type { Demand } from './demand.ts';
import { offers } from './offers.ts';

/** A person and a job in full: what is asked and shown, what is missing, the bridge, and what the job does not use. */
export function matchReport(view: JobView, { title, lines }: Demand, { name, profile }: NamedProfile): Markup {
	const { locale, scheme, standing } = view;
	const { match: words } = locale.words;
	const rows = rowsOf(scheme, standing, lines);
	const essential = counted(rows);
	const wanted = rows.filter((row) => !essential.includes(row));
	const wantedText = locale.fill(words['wanted-count'], {
		count: wanted.filter(({ credit }) => credit === 1).length,
		all: wanted.length,
	});
	return markup`<section class="verdict" aria-labelledby="result"><h2 id="result">${locale.fill(words.result, { name, job: title || words['the-job'] })}</h2>${answer(view, totalOf(rows), rows)}${picture(view, rows)}${wanted.length > 0 && paragraph(wantedText)}${paragraph(words['decides-nothing'], 'disclaimer')}</section>${missing(view, rows)}${bridge(view, wayTo(scheme, standing, essential))}${offers(view, profile, rows)}`;
}
