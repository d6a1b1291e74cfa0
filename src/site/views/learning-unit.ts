import { t } from '../../i18n/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { creditPoints, hoursPerCreditPoint, totalHours } from '../../model/credits.ts';
import { eqfOfLevel } from '../../model/levels.ts';
import type { LearningUnit } from '../../schema/learning-unit.ts';
import { citations } from '../citations.ts';
import {
	code,
	competenceLink,
	link,
	linkTo,
	pathOf,
	status,
	text,
	to,
	valueOr,
	type Inline,
	type RecordView,
	type Section,
} from './parts.ts';

export function learningUnitView(catalogue: Catalogue, unit: LearningUnit): RecordView {
	const { cite, evidence, list } = citations(catalogue);
	const profile = catalogue['qualification-profiles'].byId.get(unit.profile);
	const competence = profile && catalogue.competences.byId.get(profile.competence);
	const codeText = competence?.code ?? unit.profile;
	const eqf = competence && eqfOfLevel(catalogue, competence.framework, unit.level);
	const hours = totalHours(unit.notionalHours);
	const numberOf = new Map(unit.outcomes.map((outcome, i) => [outcome.id, i + 1]));
	const occupations = catalogue.occupations.all.filter((o) =>
		catalogue.relations.unitsOfOccupation.get(o.id)?.includes(unit),
	);
	const successors = competence ? (catalogue.relations.successorsOf.get(competence.id) ?? []) : [];

	const facts: RecordView['facts'] = [
		{ term: t('fact.status'), values: [[status(unit.status)]] },
		{ term: t('fact.profile'), values: [[linkTo(catalogue, 'qualification-profiles', unit.profile)]] },
		{
			term: t('fact.competence'),
			values: [
				...(profile ? [competenceLink(catalogue, profile.competence, true)] : []),
				...successors.map((next) => competenceLink(catalogue, next.id, true)),
			],
		},
		{
			term: t('fact.level'),
			values: [
				[{ text: `e-${unit.level}`, levels: { defined: competence?.levels ?? [unit.level], on: [unit.level] } }],
			],
		},
		{
			term: t('fact.eqf'),
			values: [eqf ? [text(`${eqf.levels.join(', ')} `), status(eqf.status), ...cite(eqf.sources)] : [text('–')]],
		},
		{
			term: t('fact.hours'),
			values: [[text(t('unit.hours', { hours }))], [text(t('unit.hours-split', { ...unit.notionalHours }))]],
		},
		{
			term: t('fact.credit'),
			values: [
				[
					text(t('unit.credit', { points: creditPoints(hours), hours, rule: hoursPerCreditPoint })),
					text(' '),
					link(t('unit.credit-rule'), to('docs/method/#credit')),
				],
			],
		},
		{ term: t('fact.delivery'), values: [[text(t(`delivery.${unit.delivery.mode}`))]] },
		{
			term: t('fact.before'),
			values: unit.prerequisites.length
				? unit.prerequisites.map((id) => [linkTo(catalogue, 'learning-units', id)])
				: [[text(t('unit.no-prerequisites'))]],
		},
		{ term: t('fact.former-points'), values: [valueOr(unit.formerCreditPoints, (points) => [text(String(points))])] },
	];
	const sections: Section[] = [
		{
			id: 'outcomes',
			title: t('section.outcomes'),
			blocks: [
				{
					kind: 'outcomes',
					items: unit.outcomes.map((outcome) => ({
						id: outcome.id,
						type: t(`outcome.${outcome.type}`),
						text: outcome.text.en,
						criterion: outcome.criterion.en,
						links: outcome.skills.map((id) => linkTo(catalogue, 'skills', id)),
					})),
				},
			],
		},
		{
			id: 'assessment',
			title: t('section.assessment'),
			blocks: [
				{
					kind: 'table',
					caption: t('unit.assessment-caption'),
					head: [
						{ label: t('fact.method') },
						{ label: t('fact.outcomes') },
						{ label: t('fact.evidence-kept') },
						{ label: t('fact.weight'), numeric: true },
						{ label: t('fact.pass'), numeric: true },
					],
					rows: unit.assessment.methods.map((method) => [
						[{ text: t(`assessment.${method.kind}`), as: 'strong' }, text(` ${method.description.en}`)],
						[text(method.outcomes.map((id) => numberOf.get(id)).join(', '))],
						[text(method.evidence.en)],
						[text(`${method.weight} %`)],
						[text(`${method.passMark} %`)],
					]),
				},
				{ kind: 'text', text: [text(unit.assessment.passRule.en)] },
			],
		},
		{
			id: 'contents',
			title: t('section.contents'),
			blocks: [{ kind: 'list', items: unit.contents.map((c) => [text(c.en)]) }],
		},
		{
			id: 'delivery',
			title: t('section.delivery'),
			blocks: [
				{ kind: 'text', text: [text(unit.audience.en)] },
				{ kind: 'text', text: [text(unit.delivery.description.en)] },
				{ kind: 'list', items: unit.resources.map((r) => [text(r.en)]) },
			],
		},
		{
			id: 'prior-learning',
			title: t('section.prior-learning'),
			blocks: [{ kind: 'text', text: [text(unit.priorLearning.en)] }],
		},
		{
			id: 'occupations',
			title: t('section.occupations-of-unit', { count: occupations.length }),
			blocks: occupations.length
				? [
						{
							kind: 'list',
							dense: true,
							items: occupations.map((o): Inline[] => [link(o.title.en, pathOf('occupations', o.id))]),
						},
					]
				: [{ kind: 'text', text: [text(t('unit.no-occupations'))] }],
		},
	];
	if (unit.reported.length)
		sections.push({
			id: 'reported',
			title: t('section.reported'),
			blocks: unit.reported.map((fact) => ({
				kind: 'text',
				text: [
					text(`${fact.text.en} `),
					...evidence(fact.evidence),
					...(fact.evidence.note ? [text(` ${fact.evidence.note.en}`)] : []),
				],
			})),
		});

	return {
		collection: 'learning-units',
		title: unit.title.en,
		documentTitle: `${codeText} ${unit.title.en}: learning unit`,
		kind: [
			...(competence
				? [{ text: `${codeText.charAt(0)} ${t(`area.${competence.area}`)}`, as: 'strong' as const }, text(' · ')]
				: []),
			text(`${t('kind.learning-units')} · `),
			code(codeText),
		],
		lede: unit.summary.en,
		...(competence ? { area: competence.area } : {}),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.learning-units'), to('learning-units/')),
			text(`${codeText} ${unit.title.en}`),
		],
		facts,
		sections,
		sources: list(),
		twin: to(twinAddressOf('learning-units', unit.id)),
		filters: [
			['kind', 'learning-units'],
			['level', `e-${unit.level}`],
			...(competence ? [['area', competence.area] as [string, string]] : []),
		],
		searchTerms: [codeText],
	};
}
