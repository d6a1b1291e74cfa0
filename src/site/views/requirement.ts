import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { jointQualifications } from '../../model/qualifications.ts';
import { answersOf, countOf, isGap, outcomesForAnswer } from '../../model/requirement-answers.ts';
import type { Requirement } from '../../schema/requirement.ts';
import { citations } from '../citations.ts';
import { mappingSection } from './mapping-links.ts';
import {
	competenceLink,
	link,
	linkTo,
	pathOf,
	status,
	text,
	to,
	type Block,
	type Inline,
	type RecordView,
	type Section,
} from './parts.ts';

export function requirementView(catalogue: Catalogue, requirement: Requirement): RecordView {
	const { evidence, list } = citations(catalogue);
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
					text(`${fact.text.en} `),
					...evidence(fact.evidence),
					...(fact.evidence.note ? [text(` ${fact.evidence.note.en}`)] : []),
				]),
			}
		: { kind: 'text', text: [{ text: t('requirement.no-demand'), as: 'absent' }] };
	const sections: Section[] = [
		{ id: 'scope', title: t('section.scope'), blocks: [{ kind: 'text', text: [text(requirement.scope.en)] }] },
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
									outcomes.map((outcome) => [
										[link(unit.title.en, pathOf('learning-units', unit.id))],
										[
											link(outcome.id, `${pathOf('learning-units', unit.id)}#${outcome.id}`),
											text(` ${outcome.text.en}`),
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
				{ kind: 'text', text: [text(requirement.competencesNote.en)] },
				...(requirement.competences.length
					? [{ kind: 'list' as const, items: requirement.competences.map((id) => competenceLink(catalogue, id, true)) }]
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
						? requirement.occupations.map((id) => [linkTo(catalogue, 'occupations', id)])
						: [none],
				},
			],
		},
		...mappingSection(catalogue, 'requirements', requirement.id),
	];
	if (requirement.evidence.note)
		sections.push({
			id: 'note',
			title: t('section.note'),
			blocks: [{ kind: 'text', text: [text(requirement.evidence.note.en)] }],
		});

	return {
		collection: 'requirements',
		title: requirement.title.en,
		documentTitle: t('requirement.document-title', { title: requirement.title.en }),
		kind: [text(t('kind.requirements'))],
		lede: requirement.summary.en,
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.requirements'), to('requirements/')),
			text(requirement.title.en),
		],
		facts: [
			{ term: t('fact.asked-for'), values: [evidence(requirement.evidence)] },
			{
				term: t('fact.answered'),
				values: [[text(t('requirement.answered', { count, units: answers.length }))]],
			},
			{
				term: t('profile.joint'),
				values: serving.length
					? serving.map((q) => [link(q.title.en, pathOf('qualifications', q.id)), text(' '), status(q.status)])
					: [none],
			},
			...(requirement.roleProfiles.length
				? [
						{
							term: t('collection.role-profiles'),
							values: requirement.roleProfiles.map((id) => [linkTo(catalogue, 'role-profiles', id)]),
						},
					]
				: []),
		],
		sections,
		sources: list(),
		twin: to(twinAddressOf('requirements', requirement.id)),
		filters: [['kind', 'requirements']],
		searchTerms: [],
	};
}
