import type { CompetenceId, QualificationId } from '../../schema/ids.ts';
import { compareIds } from '../order.ts';
import type { Comparable } from './comparable.ts';

/** What the qualifications of a set have between them. */
export interface SetProfile {
	/** Ids by EQF level, from 1 to 8; levels without one are left out. */
	byLevel: { eqf: number; ids: QualificationId[] }[];
	/** Those whose EQF level is not known. */
	withoutLevel: QualificationId[];
	/** Each competence that one of them has, with who has it at which level, highest first. */
	competences: { competence: CompetenceId; highest: number; held: { level: number; id: QualificationId }[] }[];
	/** Those with no competence stated or mapped: nothing follows from them about what the set lacks. */
	withoutCompetences: QualificationId[];
}

type Profiled = Pick<Comparable, 'id' | 'eqf' | 'competences'>;

/** The profile of a set of qualifications, whatever their order; each counts once. */
export function profileOf(list: readonly Profiled[]): SetProfile {
	const set = [...new Map(list.map((one) => [one.id, one])).values()].sort((a, b) => compareIds(a.id, b.id));
	const ids = (some: readonly Profiled[]) => some.map(({ id }) => id);
	const held = new Map<CompetenceId, { level: number; id: QualificationId }[]>();
	for (const { id, competences } of set)
		for (const { competence, level } of competences)
			held.set(competence, [...(held.get(competence) ?? []), { level, id }]);
	return {
		byLevel: [1, 2, 3, 4, 5, 6, 7, 8].flatMap((eqf) => {
			const at = set.filter((one) => one.eqf === eqf);
			return at.length ? [{ eqf, ids: ids(at) }] : [];
		}),
		withoutLevel: ids(set.filter(({ eqf }) => eqf === undefined)),
		competences: [...held]
			.sort(([a], [b]) => compareIds(a, b))
			.map(([competence, holders]) => {
				const sorted = holders.sort((a, b) => b.level - a.level || compareIds(a.id, b.id));
				return { competence, highest: sorted[0]?.level ?? 0, held: sorted };
			}),
		withoutCompetences: ids(set.filter(({ competences }) => competences.length === 0)),
	};
}
