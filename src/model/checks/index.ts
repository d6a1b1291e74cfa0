import { absenceNotes } from './absence-notes.ts';
import { area } from './area.ts';
import { assessment } from './assessment.ts';
import { certificates } from './certificates.ts';
import type { Check } from './check.ts';
import { countries } from './countries.ts';
import { contradictions } from './contradictions.ts';
import { cycles } from './cycles.ts';
import { dateOrder } from './date-order.ts';
import { docLinks } from './doc-links.ts';
import { editionVersion } from './edition-version.ts';
import { electives } from './electives.ts';
import { levels } from './levels.ts';
import { linkForm } from './link-form.ts';
import { documentsThatPagesLeadTo } from './linked-documents.ts';
import { localIds } from './local-ids.ts';
import { mappingBasis } from './mapping-basis.ts';
import { mappingLoss } from './mapping-loss.ts';
import { mappingPairs } from './mapping-pairs.ts';
import { mappingTerms } from './mapping-terms.ts';
import { mappingVersions } from './mapping-versions.ts';
import { nationalLevels } from './national-levels.ts';
import { observations } from './observations.ts';
import { outcomeReasons } from './outcome-reasons.ts';
import { outcomeUnits } from './outcome-units.ts';
import { predecessors } from './predecessors.ts';
import { readings } from './readings.ts';
import { references } from './references.ts';
import { releasedIds } from './released-ids.ts';
import { repeatedEntries } from './repeated-entries.ts';
import { sharedOutcomes } from './shared-outcomes.ts';
import { synonyms } from './synonyms.ts';
import { uniqueKeys } from './unique-keys.ts';
import { unitIdentity } from './unit-identity.ts';
import { unusedSources } from './unused-sources.ts';
import { workload } from './workload.ts';

/** All checks, in the order in which they are described in `content/README.md`. */
export const checks: readonly Check[] = [
	references,
	unusedSources,
	uniqueKeys,
	area,
	levels,
	assessment,
	localIds,
	unitIdentity,
	cycles,
	predecessors,
	dateOrder,
	repeatedEntries,
	absenceNotes,
	contradictions,
	electives,
	certificates,
	mappingTerms,
	mappingPairs,
	mappingLoss,
	mappingBasis,
	mappingVersions,
	countries,
	nationalLevels,
	workload,
	readings,
	outcomeReasons,
	outcomeUnits,
	sharedOutcomes,
	observations,
	docLinks,
	linkForm,
	documentsThatPagesLeadTo,
	editionVersion,
	releasedIds,
	synonyms,
];
