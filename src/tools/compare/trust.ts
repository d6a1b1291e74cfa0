import { shorten } from '../../charts/label.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Comparison } from '../../model/compare/compare.ts';
import { cite, link, list, span } from '../parts.ts';
import { isEntered } from './data.ts';
import { factsInWords, sourcesOfOutcomes } from './facts.ts';
import { settlingInWords } from './sentences.ts';
import { factLine, type CompareView } from './view.ts';

type Ids = readonly [string, string];

/** So many texts are named of those in which the outcomes of one were read. */
const mostTexts = 2;

/** The line of a source in brief: its beginning and its year. The whole of it stands in the list of sources. */
function brief(line: string): string {
	const cut = shorten(line, 90);
	const [year] = cut === line ? [] : (/\d{4}(?=[-\d]*$)/.exec(line) ?? []);
	return year ? `${cut} ${year}` : cut;
}

/** In which text a qualification was read, how many outcomes, and whether that is all of them. */
function readIn(view: CompareView, id: string, name: string): MarkupValue {
	const { data, base, sources, locale } = view;
	const { compare: words } = locale.words;
	const [one, file] = [data.qualifications[id], view.fileOf(id)];
	if (!one || !file) return undefined;
	const isList = one.basis === 'outcomes' || one.basis === 'units';
	const cited = sourcesOfOutcomes(file);
	const texts = cited
		.slice(0, mostTexts)
		.map((source) => [
			' · ',
			link(brief(file.sources[source] ?? source), base + addressOf('sources', source)),
			cite(sources, [source]),
		]);
	const kept = span(
		words[one.isClosed ? 'trust-closed' : 'trust-open'],
		`status ${one.isClosed ? 'verified' : 'inferred'}`,
	);
	return markup`<dd>${[
		markup`<b>${name}</b>: `,
		isList
			? [
					locale.fill(words.outcomes, { count: file.outcomes.length }),
					isEntered(one) && `, ${words.entered}`,
					' ',
					kept,
				]
			: words[`read.${one.read ?? 'title'}`],
		texts,
		cite(sources, cited.slice(mostTexts)),
	]}</dd>`;
}

/** How sure the competences of the outcomes of one are. */
const surenessOf = ({ data, locale, fileOf }: CompareView, id: string, name: string): MarkupValue => {
	const [one, file] = [data.qualifications[id], fileOf(id)];
	const text = one && file && factsInWords(one, file, locale).sureness?.text;
	return text && markup`<dd><b>${name}</b>: ${text}</dd>`;
};

/** What whoever has to answer for the result is asked first: read where, by whom, at which level, and how to settle it. */
export function trust(view: CompareView, pair: Ids, names: Ids, { there, back }: Comparison): Markup {
	const { data, locale } = view;
	const { compare: words } = locale.words;
	const each = (show: (id: string, name: string) => MarkupValue) => pair.map((id, i) => show(id, names[i] ?? id));
	const { outcomes, same } = data.agreement;
	const [from, to] = pair;
	const settling = new Set([
		...there.settling.map((one) => settlingInWords(view, from, to, one)),
		...back.settling.map((one) => settlingInWords(view, to, from, one)),
	]);
	return markup`<aside class="trust" aria-labelledby="trust"><h3 id="trust">${words.defence}</h3><dl>${[
		[markup`<dt>${words['trust-read']}</dt>`, each((id, name) => readIn(view, id, name))],
		[
			markup`<dt>${words['trust-coders']}</dt>`,
			markup`<dd>${locale.fill(words['trust-agreement'], { same, outcomes })}</dd>`,
			each((id, name) => surenessOf(view, id, name)),
		],
		[
			markup`<dt>${words['trust-levels']}</dt>`,
			each(
				(id, name) =>
					markup`<dd><b>${name}</b>: ${factLine(view, view.fileOf(id)?.facts.eqf ?? { absent: 'not-collected' })}</dd>`,
			),
		],
		settling.size > 0 && [markup`<dt>${words.settle}</dt>`, markup`<dd>${list([...settling])}</dd>`],
	]}</dl><div data-place="files"></div></aside>`;
}
