import type { Locale, StringKey } from '../words/site-locale.ts';
import type { ViewContext } from './view-context.ts';

/** The anchor of the glossary that explains a term of the interface. */
const anchors: Partial<Record<StringKey, string>> = {
	'collection.certifications': 'certification',
	'collection.qualifications': 'joint-qualification',
	'collection.requirements': 'requirement',
	'collection.role-profiles': 'role-profile',
	'fact.after': 'progression',
	'fact.area': 'area',
	'fact.before': 'prerequisite',
	'fact.competence': 'competence',
	'fact.credit': 'credit-points',
	'fact.delivery': 'delivery',
	'fact.edition': 'edition',
	'fact.eqf': 'eqf-level',
	'fact.essential-for': 'essential-skill',
	'fact.evidence': 'evidence-status',
	'fact.framework': 'framework',
	'fact.hours': 'notional-hours',
	'fact.isco': 'isco-08-unit-group',
	'fact.level': 'proficiency-level',
	'fact.levels': 'proficiency-level',
	'fact.occupation': 'esco-occupation',
	'fact.profile': 'qualification-profile',
	'fact.requires': 'prerequisite',
	'fact.stacks-into': 'role-certification',
	'fact.status': 'scheme-status',
	'fact.uri': 'uri',
	'fact.validity': 'validity',
	'kind.learning-units': 'learning-unit',
	'ladder.mapping': 'eqf-level',
	'mapping.file': 'sssom',
	'mapping.relation': 'predicate',
	'national.level': 'national-qualifications-framework',
	'profile.joint': 'joint-qualification',
	'qualification.kind': 'joint-qualification',
	'section.blueprint': 'assessment-blueprint',
};

const known = new WeakMap<Locale, ReadonlyMap<string, string>>();

/** The anchors by the term as the language writes it: a fact of a page has its words only. */
function anchorsIn(locale: Locale): ReadonlyMap<string, string> {
	const made =
		known.get(locale) ??
		new Map(Object.entries(anchors).map(([key, anchor]) => [locale.t(key as StringKey), anchor] as const));
	known.set(locale, made);
	return made;
}

/** Where the glossary explains a term of the interface; undefined where it needs no explanation. */
export function glossaryAddress({ locale, toDocument }: ViewContext, term: string): string | undefined {
	const anchor = anchorsIn(locale).get(term);
	return anchor === undefined ? undefined : toDocument('glossary', `#${anchor}`);
}
