import type { HeldCompetence } from '../../model/compare/comparable.ts';
import type { Area } from '../../schema/competence.ts';
import type { ChartQualification, QualificationSeries } from '../qualification-series.ts';
import { askedIds, type Asked } from '../view.ts';

export interface FootprintCompetence {
	id: string;
	code: string;
	title: string;
	area: Area;
	/** Levels that its framework defines. */
	levels: readonly number[];
	address: string;
}

export interface FootprintSeries extends Pick<QualificationSeries, 'qualifications' | 'countries'> {
	/** Those of e-CF 3.0, and those of other editions that a qualification has. */
	competences: FootprintCompetence[];
}

export interface FootprintState {
	/** Ids of one to three qualifications, in their order. */
	ids: string[];
}

/** At most so many stand side by side. */
export const mostFootprints = 3;

/** Shown first: a joint qualification, and a national one that is close to it. */
const shownFirst = ['software-developer', 'hu-software-developer-and-tester'];

export function defaultFootprint({ qualifications }: FootprintSeries): FootprintState {
	const known = shownFirst.filter((id) => qualifications.some((one) => one.id === id));
	return { ids: known.length > 0 ? known : qualifications.slice(0, 1).map(({ id }) => id) };
}

/** What an address such as `?q=software-developer,de-it-specialist` asks for. */
export function readFootprint(query: URLSearchParams, series: FootprintSeries): Asked<FootprintState> {
	const list = query.get('q');
	if (list === null) return { state: defaultFootprint(series), bad: [] };
	const { ids, bad } = askedIds(list, (id) => series.qualifications.some((one) => one.id === id), mostFootprints);
	return { state: ids.length > 0 ? { ids } : defaultFootprint(series), bad };
}

export function writeFootprint({ ids }: FootprintState, series: FootprintSeries): Map<string, string> {
	const list = ids.join(',');
	return new Map(list === defaultFootprint(series).ids.join(',') ? [] : [['q', list]]);
}

/** A level of a competence as one qualification stands to it: `held`, `below` a level that is held, or `defined` only. */
export interface FootprintCell {
	level: number;
	state: 'held' | 'below' | 'defined';
	held?: HeldCompetence;
}

/** The levels of a competence for a qualification; those that the framework does not define are left out. */
export function cellsOf(competence: FootprintCompetence, { competences }: ChartQualification): FootprintCell[] {
	const own = competences.filter((one) => one.competence === competence.id);
	const highest = Math.max(0, ...own.map(({ level }) => level));
	return competence.levels.map((level): FootprintCell => {
		const held = own.find((one) => one.level === level);
		if (held) return { level, state: 'held', held };
		return { level, state: level < highest ? 'below' : 'defined' };
	});
}

export const chosenOf = ({ qualifications }: FootprintSeries, { ids }: FootprintState): ChartQualification[] =>
	ids.flatMap((id) => qualifications.filter((one) => one.id === id));
