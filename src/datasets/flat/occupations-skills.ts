import type { Catalogue } from '../../model/catalogue.ts';
import type { Occupation } from '../../schema/occupation.ts';
import type { Skill } from '../../schema/skill.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { versionOf } from '../edition-line.ts';
import { column, given, rowOf, type FlatTable } from './flat-table.ts';

const relations = ['essential', 'optional'] as const;

function skillsOf({ skills }: Catalogue, occupation: Occupation, relation: (typeof relations)[number]): Skill[] {
	const listed = relation === 'essential' ? occupation.essentialSkills : occupation.optionalSkills;
	return (given(listed) ?? []).flatMap((id) => skills.byId.get(id) ?? []);
}

/** Every skill of every occupation, by ESCO's own URIs. */
export const occupationsSkills: FlatTable = {
	name: 'occupations-skills',
	collection: 'occupations',
	description: 'The skills of all occupations whose list was at hand, a row for each pair.',
	columns: [
		column('occupation', 'id', 'Id of the occupation in this edition.'),
		column('occupation_uri', 'address', 'URI of the occupation in ESCO.'),
		column('occupation_title_en', 'text', 'Preferred label of the occupation in English.'),
		column('isco08', 'code', 'ISCO-08 unit group of the occupation, four digits.'),
		column('relation', 'code', 'essential or optional, as ESCO has it.'),
		column('skill', 'id', 'Id of the skill in this edition.'),
		column('skill_uri', 'address', 'URI of the skill in ESCO.'),
		column('skill_title_en', 'text', 'Preferred label of the skill in English.'),
		column('skill_type', 'code', 'skill or knowledge; empty where its type was not read.', 'left-out'),
		column('version', 'text', 'Version of this edition.'),
	],
	rows: (catalogue) =>
		catalogue.occupations.all.flatMap((occupation) =>
			relations.flatMap((relation) =>
				skillsOf(catalogue, occupation, relation).map((skill) =>
					rowOf({
						occupation: occupation.id,
						occupation_uri: occupation.uri,
						occupation_title_en: occupation.title[sourceLanguage],
						isco08: occupation.iscoGroup,
						relation,
						skill: skill.id,
						skill_uri: skill.uri,
						skill_title_en: skill.title[sourceLanguage],
						skill_type: given(skill.type),
						version: versionOf(catalogue.edition),
					}),
				),
			),
		),
};
