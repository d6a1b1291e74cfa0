import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { creditPoints, hoursPerCreditPoint, totalHours } from '../../model/credits.ts';
import { methodWeight, toBlueprint } from '../../model/blueprint.ts';
import { eqfOfLevel } from '../../model/levels.ts';
import { requirementsOf } from '../../model/qualification-figures.ts';
import type { LearningUnit } from '../../schema/learning-unit.ts';
import { citations } from '../citations.ts';
import {
	code,
	competenceLink,
	link,
	linkTo,
	muted,
	pathOf,
	status,
	text,
	to,
	valueOr,
	toDocument,
	type Block,
	type Inline,
	type RecordView,
	type Section,
} from './parts.ts';

/** Outcome by method: who sets an examination reads a column, who teaches an outcome reads a row. */
function blueprintTable(unit: LearningUnit): Block {
	const { methods } = unit.assessment;
	const percent = (share: number): Inline[] => (share ? [text(`${share}`)] : [muted('–')]);
	return {
		kind: 'table',
		caption: t('unit.blueprint-caption'),
		head: [
			{ label: t('fact.outcome') },
			...methods.map((method) => ({ label: t(`assessment.${method.kind}`).replace('.', ''), numeric: true })),
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

function methodTable(unit: LearningUnit): Block {
	return {
		kind: 'table',
		caption: t('unit.methods-caption'),
		head: [
			{ label: t('fact.method') },
			{ label: t('fact.evidence-kept') },
			{ label: t('fact.weight'), numeric: true },
			{ label: t('fact.pass'), numeric: true },
		],
		rows: unit.assessment.methods.map((method) => [
			[{ text: t(`assessment.${method.kind}`), as: 'strong' }, text(` ${method.description.en}`)],
			[text(method.evidence.en)],
			[text(`${methodWeight(method)} %`)],
			[text(`${method.passMark} %`)],
		]),
	};
}

function qualificationBlock(catalogue: Catalogue, unit: LearningUnit): Block {
	const qualifications = catalogue.relations.qualificationsOfUnit.get(unit.id) ?? [];
	if (qualifications.length === 0) return { kind: 'text', text: [text(t('unit.no-qualifications'))] };
	return {
		kind: 'list',
		items: qualifications.map((qualification) => [
			link(qualification.title.en, pathOf('qualifications', qualification.id)),
			muted(` ${t(qualification.compulsory.includes(unit.id) ? 'unit.compulsory' : 'unit.elective')}`),
		]),
	};
}

export function learningUnitView(catalogue: Catalogue, unit: LearningUnit): RecordView {
	const { cite, evidence, list } = citations(catalogue);
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
	const unitCertificates = catalogue.relations.certificationsOfUnit.get(unit.id) ?? [];
	const certificates = unitCertificates.flatMap((one) => [
		one,
		...(catalogue.relations.certificationsAfter.get(one.id) ?? []).filter((next) => next.kind === 'role'),
	]);

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
					link(t('unit.credit-rule'), toDocument('credit')),
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
		...(after.length
			? [{ term: t('fact.after'), values: after.map((next) => [linkTo(catalogue, 'learning-units', next.id)]) }]
			: []),
		{
			term: t('section.certificates'),
			values: certificates.map((one) => [link(one.title.en, pathOf('certifications', one.id))]),
		},
		...(requirements.length
			? [
					{
						term: t('collection.requirements'),
						values: requirements.map((id) => [linkTo(catalogue, 'requirements', id)]),
					},
				]
			: []),
		{ term: t('section.blueprint'), values: [[link(t('unit.blueprint-link'), '#blueprint')]] },
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
						answers: (outcome.requirements ?? []).map((id) => linkTo(catalogue, 'requirements', id)),
					})),
				},
			],
		},
		{
			id: 'blueprint',
			title: t('section.blueprint'),
			blocks: [blueprintTable(unit), methodTable(unit), { kind: 'text', text: [text(unit.assessment.passRule.en)] }],
		},
		{ id: 'qualifications', title: t('section.qualifications'), blocks: [qualificationBlock(catalogue, unit)] },
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
			id: 'evaluation',
			title: t('section.evaluation'),
			blocks: [
				{
					kind: 'table',
					caption: t('unit.evaluation-caption'),
					head: [{ label: t('unit.phase') }, { label: t('unit.data') }],
					rows: unit.evaluation.map(({ phase, data }) => [[text(t(`phase.${phase}`))], [text(data.en)]]),
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
