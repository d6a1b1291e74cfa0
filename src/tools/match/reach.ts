import { figuresInWords, percentOf } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { renderShownBars } from '../../charts/shown-bars/svg.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import type { Area } from '../../schema/competence.ts';
import { rowsOf, type Row } from '../matching/rows.ts';
import type { Scheme } from '../matching/scheme.ts';
import type { Standing } from '../matching/standing.ts';
import { linesOf, targetsOf, type Target } from '../matching/targets.ts';
import { totalOf } from '../matching/total.ts';
import { areaOfRow } from '../matching/words.ts';
import { column, explained, link, paragraph, row as tableRow, section, table } from '../parts.ts';
import type { JobView } from './data.ts';

/** How far a profile reaches into a job. */
export interface Reached {
	target: Target;
	figures: PairFigures;
	coverage: number;
	/** The e-CF area to which most of its lines belong. */
	area: Area | undefined;
}

/** The area to which most rows belong; the first of those of which there are as many. */
function areaOf(rows: readonly Row[]): Area | undefined {
	const counts = new Map<Area | undefined, number>();
	for (const row of rows) counts.set(areaOfRow(row), (counts.get(areaOfRow(row)) ?? 0) + 1);
	counts.delete(undefined);
	return [...counts].reduce<[Area | undefined, number]>(
		(most, one) => (one[1] > most[1] ? one : most),
		[undefined, 0],
	)[0];
}

/** All occupations and role profiles of which a profile shows something, the furthest first. */
export function reachedBy(scheme: Scheme, standing: Standing): { reached: Reached[]; all: number } {
	const jobs = targetsOf(scheme.data).filter(({ kind }) => kind === 'occupations' || kind === 'role-profiles');
	const reached = jobs.flatMap((target): Reached[] => {
		const rows = rowsOf(scheme, standing, linesOf(scheme, target));
		const figures = totalOf(rows);
		const { coverage = 0 } = figures;
		return coverage > 0 ? [{ target, figures, coverage, area: areaOf(rows) }] : [];
	});
	return { reached: reached.sort((a, b) => b.coverage - a.coverage), all: jobs.length };
}

const areas = ['plan', 'build', 'run', 'enable', 'manage', undefined] as const;

/** More bars of an area are not drawn; the table has all. */
const mostDrawn = 8;

function areaPart({ locale }: JobView, area: Area | undefined, those: readonly Reached[]): Markup {
	const { match: words } = locale.words;
	const drawn = those.slice(0, mostDrawn);
	const name = area ? words[`area.${area}`] : words['reach-other'];
	const title = locale.fill(words['reach-area'], { area: name, count: drawn.length });
	const bars = drawn.map(({ target, figures, coverage }) => ({
		...{ code: '', title: target.title, asked: 1, shown: coverage, isWeak: false },
		...(area ? { area } : {}),
		text: figuresInWords(locale, figures),
		label: locale.fill(words['reach-bar'], { title: target.title, figures: figuresInWords(locale, figures) }),
	}));
	return markup`<h3>${title}</h3><div class="mirror shown-bars">${(['wide', 'narrow'] as const).map((size) => markup`<div class="${size}">${renderShownBars({ title, bars }, size)}</div>`)}</div>`;
}

/** Where a profile already reaches, by area as pictures, and all of it as a table. */
export function reach(view: JobView, { reached, all }: ReturnType<typeof reachedBy>): Markup {
	const { base, locale } = view;
	const { match: words, matching } = locale.words;
	if (reached.length === 0) return section('reach', words.reach, paragraph(words['reach-none']));
	const rows = reached.map(({ target, figures, coverage }) =>
		tableRow(link(target.title, `${base}${target.address}/`), [
			matching[`kind.${target.kind}`],
			markup`<span data-sort="${percentOf(coverage)}">${figuresInWords(locale, figures)}</span>`,
		]),
	);
	const head = [column(words['reach-job']), column(words['reach-kind']), column(words['reach-figures'])];
	const parts = areas.map((area) => [area, reached.filter((one) => one.area === area)] as const);
	return section(
		'reach',
		words.reach,
		paragraph(words['reach-text']),
		paragraph(locale.fill(words['reach-count'], { count: reached.length, all })),
		parts.filter(([, those]) => those.length > 0).map(([area, those]) => areaPart(view, area, those)),
		paragraph(words['decides-nothing'], 'disclaimer'),
		explained(words['reach-all'], table(words['reach-caption'], head, [rows], { unseen: true })),
	);
}
