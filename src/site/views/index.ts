import type { Catalogue } from '../../model/catalogue.ts';
import type { CollectionName, Records } from '../../schema/collections.ts';
import type { RecordView } from '../view.ts';
import { certificationView } from './certification.ts';
import { competenceView } from './competence.ts';
import { frameworkView } from './framework.ts';
import { learningUnitView } from './learning-unit.ts';
import { mappingSetView } from './mapping-set.ts';
import { occupationView } from './occupation.ts';
import { qualificationProfileView } from './qualification-profile.ts';
import { qualificationView } from './qualification.ts';
import { requirementView } from './requirement.ts';
import { roleProfileView } from './role-profile.ts';
import { skillView } from './skill.ts';
import { sourceView } from './source.ts';

/** The page of a record, by collection. */
export const recordViews: { [N in CollectionName]: (catalogue: Catalogue, record: Records[N]) => RecordView } = {
	frameworks: frameworkView,
	competences: competenceView,
	'role-profiles': roleProfileView,
	occupations: occupationView,
	skills: skillView,
	requirements: requirementView,
	'qualification-profiles': qualificationProfileView,
	'learning-units': learningUnitView,
	qualifications: qualificationView,
	certifications: certificationView,
	mappings: mappingSetView,
	sources: sourceView,
};
