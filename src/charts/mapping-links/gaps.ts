import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { outcomesOf } from '../../model/outcomes-of.ts';
import type { Term } from '../../model/terms.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { isAbsent } from '../../schema/common.ts';

export interface Missing {
	/** Its prefixed name, as mappings write it. */
	id: string;
	label: string;
	address: string;
	/** Of a skill: core ICT occupations for which ESCO calls it essential. */
	neededBy?: number;
}

/** One side of a mapping set: how many there are to map, and which have no row, most needed first. */
export interface Gap {
	collection: CollectionName;
	/** Short names of the frameworks that they are counted in, where they have one. */
	frameworks: string[];
	of: number;
	/** Of skills: the core ICT occupations whose skills are at hand. */
	occupations?: number;
	missing: Missing[];
}

/** Core ICT occupations with the skills that ESCO calls essential for them. */
const coreOccupations = (catalogue: Catalogue) =>
	catalogue.occupations.all.flatMap(({ scope, essentialSkills }) =>
		scope === 'core' && !isAbsent(essentialSkills) ? [essentialSkills as readonly string[]] : [],
	);

function frameworkOf(catalogue: Catalogue, { collection, id }: Term): string | undefined {
	if (collection === 'competences') return catalogue.competences.byId.get(id)?.framework;
	if (collection === 'role-profiles') return catalogue['role-profiles'].byId.get(id)?.framework;
	return collection === 'frameworks' ? id : undefined;
}

/** A national qualification is mapped whole where no outcome of it was read; those that were read have a set of their own. */
function isUnread(catalogue: Catalogue, id: string): boolean {
	const qualification = catalogue.qualifications.byId.get(id);
	return qualification?.kind === 'national' && !outcomesOf(catalogue, qualification).some(({ hasRoom }) => hasRoom);
}

/**
 * What has no row on one side of a set. All there is to map are: of skills, those essential for a core ICT occupation;
 * of occupations, the core ones; else all of the frameworks that the set names, or of the collection.
 */
export function findGap(
	catalogue: Catalogue,
	names: readonly string[],
	labelOf: (term: Term) => string,
	isObject: boolean,
): Gap | undefined {
	const { terms } = catalogue.relations;
	const mapped = new Set(names);
	const known = [...mapped].flatMap((name) => terms.get(name) ?? []);
	const collection = known[0]?.collection;
	if (!collection) return undefined;
	const frameworks = new Set(known.map((term) => frameworkOf(catalogue, term)));
	const occupations = isObject && collection === 'skills' ? coreOccupations(catalogue) : undefined;
	const needed = new Map<string, number>();
	for (const skills of occupations ?? []) for (const skill of skills) needed.set(skill, (needed.get(skill) ?? 0) + 1);
	const counts = (term: Term) => {
		if (term.collection !== collection || term.retired) return false;
		if (collection === 'qualifications') return !term.part && isUnread(catalogue, term.id);
		if (occupations) return needed.has(term.id);
		if (collection === 'occupations') return catalogue.occupations.byId.get(term.id)?.scope === 'core';
		return frameworks.has(frameworkOf(catalogue, term));
	};
	const all = [...terms].filter(([, term]) => counts(term));
	// Terms come as they were read; the catalogue has an order.
	const places = new Map(catalogue[collection].all.map(({ id }, i) => [id as string, i]));
	const placeOf = ([, { id }]: [string, Term]) => places.get(id) ?? 0;
	const missing = all
		.sort((a, b) => placeOf(a) - placeOf(b))
		.filter(([name]) => !mapped.has(name))
		.map(([id, term]): Missing => {
			const anchor = collection === 'learning-units' ? `#${term.part ?? ''}` : '';
			return {
				id,
				label: labelOf(term),
				address: addressOf(collection, term.id) + anchor,
				...(occupations ? { neededBy: needed.get(term.id) ?? 0 } : {}),
			};
		})
		.sort((a, b) => (b.neededBy ?? 0) - (a.neededBy ?? 0));
	return {
		collection,
		frameworks: [...frameworks].flatMap((id) => (id ? (catalogue.frameworks.byId.get(id)?.shortTitle ?? id) : [])),
		of: all.length,
		...(occupations ? { occupations: occupations.length } : {}),
		missing,
	};
}
