import { sourceLanguage } from '../words/locale.ts';
import type { LearningUnit } from '../schema/learning-unit.ts';
import type { MappingRow } from '../schema/mapping.ts';
import type { Skill } from '../schema/skill.ts';
import { escoName, schemeName } from './terms.ts';

/**
 * A row for each outcome and ESCO skill that a unit names. One skill on an outcome is the wider thing (`broadMatch`):
 * ESCO names a skill without level or object. Where an outcome names several, each covers a part of it only
 * (`relatedMatch`).
 */
export function outcomeRows(
	units: readonly LearningUnit[],
	skills: ReadonlyMap<string, Skill>,
	edition: { version: string; issued: string; author: string },
): MappingRow[] {
	return units.flatMap((unit) =>
		unit.outcomes.flatMap((outcome) =>
			outcome.skills.flatMap((id): MappingRow[] => {
				const skill = skills.get(id);
				if (!skill) return [];
				const others = outcome.skills
					.filter((other) => other !== id)
					.map((other) => skills.get(other)?.title[sourceLanguage] ?? other);
				return [
					{
						subject_id: `${schemeName('learning-units', unit.id)}#${outcome.id}`,
						subject_label: outcome.text[sourceLanguage],
						predicate_id: others.length > 0 ? 'skos:relatedMatch' : 'skos:broadMatch',
						object_id: escoName(skill.uri),
						object_label: skill.title[sourceLanguage],
						mapping_justification: 'semapv:ManualMappingCuration',
						author_label: [edition.author],
						// Chosen by hand for the outcome, not measured; where several share it, each is a weaker claim.
						confidence: others.length > 0 ? 0.7 : 0.8,
						subject_source_version: edition.version,
						object_source_version: skill.framework.replace(/^esco-/, ''),
						mapping_date: edition.issued,
						comment: `The unit's authors name "${skill.title[sourceLanguage]}" as what outcome ${outcome.id} of ${unit.id} teaches; it shows when this holds: ${outcome.criterion[sourceLanguage]}`,
						ext_loss:
							others.length > 0
								? `The level e-${unit.level}, and what the outcome takes from ${others.join(', ')}.`
								: `The level e-${unit.level} and the object of the outcome; ESCO names the skill without either.`,
					},
				];
			}),
		),
	);
}
