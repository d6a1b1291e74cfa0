import type { ComparisonBasis } from '../../model/compare/basis.ts';
import type { Comparable, HeldCompetence } from '../../model/compare/comparable.ts';
import { coverOne, creditOf, toHolding, type CoverRow } from '../../model/compare/coverage.ts';
import { compareIds } from '../../model/order.ts';

/** A competence at a level that one of several qualifications has, and how each of them covers it. */
export interface MatrixRow {
	competence: HeldCompetence['competence'];
	level: number;
	/** In the order of the qualifications; nothing where the competences of one are not known. */
	cells: (CoverRow | undefined)[];
}

/** The union of the competences and levels of several qualifications; what the most of them lack stands first. */
export function toMatrix(list: readonly Comparable[], { joins }: Pick<ComparisonBasis, 'joins'>): MatrixRow[] {
	const holdings = list.map(({ competences }) => (competences.length ? toHolding(competences) : undefined));
	const union = new Map(
		list.flatMap(({ competences }) =>
			competences.map(({ competence, level }) => [`${competence}@${level}`, { competence, level }] as const),
		),
	);
	const lacking = ({ cells }: MatrixRow) => cells.reduce((sum, cell) => sum + (cell ? 1 - creditOf[cell.rule] : 0), 0);
	const nowhere = ({ cells }: MatrixRow) => cells.filter((cell) => cell?.rule === 'none').length;
	return [...union.values()]
		.map((wanted): MatrixRow => ({
			...wanted,
			cells: holdings.map((held) => held && coverOne(wanted, held, joins)),
		}))
		.sort(
			(a, b) =>
				nowhere(b) - nowhere(a) ||
				lacking(b) - lacking(a) ||
				compareIds(a.competence, b.competence) ||
				b.level - a.level,
		);
}

/** Rows of a coverage in the order of the page: not matched, partly matched, matched. */
export const leastFirst = (rows: readonly CoverRow[]): CoverRow[] =>
	[...rows].sort(
		(a, b) =>
			creditOf[a.rule] - creditOf[b.rule] ||
			compareIds(a.wanted.competence, b.wanted.competence) ||
			a.wanted.level - b.wanted.level,
	);
