import type { ViewContext } from '../../view-context.ts';
import { assessAddress, comparisonAddress, creditAddress } from '../../../model/addresses.ts';
import { creditPoints, hoursPerCreditPoint, totalHours } from '../../../model/credits.ts';
import { qualificationFigures, type SkillCover } from '../../../model/qualification-figures.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { LearningUnit } from '../../../schema/learning-unit.ts';
import type { JointQualification, Qualification } from '../../../schema/qualification.ts';
import { closestSection } from '../../sections/closest.ts';
import { takeSection } from '../../take/section.ts';
import { nationalQualificationView } from './national.ts';
import { moves } from './next.ts';
import { roomSection } from './room.ts';
import { code, link, text, type Block, type RecordContent, type Section } from '../../view.ts';

const percent = (cover: SkillCover) => Math.round(cover.share * 100);

function unitTable({ t, pick, pathOf, linkTo }: ViewContext, caption: string, units: readonly LearningUnit[]): Block {
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
				[code(unit.profile.toUpperCase()), text(' '), link(pick(unit.title), pathOf('learning-units', unit.id))],
				[text(String(hours))],
				[text(String(creditPoints(hours)))],
				unit.prerequisites.length
					? unit.prerequisites.map((id) => linkTo('learning-units', id))
					: [{ text: '–', as: 'muted' }],
			];
		}),
	};
}

/** The essential skills of the occupation: the share, then the uncovered ones, since these are what is missing. */
function skillBlocks({ catalogue, reason, t, linkTo }: ViewContext, qualification: JointQualification): Block[] {
	const { skills } = qualificationFigures(catalogue, qualification);
	if (isAbsent(skills)) return [{ kind: 'text', text: [...reason(skills), text(` ${t('occupation.no-skills')}`)] }];
	const { compulsory, withElectives } = skills;
	const byElective = new Set(compulsory.uncovered.filter((id) => withElectives.covered.includes(id)));
	const items = (ids: SkillCover['covered']) => ids.map((id) => [linkTo('skills', id)]);
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
						linkTo('skills', id),
						...(byElective.has(id) ? [{ text: ` ${t('qualification.by-elective')}`, as: 'muted' as const }] : []),
					]),
				}
			: { kind: 'text', text: [text(t('qualification.none-uncovered'))] },
		{ kind: 'text', text: [{ text: t('qualification.covered'), as: 'strong' }] },
		{ kind: 'list', dense: true, items: items(compulsory.covered) },
	];
}

function sectionsOf(context: ViewContext, qualification: JointQualification): Section[] {
	const { catalogue, t, pick, linkTo, pathOf } = context;
	const figures = qualificationFigures(catalogue, qualification);
	const before = catalogue.relations.qualificationsBefore.get(qualification.id) ?? [];
	return [
		roomSection(context, qualification),
		closestSection(context, qualification),
		{
			id: 'units',
			title: t('section.composition'),
			blocks: [
				unitTable(context, t('qualification.compulsory-caption'), figures.compulsory),
				...qualification.electives.flatMap((group): Block[] => [
					{ kind: 'text', text: [{ text: `${pick(group.title)}. `, as: 'strong' }, text(pick(group.rule))] },
					unitTable(
						context,
						t('qualification.electives-caption', {
							hours: group.minimumHours,
							points: creditPoints(group.minimumHours),
						}),
						group.units.flatMap((id) => catalogue['learning-units'].byId.get(id) ?? []),
					),
				]),
			],
		},
		takeSection(context, { collection: 'qualifications', record: qualification }),
		{
			id: 'level',
			title: t('section.level'),
			blocks: [{ kind: 'text', text: [text(pick(qualification.eqf.reasoning))] }],
		},
		{
			id: 'entry',
			title: t('section.entry'),
			blocks: [{ kind: 'list', items: qualification.entry.map((one) => [text(pick(one))]) }],
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
						[{ text: t(`assessment.${method.kind}`), as: 'strong' }, text(` ${pick(method.description)}`)],
						[text(pick(method.evidence))],
						[text(`${method.passMark} %`)],
					]),
				},
				{ kind: 'text', text: [text(pick(qualification.assessment.passRule))] },
			],
		},
		{ id: 'skills', title: t('section.skill-cover'), blocks: skillBlocks(context, qualification) },
		{
			id: 'why',
			title: t('section.why-units'),
			blocks: [{ kind: 'text', text: [text(pick(qualification.rationale))] }],
		},
		{
			id: 'progression',
			title: t('section.progression'),
			blocks: [
				...moves(context, qualification),
				{
					kind: 'list',
					items: [
						...qualification.progression.map((step) => [
							text(`${t('qualification.on-to')} `),
							linkTo('qualifications', step.to),
							text(`: ${pick(step.reason)}`),
						]),
						...before.map((other) => [
							text(`${t('qualification.comes-from')} `),
							link(pick(other.title), pathOf('qualifications', other.id)),
						]),
					],
				},
			],
		},
	];
}

