import type { ViewContext } from '../../view-context.ts';
import { creditPoints, hoursPerCreditPoint, totalHours } from '../../../model/credits.ts';
import { creditAddress } from '../../../model/addresses.ts';
import { methodWeight, toBlueprint } from '../../../model/blueprint.ts';
import { eqfOfLevel } from '../../../model/levels.ts';
import { requirementsOf } from '../../../model/qualification-figures.ts';
import type { AssessmentMethod, LearningUnit } from '../../../schema/learning-unit.ts';
import { citations } from '../../citations.ts';
import { takeSection } from '../../take/section.ts';
import { code, link, muted, text, type Block, type Inline, type RecordContent, type Section } from '../../view.ts';

/** A method by its place and kind: two of a kind are told apart. */
const methodName = ({ t }: ViewContext, { kind }: AssessmentMethod, i: number): string =>
	`${i + 1} ${t(`assessment.${kind}`).replace('.', '')}`;

/** Outcome by method: who sets an examination reads a column, who teaches an outcome reads a row. */
function blueprintTable(context: ViewContext, unit: LearningUnit): Block {
	const { t } = context;
	const { methods } = unit.assessment;
	const percent = (share: number): Inline[] => (share ? [text(`${share}`)] : [muted('–')]);
	return {
		kind: 'table',
		caption: t('unit.blueprint-caption'),
		head: [
			{ label: t('fact.outcome') },
			...methods.map((method, i) => ({ label: methodName(context, method, i), numeric: true })),
			{ label: t('unit.total'), numeric: true },
		],
		rows: [
			...toBlueprint(unit).map(({ outcome, shares, weight }, i) => [
				[link(`${i + 1}`, `#${outcome.id}`), text(` ${t(`outcome.${outcome.type}`)}`)],
				...shares.map(percent),
				percent(weight),
			]),
			[
				[{ text: t('unit.total'), as: 'strong' as const }],
				...methods.map((method) => percent(methodWeight(method))),
				[text('100')],
			],
		],
	};
}

function methodTable(context: ViewContext, unit: LearningUnit): Block {
	const { t, pick } = context;
	return {
		kind: 'table',
		caption: t('unit.methods-caption'),
		head: [
			{ label: t('fact.method') },
			{ label: t('fact.evidence-kept') },
			{ label: t('fact.weight'), numeric: true },
			{ label: t('fact.pass'), numeric: true },
		],
		rows: unit.assessment.methods.map((method, i) => [
			[{ text: `${methodName(context, method, i)}.`, as: 'strong' }, text(` ${pick(method.description)}`)],
			[text(pick(method.evidence))],
			[text(`${methodWeight(method)} %`)],
			[text(`${method.passMark} %`)],
		]),
	};
}

function qualificationBlock({ catalogue, t, pick, pathOf }: ViewContext, unit: LearningUnit): Block {
	const qualifications = catalogue.relations.qualificationsOfUnit.get(unit.id) ?? [];
	if (qualifications.length === 0) return { kind: 'text', text: [text(t('unit.no-qualifications'))] };
	return {
		kind: 'list',
		items: qualifications.map((qualification) => [
			link(pick(qualification.title), pathOf('qualifications', qualification.id)),
			muted(` ${t(qualification.compulsory.includes(unit.id) ? 'unit.compulsory' : 'unit.elective')}`),
		]),
	};
}

