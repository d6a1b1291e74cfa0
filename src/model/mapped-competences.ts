import type { CompetenceId } from '../schema/ids.ts';
import type { Catalogue } from './catalogue.ts';

export interface MappedCompetence {
	competence: CompetenceId;
	level: number;
	/** How sure the editors are of the row, from 0 to 1. */
	confidence: number;
}

/** Competences and levels that this edition maps to a national qualification, as its mapping sets have them. */
export function mappedCompetences(catalogue: Catalogue, qualification: string): MappedCompetence[] {
	return catalogue.relations.mappingsOf('qualifications', qualification).flatMap(({ other, row }) => {
		const level = /^e-([1-5])$/.exec(other?.part ?? '')?.[1];
		const competence = other?.collection === 'competences' ? catalogue.competences.byId.get(other.id) : undefined;
		return competence && level ? [{ competence: competence.id, level: Number(level), confidence: row.confidence }] : [];
	});
}
