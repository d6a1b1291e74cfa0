import type { ViewContext } from '../view-context.ts';
import type { MappingLink } from '../../model/relations.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { link, muted, text, type Inline, type Section } from '../view.ts';

/** How the other end relates to the record: SKOS read from the record's side. */
const readBackwards: Record<string, string> = {
	'skos:broadMatch': 'skos:narrowMatch',
	'skos:narrowMatch': 'skos:broadMatch',
};

export const predicateWord = ({ t }: ViewContext, predicate: string): string =>
	t(`predicate.${predicate.replace('skos:', '')}` as 'predicate.exactMatch');

/** The other end of a mapping: the record, with its part where one is meant. */
export function otherEnd({ t, linkTo, pathOf }: ViewContext, { other, row, direction }: MappingLink): Inline[] {
	if (!other) return [{ text: t('mapping.no-term'), as: 'absent' }];
	if (other.collection === 'sources') return [text(other.label)];
	const target = linkTo(other.collection, other.id);
	if (!other.part) return [target];
	const address = pathOf(other.collection, other.id);
	if (other.collection === 'competences') return [link(other.label, address)];
	if (other.collection === 'learning-units') return [link(`${target.text}, ${other.part}`, `${address}#${other.part}`)];
	return [link(`${target.text}: ${direction === 'from' ? (row.object_label ?? '') : row.subject_label}`, address)];
}

/** National qualifications that this edition maps to a competence: many, so each is a line; its page has the reason. */
export function mappedQualificationSection(context: ViewContext, competence: string): Section[] {
	const { catalogue, t } = context;
	const links = catalogue.relations
		.mappingsOf('competences', competence)
		.filter(({ other }) => other?.collection === 'qualifications');
	if (links.length === 0) return [];
	return [
		{
			id: 'national',
			title: t('mapping.national', { count: links.length }),
			blocks: [
				{
					kind: 'list',
					dense: true,
					items: links.map((one) => {
						const country = catalogue.qualifications.byId.get(one.other?.id ?? '');
						return [
							...otherEnd(context, one),
							text(` ${one.row.object_label?.split(', ').at(-1) ?? ''}`),
							muted(country?.kind === 'national' ? ` ${country.country.toUpperCase()}` : ''),
						];
					}),
				},
			],
		},
	];
}

/** The mappings of a record as a section: the other end, the relation, the reason, the set. */
export function mappingSection(context: ViewContext, collection: CollectionName, id: string): Section[] {
	const { catalogue, t, pathOf } = context;
	// Outcomes name their skills on the page itself; the set that follows from them would say it twice.
	const links = catalogue.relations
		.mappingsOf(collection, id)
		.filter((one) => one.other?.collection !== 'learning-units')
		.filter((one) => collection !== 'competences' || one.other?.collection !== 'qualifications');
	if (links.length === 0) return [];
	return [
		{
			id: 'mappings',
			title: t('section.mappings'),
			blocks: [
				{
					kind: 'table',
					caption: t('mapping.section-caption'),
					head: [{ label: t('mapping.other') }, { label: t('mapping.relation') }, { label: t('mapping.reason') }],
					rows: links.map((one) => [
						otherEnd(context, one),
						[
							text(
								predicateWord(
									context,
									one.direction === 'to'
										? (readBackwards[one.row.predicate_id] ?? one.row.predicate_id)
										: one.row.predicate_id,
								),
							),
							text(' '),
							link(String(one.row.confidence), pathOf('mappings', one.set.id)),
						],
						[text(one.row.comment)],
					]),
				},
			],
		},
	];
}
