import type { CompetenceId, LearningUnitId } from '../../schema/ids.ts';
import type { MappingRow } from '../../schema/mapping.ts';
import type { Catalogue } from '../catalogue.ts';
import { creditPoints, totalHours } from '../credits.ts';
import { compareIds } from '../order.ts';
import { agreementOf, readingOf } from '../agreement.ts';
import { competenceOfUnit } from '../units.ts';
import type { Reading } from './reading.ts';

/** A mapping row that joins a competence to one of another edition or scheme. */
export interface Join {
	other: CompetenceId;
	/** Whether the two count as the same: an exact match that a person made. */
	same: boolean;
	predicate: MappingRow['predicate_id'];
	/** How sure the row is, from 0 to 1. It does not enter the figure. */
	confidence: number;
	/** The mapping set. */
	set: string;
}

/** A learning unit as a step of a bridge. */
export interface BridgeUnit {
	id: LearningUnitId;
	competence: CompetenceId;
	level: number;
	/** Notional hours. */
	hours: number;
	/** From notional hours, 25 to the point. */
	creditPoints: number;
}

/** What a comparison rests on besides the two qualifications. */
export interface ComparisonBasis {
	/** By competence, the better match first. */
	joins: ReadonlyMap<CompetenceId, readonly Join[]>;
	/** Units in force, fewest credit points first. */
	units: readonly BridgeUnit[];
	/** What the words of sureness are worth. */
	reading: Reading;
}

const isCurated = (row: MappingRow) =>
	row.predicate_id === 'skos:exactMatch' && row.mapping_justification === 'semapv:ManualMappingCuration';

/** The better match first, then by what it leads to: an order that no input's order shows through. */
export const byMatch = (a: Join, b: Join): number =>
	Number(b.same) - Number(a.same) || compareIds(a.other, b.other) || compareIds(a.set, b.set);

/** Rows between whole competences of different editions or schemes, read from both ends. Chains are not followed. */
function joinsOf({ mappings, relations, competences }: Catalogue): ComparisonBasis['joins'] {
	const joins = new Map<CompetenceId, Join[]>();
	const whole = (name: string) => {
		const term = relations.terms.get(name);
		return term?.collection === 'competences' && !term.part ? competences.byId.get(term.id) : undefined;
	};
	for (const set of mappings.all) {
		if (set.status === 'deprecated') continue;
		for (const row of set.rows) {
			const [subject, object] = [whole(row.subject_id), whole(row.object_id)];
			if (!subject || !object || subject.framework === object.framework) continue;
			for (const [one, other] of [
				[subject, object],
				[object, subject],
			] as const) {
				const known = joins.get(one.id) ?? [];
				known.push({
					other: other.id,
					same: isCurated(row),
					predicate: row.predicate_id,
					confidence: row.confidence,
					set: set.id,
				});
				joins.set(one.id, known);
			}
		}
	}
	for (const list of joins.values()) list.sort(byMatch);
	return joins;
}

/** What comparisons in this catalogue rest on. */
export function basisOf(catalogue: Catalogue): ComparisonBasis {
	const units = catalogue['learning-units'].all.flatMap((unit): BridgeUnit[] => {
		const reached = unit.status === 'deprecated' ? undefined : competenceOfUnit(catalogue, unit.id);
		const hours = totalHours(unit.notionalHours);
		return reached ? [{ id: unit.id, ...reached, hours, creditPoints: creditPoints(hours) }] : [];
	});
	return {
		joins: joinsOf(catalogue),
		reading: readingOf(agreementOf(catalogue)),
		units: units.sort((a, b) => a.creditPoints - b.creditPoints || compareIds(a.id, b.id)),
	};
}
