import type { ViewContext } from '../../view-context.ts';
import type { NationalQualification } from '../../../schema/qualification.ts';
import type { citations } from '../../citations.ts';
import { otherEnd, predicateWord } from '../../sections/mapping-links.ts';
import { link, text, type Section } from '../../view.ts';

/** Competences that the official text names itself, each with the place. */
export function statedSection(
	{ t, competenceLink }: ViewContext,
	{ cite }: Pick<ReturnType<typeof citations>, 'cite'>,
	{ statedCompetences }: NationalQualification,
): Section[] {
	if (statedCompetences.length === 0) return [];
	return [
		{
			id: 'stated',
			title: t('section.stated'),
			blocks: [
				{
					kind: 'list',
					items: statedCompetences.map(({ competence, place, source }) => [
						...competenceLink(competence, true),
						text(`: ${place} `),
						...cite([source]),
					]),
				},
			],
		},
	];
}

/** What this edition maps to it besides its outcomes: by a description, and by its title, which is a lead. */
export function mappedSections(context: ViewContext, { id }: NationalQualification): Section[] {
	const { catalogue, t, pathOf } = context;
	const links = catalogue.relations.mappingsOf('qualifications', id);
	const section = (name: 'described' | 'leads', bases: readonly string[]): Section[] => {
		const some = links.filter(({ row }) => bases.includes(row.ext_basis ?? ''));
		if (some.length === 0) return [];
		return [
			{
				id: name,
				title: t(`section.${name}`),
				blocks: [
					{
						kind: 'table',
						caption: t(`${name}.caption`),
						head: [{ label: t('mapping.other') }, { label: t('leads.basis') }, { label: t('mapping.reason') }],
						rows: some.map((one) => [
							otherEnd(context, one),
							[
								text(`${t(`basis.${one.row.ext_basis as 'title'}`)}, ${predicateWord(context, one.row.predicate_id)} `),
								link(String(one.row.confidence), pathOf('mappings', one.set.id)),
							],
							[text(one.row.comment)],
						]),
					},
				],
			},
		];
	};
	return [...section('described', ['stated', 'description']), ...section('leads', ['title'])];
}