export function page(context: ViewContext, unit: LearningUnit): RecordContent {
	const { catalogue, t, status, linkTo, competenceLink, toDocument, pick, pathOf, valueOr, to } = context;
	const { cite, evidence, list } = citations(context);
	const profile = catalogue['qualification-profiles'].byId.get(unit.profile);
	const competence = profile && catalogue.competences.byId.get(profile.competence);
	const codeText = competence?.code ?? unit.profile;
	const eqf = competence && eqfOfLevel(catalogue, competence.framework, unit.level);
	const hours = totalHours(unit.notionalHours);
	const occupations = catalogue.occupations.all.filter((o) =>
		catalogue.relations.unitsOfOccupation.get(o.id)?.includes(unit),
	);
	const successors = competence ? (catalogue.relations.successorsOf.get(competence.id) ?? []) : [];

	const requirements = requirementsOf(unit);
	const after = catalogue.relations.unitsAfter.get(unit.id) ?? [];
	const facts: RecordContent['facts'] = [
		{ term: t('fact.status'), values: [[status(unit.status)]], at: 'state' },
		{ term: t('fact.profile'), values: [[linkTo('qualification-profiles', unit.profile)]] },
		{
			term: t('fact.competence'),
			values: [
				...(profile ? [competenceLink(profile.competence, true)] : []),
				...successors.map((next) => competenceLink(next.id, true)),
			],
		},
		{
			term: t('fact.level'),
			values: [
				[{ text: `e-${unit.level}`, levels: { defined: competence?.levels ?? [unit.level], on: [unit.level] } }],
			],
			at: 'strip',
		},
		{
			term: t('fact.eqf'),
			values: [eqf ? [text(`${eqf.levels.join(', ')} `), status(eqf.status), ...cite(eqf.sources)] : [text('–')]],
			at: 'strip',
		},
		{ term: t('fact.hours'), values: [[text(t('unit.hours', { hours }))]], at: 'strip' },
		{ term: t('fact.credit'), values: [[text(t('unit.points', { points: creditPoints(hours) }))]], at: 'strip' },
		{
			term: t('fact.hours'),
			values: [[text(t('unit.hours-split', { ...unit.notionalHours }))]],
		},
		{
			term: t('fact.credit'),
			values: [
				[
					text(t('unit.credit', { points: creditPoints(hours), hours, rule: hoursPerCreditPoint })),
					text(' '),
					link(t('unit.credit-rule'), toDocument('credit')),
				],
			],
		},
		{ term: t('fact.delivery'), values: [[text(t(`delivery.${unit.delivery.mode}`))]], at: 'strip' },
		{
			term: t('fact.before'),
			values: unit.prerequisites.length
				? unit.prerequisites.map((id) => [linkTo('learning-units', id)])
				: [[text(t('unit.no-prerequisites'))]],
		},
		...(after.length
			? [{ term: t('fact.after'), values: after.map((next) => [linkTo('learning-units', next.id)]) }]
			: []),
		...(requirements.length
			? [
					{
						term: t('collection.requirements'),
						values: requirements.map((id) => [linkTo('requirements', id)]),
					},
				]
			: []),
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
						text: pick(outcome.text),
						criterion: pick(outcome.criterion),
						links: outcome.skills.map((id) => linkTo('skills', id)),
						answers: (outcome.requirements ?? []).map((id) => linkTo('requirements', id)),
					})),
				},
			],
		},
		{
			id: 'blueprint',
			title: t('section.blueprint'),
			blocks: [
				blueprintTable(context, unit),
				methodTable(context, unit),
				{ kind: 'text', text: [text(pick(unit.assessment.passRule))] },
			],
		},
		takeSection(context, { collection: 'learning-units', record: unit }),
		{
			id: 'contents',
			title: t('section.contents'),
			blocks: [{ kind: 'list', items: unit.contents.map((c) => [text(pick(c))]) }],
		},
		{
			id: 'delivery',
			title: t('section.delivery'),
			blocks: [
				{ kind: 'text', text: [text(pick(unit.audience))] },
				{ kind: 'text', text: [text(pick(unit.delivery.description))] },
				{ kind: 'list', items: unit.resources.map((r) => [text(pick(r))]) },
			],
		},
		{
			id: 'prior-learning',
			title: t('section.prior-learning'),
			blocks: [{ kind: 'text', text: [text(pick(unit.priorLearning))] }],
		},
		{ id: 'qualifications', title: t('section.qualifications'), blocks: [qualificationBlock(context, unit)] },
		{
			id: 'evaluation',
			title: t('section.evaluation'),
			blocks: [
				{
					kind: 'table',
					caption: t('unit.evaluation-caption'),
					head: [{ label: t('unit.phase') }, { label: t('unit.data') }],
					rows: unit.evaluation.map(({ phase, data }) => [[text(t(`phase.${phase}`))], [text(pick(data))]]),
				},
			],
		},
		{
			id: 'occupations',
			title: t('section.occupations-of-unit', { count: occupations.length }),
			blocks: occupations.length
				? [
						{
							kind: 'list',
							dense: true,
							items: occupations.map((o): Inline[] => [link(pick(o.title), pathOf('occupations', o.id))]),
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
					text(`${pick(fact.text)} `),
					...evidence(fact.evidence),
					...(fact.evidence.note ? [text(` ${pick(fact.evidence.note)}`)] : []),
				],
			})),
		});

	return {
		collection: 'learning-units',
		title: pick(unit.title),
		documentTitle: `${codeText} ${pick(unit.title)}: learning unit`,
		kind: [
			...(competence
				? [{ text: `${codeText.charAt(0)} ${t(`area.${competence.area}`)}`, as: 'strong' as const }, text(' · ')]
				: []),
			text(`${t('kind.learning-units')} · `),
			code(codeText),
		],
		lede: pick(unit.summary),
		...(competence ? { area: competence.area } : {}),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.learning-units'), to('learning-units/')),
			text(`${codeText} ${pick(unit.title)}`),
		],
		facts,
		acts: [
			link(context.locale.words.take['title-unit'], '#take'),
			link(t('section.blueprint'), '#blueprint'),
			link(t('act.credit-unit'), to(creditAddress())),
		],
		sections,
		sources: list(),
	};
}
