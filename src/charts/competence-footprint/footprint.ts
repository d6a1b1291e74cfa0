import type { Measure } from '../../model/compare/room.ts';
import type { Area } from '../../schema/competence.ts';
import type { ChartQualification, QualificationSeries } from '../qualification-series.ts';

export interface FootprintCompetence {
	id: string;
	code: string;
	title: string;
	area: Area;
	address: string;
}

/** A competence by its number in the series, with the room that is sure, likely and open. */
type CarriedRoom = readonly [competence: number, sure: number, likely: number, open: number];

/** A qualification with what it gives room to: in hours, or in parts of a thousand where no hours are known. */
export interface FootprintQualification extends ChartQualification {
	measure: Measure;
	/** Whether all of its outcomes were read, so that what they do not show is not there. */
	isClosed: boolean;
	/** All of its list, also what lies outside the e-CF. */
	total: number;
	/** The larger first. */
	rooms: readonly CarriedRoom[];
	/** e-CF levels that it states, by the number of the competence. */
	levels: Readonly<Record<number, number>>;
}

export interface FootprintSeries extends Pick<QualificationSeries, 'countries'> {
	qualifications: readonly FootprintQualification[];
	/** Those of e-CF 3.0, and those of other editions that a qualification has. */
	competences: readonly FootprintCompetence[];
}

export interface FootprintState {
	/** Ids of one to three qualifications, in their order. */
	q: string[];
}

/** What a qualification gives a competence, as parts of its whole list from 0 to 1, and in hours where they are known. */
export interface Room {
	sure: number;
	likely: number;
	open: number;
	/** All three. */
	share: number;
	hours?: number;
	level?: number;
}

/** The room of a competence; none where no outcome shows it. */
export function roomOf(
	{ rooms, total, measure, levels }: FootprintQualification,
	competence: number,
): Room | undefined {
	const found = rooms.find(([number]) => number === competence);
	if (!found) return undefined;
	const [, sure, likely, open] = found;
	const all = sure + likely + open;
	const level = levels[competence];
	return {
		sure: sure / total,
		likely: likely / total,
		open: open / total,
		share: all / total,
		...(measure === 'share' ? {} : { hours: all }),
		...(level === undefined ? {} : { level }),
	};
}

export const chosenOf = ({ qualifications }: FootprintSeries, { q }: FootprintState): FootprintQualification[] =>
	q.flatMap((id) => qualifications.filter((one) => one.id === id));
