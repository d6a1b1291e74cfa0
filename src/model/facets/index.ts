import type { CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { agreements } from './agreements.ts';
import { certifications } from './certifications.ts';
import { competences } from './competences.ts';
import { countries } from './countries.ts';
import { decisions } from './decisions.ts';
import { frameworks } from './frameworks.ts';
import { indicators } from './indicators.ts';
import { labels } from './labels.ts';
import { learningUnits } from './learning-units.ts';
import { mappings } from './mappings.ts';
import { nationalFrameworks } from './national-frameworks.ts';
import { occupations } from './occupations.ts';
import { organisations } from './organisations.ts';
import { pilots } from './pilots.ts';
import { qualificationProfiles } from './qualification-profiles.ts';
import { qualifications } from './qualifications.ts';
import { qualityCriteria } from './quality-criteria.ts';
import { requirements } from './requirements.ts';
import { roleProfiles } from './role-profiles.ts';
import { skills } from './skills.ts';
import { sources } from './sources.ts';
import type { Facets, FacetsOf } from './facets.ts';

export type { Facets } from './facets.ts';

const facets: { [N in CollectionName]: FacetsOf<N> } = {
	frameworks,
	competences,
	'role-profiles': roleProfiles,
	occupations,
	skills,
	requirements,
	'qualification-profiles': qualificationProfiles,
	'learning-units': learningUnits,
	qualifications,
	certifications,
	mappings,
	countries,
	'national-frameworks': nationalFrameworks,
	indicators,
	pilots,
	organisations,
	agreements,
	'quality-criteria': qualityCriteria,
	labels,
	decisions,
	sources,
};

/** By what a record of the catalogue is found and filtered; nothing for an id that is not there. */
export function facetsOf(catalogue: Catalogue, collection: CollectionName, id: string): Facets {
	const record = catalogue[collection].byId.get(id);
	const of = facets[collection] as (catalogue: Catalogue, record: unknown) => Facets;
	return record ? of(catalogue, record) : {};
}
