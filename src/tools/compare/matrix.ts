import type { ComparisonBasis } from '../../model/compare/basis.ts';
import { cover, type CoverState } from '../../model/compare/coverage.ts';
import type { Profile } from '../../model/compare/profile.ts';
import { compareIds } from '../../model/order.ts';
import type { CompetenceId } from '../../schema/ids.ts';

/** What one of several qualifications gives a competence. */
export interface MatrixCell {
	/** Part of its list, from 0 to 1. */
	share: number;
	/** `whole`: enough for each of the others that ask it; `half`: some, though not enough for every one of them. */
	state: CoverState;
}

/** A competence that one of several qualifications gives room to, and what each gives to it. */
export interface MatrixRow {
	competence: CompetenceId;
	/** In the order of the qualifications; nothing where the competences of one are not known. */
	cells: (MatrixCell | undefined)[];
}

/** The competences of several qualifications; what most of them teach stands first, then what takes most room. */
export function toMatrix(list: readonly Profile[], basis: Pick<ComparisonBasis, 'joins'>): MatrixRow[] {
	const credits = list.map((one) =>
		list
			.filter((other) => other !== one)
			.map((other) => new Map(cover(one, other, basis).rows.map(({ competence, credit }) => [competence, credit]))),
	);
	const cellOf = ({ of, rooms, total }: Profile, i: number, competence: CompetenceId): MatrixCell | undefined => {
		if (rooms.size === 0 || total <= 0) return undefined;
		const share = (rooms.get(competence) ?? 0) / total;
		const asked = (credits[i] ?? []).flatMap((rows) => rows.get(competence) ?? []);
		const has = share > 0 || asked.some((credit) => credit > 0);
		const none = of.isClosed ? 'shown-not' : 'not-read';
		return { share, state: !has ? none : asked.every((credit) => credit === 1) ? 'whole' : 'half' };
	};
	const competences = [...new Set(list.flatMap(({ rooms }) => [...rooms.keys()]))];
	const shares = ({ cells }: MatrixRow) => cells.map((cell) => cell?.share ?? 0);
	const holders = (row: MatrixRow) => shares(row).filter((share) => share > 0).length;
	const room = (row: MatrixRow) => shares(row).reduce((sum, share) => sum + share, 0);
	return competences
		.map((competence): MatrixRow => ({ competence, cells: list.map((one, i) => cellOf(one, i, competence)) }))
		.sort((a, b) => holders(b) - holders(a) || room(b) - room(a) || compareIds(a.competence, b.competence));
}