export const page = (context: ViewContext, qualification: Qualification): RecordContent =>
	qualification.kind === 'joint'
		? jointQualificationView(context, qualification)
		: nationalQualificationView(context, qualification);

function jointQualificationView(context: ViewContext, qualification: JointQualification): RecordContent {
	const { catalogue, locale, pick, t, to, status, linkTo, toDocument, pathOf } = context;
	const figures = qualificationFigures(catalogue, qualification);
	const occupation = catalogue.occupations.byId.get(qualification.occupation);
	const certificates = catalogue.relations.certificationsOfQualification.get(qualification.id) ?? [];
	const escoUri = occupation?.uri ?? '';
	return {
		collection: 'qualifications',
		title: pick(qualification.title),
		documentTitle: t('qualification.document-title', { title: pick(qualification.title) }),
		kind: [text(t('qualification.kind')), text(' · '), text(`EQF ${qualification.eqf.level}`)],
		lede: pick(qualification.summary),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.qualifications'), to('qualifications/')),
			text(pick(qualification.title)),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(qualification.status)]], at: 'state' },
			{
				term: t('fact.eqf'),
				values: [[text(`${qualification.eqf.level}, `), link(t('fact.why'), '#level')]],
				at: 'strip',
			},
			{ term: t('fact.occupation'), values: [[linkTo('occupations', qualification.occupation)]], at: 'strip' },
			{
				term: t('fact.uri'),
				values: [[code(occupation?.code ?? ''), text(' '), { text: escoUri, href: escoUri, external: true }]],
				at: 'identifiers',
			},
			{ term: t('fact.hours'), values: [[text(locale.number(figures.totalHours))]], at: 'strip' },
			{
				term: t('fact.credit'),
				values: [[text(t('unit.points', { points: figures.creditPoints }))]],
				at: 'strip',
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
				? [{ term: t('fact.before'), values: figures.before.map((id) => [linkTo('learning-units', id)]) }]
				: []),
			{
				term: t('collection.certifications'),
				values: certificates.map((one) => [link(pick(one.title), pathOf('certifications', one.id))]),
			},
			{
				term: t('collection.role-profiles'),
				values: qualification.roleProfiles.map((id) => [linkTo('role-profiles', id)]),
			},
			{
				term: t('collection.requirements'),
				values: figures.requirements.map((id) => [linkTo('requirements', id)]),
			},
			...(qualification.relatedOccupations.length
				? [
						{
							term: t('fact.related-occupations'),
							values: qualification.relatedOccupations.map((id) => [linkTo('occupations', id)]),
						},
					]
				: []),
		],
		acts: [
			link(t('fact.compare'), to(comparisonAddress([qualification.id]))),
			link(t('act.assess'), to(assessAddress('qualifications', qualification.id))),
			link(t('act.credit'), to(creditAddress(qualification.id))),
		],
		sections: sectionsOf(context, qualification),
		sources: [],
	};
}
