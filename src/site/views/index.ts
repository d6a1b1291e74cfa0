import type { Catalogue } from '../../model/catalogue.ts';
import type { CollectionName, Records } from '../../schema/collections.ts';
import type { RecordView } from '../view.ts';
import { agreementView } from './agreement.ts';
import { certificationView } from './certification.ts';
import { competenceView } from './competence.ts';
import { countryView } from './country.ts';
import { decisionView } from './decision.ts';
import { frameworkView } from './framework.ts';
import { indicatorView } from './indicator.ts';
import { labelView } from './label.ts';
import { learningUnitView } from './learning-unit.ts';
import { mappingSetView } from './mapping-set.ts';
import { nationalFrameworkView } from './national-framework.ts';
import { occupationView } from './occupation.ts';
import { qualificationProfileView } from './qualification-profile.ts';
import { organisationView } from './organisation.ts';
import { pilotView } from './pilot.ts';
import { qualificationView } from './qualification.ts';
import { qualityCriterionView } from './quality-criterion.ts';
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
	countries: countryView,
	'national-frameworks': nationalFrameworkView,
	indicators: indicatorView,
	pilots: pilotView,
	organisations: organisationView,
	agreements: agreementView,
	'quality-criteria': qualityCriterionView,
	labels: labelView,
	decisions: decisionView,
	sources: sourceView,
};
