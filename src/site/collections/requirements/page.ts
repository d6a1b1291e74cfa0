import type { ViewContext } from '../../view-context.ts';
import { jointQualifications } from '../../../model/qualifications.ts';
import { answersOf, countOf, isGap, outcomesForAnswer } from '../../../model/requirement-answers.ts';
import type { Requirement } from '../../../schema/requirement.ts';
import { citations } from '../../citations.ts';
import { mappingSection } from '../../sections/mapping-links.ts';
import { link, text, type Block, type Inline, type RecordContent, type Section } from '../../view.ts';

export function page(context: ViewContext, requirement: Requirement): RecordContent {
	const { catalogue, t, pick, pathOf, competenceLink, linkTo, to, exception } = context;
	const { evidence, list } = citations(context);
	const answers = answersOf(catalogue, requirement.id);
	const count = countOf(answers);
	const serving = jointQualifications(catalogue).filter((qualification) =>
		answers.some(({ unit }) => qualification.compulsory.includes(unit.id)),
	);
	const none: Inline[] = [{ text: t('requirement.none-named'), as: 'absent' }];

	const demand: Block = requirement.demand.length
		? {
				kind: 'list',
				items: requirement.demand.map((fact) => [
					text(`${pick(fact.text)} `),
					...evidence(fact.evidence),
					...(fact.evidence.note ? [text(` ${pick(fact.evidence.note)}`)] : []),
				]),
			}
		: { kind: 'text', text: [{ text: t('requirement.no-demand'), as: 'absent' }] };
	const sections: Section[] = [
		{ id: 'scope', title: t('section.scope'), blocks: [{ kind: 'text', text: [text(pick(requirement.scope))] }] },
		{
			id: 'answers',
			title: t('section.answers', { count }),
			blocks: [
				...(isGap(answers)
					? [
							{
								kind: 'text' as const,
								text: [{ text: t('requirement.gap', { bar: outcomesForAnswer }), as: 'strong' as const }],
							},
						]
					: []),
				...(answers.length
					? [
							{
								kind: 'table' as const,
								caption: t('requirement.answers-caption'),
								head: [{ label: t('kind.learning-units') }, { label: t('fact.outcomes') }],
								rows: answers.flatMap(({ unit, outcomes }) =>
									outcomes.map((outcome, i) => [
										// A unit is named once for all of its outcomes.
										i > 0 ? [] : [link(pick(unit.title), pathOf('learning-units', unit.id))],
										[
											link(outcome.id, `${pathOf('learning-units', unit.id)}#${outcome.id}`),
											text(` ${pick(outcome.text)}`),
										],
									]),
								),
							},
						]
					: []),
			],
		},
		{ id: 'demand', title: t('section.demand'), blocks: [demand] },
		{
			id: 'competences',
			title: t('section.e-cf-says'),
			blocks: [
				{ kind: 'text', text: [text(pick(requirement.competencesNote))] },
				...(requirement.competences.length
					? [{ kind: 'list' as const, items: requirement.competences.map((id) => competenceLink(id, true)) }]
					: []),
			],
		},
		{
			id: 'occupations',
			title: t('section.occupations-named'),
			blocks: [
				{
					kind: 'list',
					dense: true,
					items: requirement.occupations.length
						? requirement.occupations.map((id) => [linkTo('occupations', id)])
						: [none],
				},
			],
		},
		...mappingSection(context, 'requirements', requirement.id),
	];
	if (requirement.evidence.note)
		sections.push({
			id: 'note',
			title: t('section.note'),
			blocks: [{ kind: 'text', text: [text(pick(requirement.evidence.note))] }],
		});

	return {
		collection: 'requirements',
		title: pick(requirement.title),
		documentTitle: t('requirement.document-title', { title: pick(requirement.title) }),
		kind: [text(t('kind.requirements'))],
		lede: pick(requirement.summary),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.requirements'), to('requirements/')),
			text(pick(requirement.title)),
		],
		facts: [
			{ term: t('fact.asked-for'), values: [evidence(requirement.evidence)], at: 'state' },
			{
				term: t('fact.answered'),
				values: [[text(t('requirement.answered', { count, units: answers.length }))]],
				at: 'strip',
			},
			{
				term: t('profile.joint'),
				values: serving.length
					? serving.map((q) => [
							link(pick(q.title), pathOf('qualifications', q.id)),
							...exception(q.status, catalogue.edition.status),
						])
					: [none],
			},
			...(requirement.roleProfiles.length
				? [
						{
							term: t('collection.role-profiles'),
							values: requirement.roleProfiles.map((id) => [linkTo('role-profiles', id)]),
						},
					]
				: []),
		],
		sections,
		sources: list(),
	};
}
