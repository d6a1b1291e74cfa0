import type { CompetenceId, QualificationId } from '../../schema/ids.ts';
import { compareIds } from '../order.ts';
import type { Basis } from './comparable.ts';

/** What a set is made of: a qualification with the share of its list that it gives to each competence. */
export interface Profiled {
	id: QualificationId;
	eqf?: number;
	basis: Basis;
	/** From 0 to 1; none where nothing of it was read. */
	shares: ReadonlyMap<CompetenceId, number>;
}

/** A competence that some of a set give room to. */
export interface SetCompetence {
	competence: CompetenceId;
	/** Those that do, the larger share first. */
	held: { id: QualificationId; share: number }[];
	/** The share on the average of those whose outcomes were read; none where all of them rest on a description. */
	mean?: number;
}

/** What the qualifications of a set have between them. */
export interface SetProfile {
	/** Ids by EQF level, from 1 to 8; levels without one are left out. */
	byLevel: { eqf: number; ids: QualificationId[] }[];
	/** Those whose EQF level is not known. */
	withoutLevel: QualificationId[];
	competences: SetCompetence[];
	/** Those of which nothing was read: nothing follows from them about what the set lacks. */
	withoutEvidence: QualificationId[];
}

const ids = (some: readonly Profiled[]) => some.map(({ id }) => id);

function competenceOf(competence: CompetenceId, set: readonly Profiled[]): SetCompetence {
	const holders = set.flatMap(({ id, basis, shares }) => {
		const share = shares.get(competence);
		return share === undefined ? [] : [{ id, basis, share }];
	});
	// The rooms of a description are equal because nothing is known of them.
	const read = holders.filter(({ basis }) => basis !== 'description').map(({ share }) => share);
	return {
		competence,
		held: holders.map(({ id, share }) => ({ id, share })).sort((a, b) => b.share - a.share || compareIds(a.id, b.id)),
		...(read.length > 0 ? { mean: read.reduce((sum, share) => sum + share, 0) / read.length } : {}),
	};
}

/** The profile of a set of qualifications, whatever their order; each counts once. */
export function profileOf(list: readonly Profiled[]): SetProfile {
	const set = [...new Map(list.map((one) => [one.id, one])).values()].sort((a, b) => compareIds(a.id, b.id));
	const held = new Set(set.flatMap(({ shares }) => [...shares.keys()]));
	return {
		byLevel: [1, 2, 3, 4, 5, 6, 7, 8].flatMap((eqf) => {
			const at = set.filter((one) => one.eqf === eqf);
			return at.length ? [{ eqf, ids: ids(at) }] : [];
		}),
		withoutLevel: ids(set.filter(({ eqf }) => eqf === undefined)),
		competences: [...held].sort(compareIds).map((competence) => competenceOf(competence, set)),
		withoutEvidence: ids(set.filter(({ basis }) => basis === 'none')),
	};
}
