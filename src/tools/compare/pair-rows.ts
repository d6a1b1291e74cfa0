import type { Comparison } from '../../model/compare/compare.ts';
import type { CoverRow } from '../../model/compare/coverage.ts';
import { compareIds } from '../../model/order.ts';
import type { CompetenceId } from '../../schema/ids.ts';

/** A competence that one of two qualifications gives room to, as each of them is asked for it. */
export interface PairRow {
	competence: CompetenceId;
	/** What the first has of it where the second asks for it; `back`: the other way. */
	there?: CoverRow;
	back?: CoverRow;
}

const order = { 'shown-not': 0, 'not-read': 1, half: 2, whole: 3 } as const;

/** The competences of two qualifications: what the second asks and the first lacks stands first, the larger room before. */
export function toPairRows({ there, back }: Pick<Comparison, 'there' | 'back'>): PairRow[] {
	const rowOf = (rows: readonly CoverRow[], id: CompetenceId) => rows.find(({ competence }) => competence === id);
	const ids = [...new Set([...there.rows, ...back.rows].map(({ competence }) => competence))];
	const rank = (row: CoverRow | undefined) => (row ? order[row.state] : 4);
	return ids
		.map((competence): PairRow => {
			const [first, second] = [rowOf(there.rows, competence), rowOf(back.rows, competence)];
			return { competence, ...(first ? { there: first } : {}), ...(second ? { back: second } : {}) };
		})
		.sort(
			(a, b) =>
				rank(a.there) - rank(b.there) ||
				(b.there?.asked ?? b.back?.asked ?? 0) - (a.there?.asked ?? a.back?.asked ?? 0) ||
				compareIds(a.competence, b.competence),
		);
}
