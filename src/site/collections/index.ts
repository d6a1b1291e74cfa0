import type { CollectionName, Records } from '../../schema/collections.ts';
import type { ListOf } from '../list-view.ts';
import type { ViewContext } from '../view-context.ts';
import type { RecordContent } from '../view.ts';
import { list as frameworksList } from './frameworks/list.ts';
import { page as frameworksPage } from './frameworks/page.ts';
import { list as competencesList } from './competences/list.ts';
import { page as competencesPage } from './competences/page.ts';
import { list as roleProfilesList } from './role-profiles/list.ts';
import { page as roleProfilesPage } from './role-profiles/page.ts';
import { list as occupationsList } from './occupations/list.ts';
import { page as occupationsPage } from './occupations/page.ts';
import { list as skillsList } from './skills/list.ts';
import { page as skillsPage } from './skills/page.ts';
import { list as requirementsList } from './requirements/list.ts';
import { page as requirementsPage } from './requirements/page.ts';
import { list as qualificationProfilesList } from './qualification-profiles/list.ts';
import { page as qualificationProfilesPage } from './qualification-profiles/page.ts';
import { list as learningUnitsList } from './learning-units/list.ts';
import { page as learningUnitsPage } from './learning-units/page.ts';
import { list as qualificationsList } from './qualifications/list.ts';
import { page as qualificationsPage } from './qualifications/page.ts';
import { list as certificationsList } from './certifications/list.ts';
import { page as certificationsPage } from './certifications/page.ts';
import { list as mappingsList } from './mappings/list.ts';
import { page as mappingsPage } from './mappings/page.ts';
import { list as countriesList } from './countries/list.ts';
import { page as countriesPage } from './countries/page.ts';
import { list as nationalFrameworksList } from './national-frameworks/list.ts';
import { page as nationalFrameworksPage } from './national-frameworks/page.ts';
import { list as indicatorsList } from './indicators/list.ts';
import { page as indicatorsPage } from './indicators/page.ts';
import { list as pilotsList } from './pilots/list.ts';
import { page as pilotsPage } from './pilots/page.ts';
import { list as organisationsList } from './organisations/list.ts';
import { page as organisationsPage } from './organisations/page.ts';
import { list as agreementsList } from './agreements/list.ts';
import { page as agreementsPage } from './agreements/page.ts';
import { list as qualityCriteriaList } from './quality-criteria/list.ts';
import { page as qualityCriteriaPage } from './quality-criteria/page.ts';
import { list as labelsList } from './labels/list.ts';
import { page as labelsPage } from './labels/page.ts';
import { list as decisionsList } from './decisions/list.ts';
import { page as decisionsPage } from './decisions/page.ts';
import { list as sourcesList } from './sources/list.ts';
import { page as sourcesPage } from './sources/page.ts';

/** What the site shows of a collection: the page of a record, and what is particular to the list of all. */
interface Shown<N extends CollectionName> {
	page: (context: ViewContext, record: Records[N]) => RecordContent;
	list: ListOf<N>;
}

/** The collections as the site shows them. */
export const shownCollections: { [N in CollectionName]: Shown<N> } = {
	frameworks: { page: frameworksPage, list: frameworksList },
	competences: { page: competencesPage, list: competencesList },
	'role-profiles': { page: roleProfilesPage, list: roleProfilesList },
	occupations: { page: occupationsPage, list: occupationsList },
	skills: { page: skillsPage, list: skillsList },
	requirements: { page: requirementsPage, list: requirementsList },
	'qualification-profiles': { page: qualificationProfilesPage, list: qualificationProfilesList },
	'learning-units': { page: learningUnitsPage, list: learningUnitsList },
	qualifications: { page: qualificationsPage, list: qualificationsList },
	certifications: { page: certificationsPage, list: certificationsList },
	mappings: { page: mappingsPage, list: mappingsList },
	countries: { page: countriesPage, list: countriesList },
	'national-frameworks': { page: nationalFrameworksPage, list: nationalFrameworksList },
	indicators: { page: indicatorsPage, list: indicatorsList },
	pilots: { page: pilotsPage, list: pilotsList },
	organisations: { page: organisationsPage, list: organisationsList },
	agreements: { page: agreementsPage, list: agreementsList },
	'quality-criteria': { page: qualityCriteriaPage, list: qualityCriteriaList },
	labels: { page: labelsPage, list: labelsList },
	decisions: { page: decisionsPage, list: decisionsList },
	sources: { page: sourcesPage, list: sourcesList },
};
