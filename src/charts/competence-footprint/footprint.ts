import type { HeldCompetence } from '../../model/compare/comparable.ts';
import type { Area } from '../../schema/competence.ts';
import type { ChartQualification, QualificationSeries } from '../qualification-series.ts';

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
	q: string[];
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

export const chosenOf = ({ qualifications }: FootprintSeries, { q }: FootprintState): ChartQualification[] =>
	q.flatMap((id) => qualifications.filter((one) => one.id === id));
