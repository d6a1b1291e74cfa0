import type { ViewContext } from '../view-context.ts';
import { compareIds } from '../../model/order.ts';
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
	return [
		link(target.text, address),
		text(': '),
		text(direction === 'from' ? (row.object_label ?? '') : row.subject_label),
	];
}

/** How a qualification comes to a competence: by so many outcomes, by its text naming it, by a description or a title. */
function restsOn({ t }: ViewContext, links: readonly MappingLink[]): string {
	const outcomes = links.filter(({ row }) => row.ext_basis === 'outcome').length;
	if (outcomes > 0) return t('mapping.outcomes', { count: outcomes });
	const basis = ['stated', 'description', 'title'].find((one) => links.some(({ row }) => row.ext_basis === one));
	return basis ? t(`mapping.basis.${basis}` as 'mapping.basis.title') : '';
}

/** National qualifications that ask for a competence: many, so each is a line; its page and the sets have the reasons. */
export function mappedQualificationSection(context: ViewContext, competence: string): Section[] {
	const { catalogue, linkTo, t } = context;
	const byQualification = Map.groupBy(
		catalogue.relations
			.mappingsOf('competences', competence)
			.filter(({ other }) => other?.collection === 'qualifications'),
		({ other }) => other?.id ?? '',
	);
	if (byQualification.size === 0) return [];
	return [
		{
			id: 'national',
			title: t('mapping.national', { count: byQualification.size }),
			blocks: [
				{
					kind: 'list',
					dense: true,
					items: [...byQualification]
						.sort(([a], [b]) => compareIds(a, b))
						.map(([id, links]) => {
							const country = catalogue.qualifications.byId.get(id);
							return [
								linkTo('qualifications', id),
								muted(country?.kind === 'national' ? ` ${country.country.toUpperCase()}, ` : ' '),
								muted(restsOn(context, links)),
							];
						}),
				},
			],
		},
	];
}

/** So many reasons fit on the page of a record; where there are more, the sets have them. */
const mostReasons = 50;

/** The mappings of a record as a section: the other end, the relation, the reason, the set. */
export function mappingSection(context: ViewContext, collection: CollectionName, id: string): Section[] {
	const { catalogue, t, pathOf } = context;
	// Outcomes name their skills and competences on the page itself; the sets that follow from them would say it twice.
	const links = catalogue.relations
		.mappingsOf(collection, id)
		.filter(({ row }) => row.ext_basis !== 'outcome')
		.filter((one) => one.other?.collection !== 'learning-units')
		.filter((one) => collection !== 'competences' || one.other?.collection !== 'qualifications');
	if (links.length === 0) return [];
	const reasoned = links.length <= mostReasons;
	return [
		{
			id: 'mappings',
			title: t('section.mappings'),
			blocks: [
				{
					kind: 'table',
					caption: t(reasoned ? 'mapping.section-caption' : 'mapping.many-caption'),
					head: [
						{ label: t('mapping.other') },
						{ label: t('mapping.relation') },
						...(reasoned ? [{ label: t('mapping.reason') }] : []),
					],
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
						...(reasoned ? [[text(one.row.comment)]] : []),
					]),
				},
			],
		},
	];
}
