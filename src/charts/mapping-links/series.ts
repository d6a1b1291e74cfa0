import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import type { Term } from '../../model/terms.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { MappingSet } from '../../schema/mapping.ts';
import { findGap, type Gap } from './gaps.ts';

/** The mapping relations in the order of their strength, without their prefix. */
export const relations = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;
export type Relation = (typeof relations)[number];

/** One end of the picture: a record, or a part of one where the part is what is mapped. */
export interface LinkEnd {
	/** Names it within the chart and in the address: no spaces. */
	key: string;
	label: string;
	address: string;
}

/** A row of the set as a line of the picture. */
export interface LinkLine {
	/** Key of the subject's end; for outcomes that of their unit. */
	subject: string;
	/** What is mapped, short: `B.3 e-2 o4`. */
	subjectName: string;
	subjectId: string;
	subjectAddress: string;
	relation: Relation;
	/** Key of the object's end; none where no term was found. */
	object?: string;
	objectId: string;
	confidence: number;
}

export interface LinksSeries {
	set: string;
	title: string;
	subjects: LinkEnd[];
	objects: LinkEnd[];
	lines: LinkLine[];
	/** What is without a row on either side; none where nothing says what all would be. */
	subjectGap?: Gap;
	objectGap?: Gap;
}

const keyOf = ({ id, part }: Term, whole: boolean) => (part && !whole ? `${id}-${part}` : id);

/** What people call a term: competences, levels and outcomes by their code. */
function nameOf(context: Spoken, { collection, id, part, label }: Term): string {
	const { catalogue, locale } = context;
	if (collection === 'learning-units') return `${unitName(context, id).short} ${part ?? ''}`.trim();
	if (collection === 'frameworks') return `${catalogue.frameworks.byId.get(id)?.shortTitle ?? id} ${label}`;
	const title = catalogue[collection].byId.get(id)?.title;
	const name = typeof title === 'object' ? locale.pick(title) : label;
	if (collection !== 'competences') return name;
	const { code = '' } = catalogue.competences.byId.get(id) ?? {};
	return `${code} ${name}${part ? `, ${part}` : ''}`.trim();
}

/** A unit as the end of the lines of its outcomes. */
function unitName({ catalogue, locale }: Spoken, id: string): { short: string; long: string } {
	const unit = catalogue['learning-units'].byId.get(id);
	const profile = unit && catalogue['qualification-profiles'].byId.get(unit.profile);
	const competence = profile && catalogue.competences.byId.get(profile.competence);
	if (!unit || !competence) return { short: id, long: id };
	const short = `${competence.code} e-${unit.level}`;
	return { short, long: `${short} ${locale.pick(competence.title)}` };
}

/** More lines than this are a grey field: the page of such a set counts its rows, and draws none. */
export const mostDrawn = 400;

/** The rows of a mapping set with their ends, in the order of the set. */
export function toLinksSeries(context: Spoken, set: MappingSet): LinksSeries {
	const { catalogue, locale } = context;
	const { terms } = catalogue.relations;
	const subjects = new Map<string, LinkEnd>();
	const objects = new Map<string, LinkEnd>();
	const note = (ends: Map<string, LinkEnd>, collection: CollectionName, id: string, key: string, label: string) => {
		if (!ends.has(key)) ends.set(key, { key, label, address: addressOf(collection, id) });
		return key;
	};
	const lines = set.rows.flatMap((row): LinkLine[] => {
		const [subject, object] = [terms.get(row.subject_id), terms.get(row.object_id)];
		if (!subject) return [];
		const isOutcome = subject.collection === 'learning-units';
		const unit = isOutcome ? unitName(context, subject.id) : undefined;
		const name = nameOf(context, subject);
		const address = addressOf(subject.collection, subject.id);
		return [
			{
				subject: note(subjects, subject.collection, subject.id, keyOf(subject, isOutcome), unit?.long ?? name),
				subjectName: name,
				subjectId: row.subject_id,
				subjectAddress: unit ? `${address}#${subject.part ?? ''}` : address,
				relation: row.predicate_id.replace('skos:', '') as Relation,
				...(object
					? { object: note(objects, object.collection, object.id, keyOf(object, false), nameOf(context, object)) }
					: {}),
				objectId: row.object_id,
				confidence: row.confidence,
			},
		];
	});
	const label = (term: Term) => nameOf(context, term);
	const names = (side: 'subject_id' | 'object_id') => set.rows.map((row) => row[side]);
	const subjectGap = findGap(catalogue, names('subject_id'), label, false);
	const objectGap = findGap(catalogue, names('object_id'), label, true);
	return {
		set: set.id,
		title: locale.pick(set.title),
		subjects: [...subjects.values()],
		objects: [...objects.values()],
		lines,
		...(subjectGap ? { subjectGap } : {}),
		...(objectGap ? { objectGap } : {}),
	};
}

/** How many lines there are of each relation, strongest first; those that do not occur are left out. */
export const countRelations = (lines: readonly LinkLine[]): { relation: Relation; count: number }[] =>
	relations
		.map((relation) => ({ relation, count: lines.filter((line) => line.relation === relation).length }))
		.filter(({ count }) => count > 0);

/** The objects by key. */
export const objectsByKey = ({ objects }: LinksSeries): Map<string, LinkEnd> =>
	new Map(objects.map((object) => [object.key, object]));
