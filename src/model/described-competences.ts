import type { CompetenceId } from '../schema/ids.ts';
import type { NationalQualification } from '../schema/qualification.ts';
import type { Catalogue } from './catalogue.ts';
import { compareIds } from './order.ts';

/**
 * The competences of a national qualification of which no outcome was read: those that its official text states itself,
 * and those that a description supports. What rests on a title alone is a lead, and is not among them.
 */
export function describedCompetences(
	catalogue: Catalogue,
	{ id, statedCompetences }: NationalQualification,
): CompetenceId[] {
	const described = catalogue.relations.mappingsOf('qualifications', id).flatMap(({ other, row }) => {
		const competence =
			row.ext_basis === 'description' && other?.collection === 'competences'
				? catalogue.competences.byId.get(other.id)
				: undefined;
		return competence ? [competence.id] : [];
	});
	return [...new Set([...statedCompetences.map(({ competence }) => competence), ...described])].sort(compareIds);
}
