import { t } from '../../words/index.ts';
import { comparisonAddress, twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { creditPoints, hoursPerCreditPoint, totalHours } from '../../model/credits.ts';
import { qualificationFigures, type SkillCover } from '../../model/qualification-figures.ts';
import { isAbsent } from '../../schema/common.ts';
import type { LearningUnit } from '../../schema/learning-unit.ts';
import type { JointQualification, Qualification } from '../../schema/qualification.ts';
import { closestSection } from './closest.ts';
import { nationalQualificationView } from './national-qualification.ts';
import {
	code,
	competenceLink,
	link,
	linkTo,
	pathOf,
	reason,
	status,
	text,
	to,
	toDocument,
	type Block,
	type RecordView,
	type Section,
} from './parts.ts';

const percent = (cover: SkillCover) => Math.round(cover.share * 100);

function unitTable(catalogue: Catalogue, caption: string, units: readonly LearningUnit[]): Block {
	return {
		kind: 'table',
		caption,
		head: [
			{ label: t('kind.learning-units') },
			{ label: t('fact.hours'), numeric: true },
			{ label: t('fact.credit'), numeric: true },
			{ label: t('fact.before') },
		],
		rows: units.map((unit) => {
			const hours = totalHours(unit.notionalHours);
			return [
				[code(unit.profile.toUpperCase()), text(' '), link(unit.title.en, pathOf('learning-units', unit.id))],
				[text(String(hours))],
				[text(String(creditPoints(hours)))],
				unit.prerequisites.length
					? unit.prerequisites.map((id) => linkTo(catalogue, 'learning-units', id))
					: [{ text: '–', as: 'muted' }],
			];
		}),
	};
}

/** The essential skills of the occupation: the share, then the uncovered ones, since these are what is missing. */
function skillBlocks(catalogue: Catalogue, qualification: JointQualification): Block[] {
	const { skills } = qualificationFigures(catalogue, qualification);
	if (isAbsent(skills)) return [{ kind: 'text', text: [...reason(skills), text(` ${t('occupation.no-skills')}`)] }];
	const { compulsory, withElectives } = skills;
	const byElective = new Set(compulsory.uncovered.filter((id) => withElectives.covered.includes(id)));
	const items = (ids: SkillCover['covered']) => ids.map((id) => [linkTo(catalogue, 'skills', id)]);
	return [
		{
			kind: 'text',
			text: [
				text(
					t('qualification.skill-share', {
						covered: compulsory.covered.length,
						all: compulsory.covered.length + compulsory.uncovered.length,
						percent: percent(compulsory),
						withElectives: withElectives.covered.length,
					}),
				),
			],
		},
		{ kind: 'text', text: [{ text: t('qualification.uncovered'), as: 'strong' }] },
		compulsory.uncovered.length
			? {
					kind: 'list',
					dense: true,
					items: compulsory.uncovered.map((id) => [
						linkTo(catalogue, 'skills', id),
						...(byElective.has(id) ? [{ text: ` ${t('qualification.by-elective')}`, as: 'muted' as const }] : []),
					]),
				}
			: { kind: 'text', text: [text(t('qualification.none-uncovered'))] },
		{ kind: 'text', text: [{ text: t('qualification.covered'), as: 'strong' }] },
		{ kind: 'list', dense: true, items: items(compulsory.covered) },
	];
}

function sectionsOf(catalogue: Catalogue, qualification: JointQualification): Section[] {
	const figures = qualificationFigures(catalogue, qualification);
	const before = catalogue.relations.qualificationsBefore.get(qualification.id) ?? [];
	return [
		{
			id: 'units',
			title: t('section.composition'),
			blocks: [
				unitTable(catalogue, t('qualification.compulsory-caption'), figures.compulsory),
				...qualification.electives.flatMap((group): Block[] => [
					{ kind: 'text', text: [{ text: `${group.title.en}. `, as: 'strong' }, text(group.rule.en)] },
					unitTable(
						catalogue,
						t('qualification.electives-caption', {
							hours: group.minimumHours,
							points: creditPoints(group.minimumHours),
						}),
						group.units.flatMap((id) => catalogue['learning-units'].byId.get(id) ?? []),
					),
				]),
			],
		},
		{
			id: 'level',
			title: t('section.level'),
			blocks: [{ kind: 'text', text: [text(qualification.eqf.reasoning.en)] }],
		},
		{
			id: 'entry',
			title: t('section.entry'),
			blocks: [{ kind: 'list', items: qualification.entry.map((one) => [text(one.en)]) }],
		},
		{
			id: 'assessment',
			title: t('section.final-assessment'),
			blocks: [
				{
					kind: 'table',
					caption: t('qualification.assessment-caption'),
					head: [
						{ label: t('fact.method') },
						{ label: t('fact.evidence-kept') },
						{ label: t('fact.pass'), numeric: true },
					],
					rows: qualification.assessment.methods.map((method) => [
						[{ text: t(`assessment.${method.kind}`), as: 'strong' }, text(` ${method.description.en}`)],
						[text(method.evidence.en)],
						[text(`${method.passMark} %`)],
					]),
				},
				{ kind: 'text', text: [text(qualification.assessment.passRule.en)] },
			],
		},
		{
			id: 'competences',
			title: t('section.competences-held'),
			blocks: [
				{
					kind: 'list',
					items: figures.competences.map(({ competence, level }) => [
						...competenceLink(catalogue, competence, true),
						text(' '),
						code(`e-${level}`),
					]),
				},
			],
		},
		{ id: 'skills', title: t('section.skill-cover'), blocks: skillBlocks(catalogue, qualification) },
		closestSection(catalogue, qualification),
		{ id: 'why', title: t('section.why-units'), blocks: [{ kind: 'text', text: [text(qualification.rationale.en)] }] },
		{
			id: 'progression',
			title: t('section.progression'),
			blocks: [
				{
					kind: 'list',
					items: [
						...qualification.progression.map((step) => [
							text(`${t('qualification.on-to')} `),
							linkTo(catalogue, 'qualifications', step.to),
							text(`: ${step.reason.en}`),
						]),
						...before.map((other) => [
							text(`${t('qualification.comes-from')} `),
							link(other.title.en, pathOf('qualifications', other.id)),
						]),
					],
				},
			],
		},
	];
}

export const qualificationView = (catalogue: Catalogue, qualification: Qualification): RecordView =>
	qualification.kind === 'joint'
		? jointQualificationView(catalogue, qualification)
		: nationalQualificationView(catalogue, qualification);

function jointQualificationView(catalogue: Catalogue, qualification: JointQualification): RecordView {
	const figures = qualificationFigures(catalogue, qualification);
	const occupation = catalogue.occupations.byId.get(qualification.occupation);
	const certificates = catalogue.relations.certificationsOfQualification.get(qualification.id) ?? [];
	const escoUri = occupation?.uri ?? '';
	return {
		collection: 'qualifications',
		title: qualification.title.en,
		documentTitle: t('qualification.document-title', { title: qualification.title.en }),
		kind: [text(t('qualification.kind')), text(' · '), text(`EQF ${qualification.eqf.level}`)],
		lede: qualification.summary.en,
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.qualifications'), to('qualifications/')),
			text(qualification.title.en),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(qualification.status)]] },
			{ term: t('fact.compare'), values: [[link(t('compare.link'), to(comparisonAddress([qualification.id])))]] },
			{
				term: t('fact.occupation'),
				values: [
					[code(occupation?.code ?? ''), text(' '), linkTo(catalogue, 'occupations', qualification.occupation)],
					[{ text: escoUri, href: escoUri, external: true }],
				],
			},
			{
				term: t('fact.eqf'),
				values: [[text(`${qualification.eqf.level} `), status('proposed'), text(' '), link(t('fact.why'), '#level')]],
			},
			{
				term: t('fact.hours'),
				values: [
					[
						text(
							t('qualification.hours', {
								total: figures.totalHours,
								compulsory: figures.compulsoryHours,
								elective: figures.electiveHours,
							}),
						),
					],
				],
			},
			{
				term: t('fact.credit'),
				values: [
					[
						text(
							t('unit.credit', {
								points: figures.creditPoints,
								hours: figures.totalHours,
								rule: hoursPerCreditPoint,
							}),
						),
						text(' '),
						link(t('unit.credit-rule'), toDocument('credit')),
					],
				],
			},
			...(figures.before.length
				? [{ term: t('fact.before'), values: figures.before.map((id) => [linkTo(catalogue, 'learning-units', id)]) }]
				: []),
			{
				term: t('collection.certifications'),
				values: certificates.map((one) => [link(one.title.en, pathOf('certifications', one.id))]),
			},
			{
				term: t('collection.role-profiles'),
				values: qualification.roleProfiles.map((id) => [linkTo(catalogue, 'role-profiles', id)]),
			},
			{
				term: t('collection.requirements'),
				values: figures.requirements.map((id) => [linkTo(catalogue, 'requirements', id)]),
			},
			...(qualification.relatedOccupations.length
				? [
						{
							term: t('fact.related-occupations'),
							values: qualification.relatedOccupations.map((id) => [linkTo(catalogue, 'occupations', id)]),
						},
					]
				: []),
		],
		sections: sectionsOf(catalogue, qualification),
		sources: [],
		twin: to(twinAddressOf('qualifications', qualification.id)),
		filters: [['kind', 'qualifications'], ...(occupation ? [['isco', occupation.iscoGroup] as [string, string]] : [])],
		searchTerms: [occupation?.code ?? ''],
	};
}
