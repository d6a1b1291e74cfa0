import type { ViewContext } from '../../view-context.ts';
import { competenceOfUnit } from '../../../model/units.ts';
import type { Certification } from '../../../schema/certification.ts';
import { code, link, text, type Inline, type RecordContent } from '../../view.ts';
import { badgeSection } from './badge.ts';

/** Months as people say them: whole years where they are. */
export const duration = ({ t }: ViewContext, months: number): string =>
	months % 12 === 0 ? t('certification.years', { count: months / 12 }) : t('certification.months', { count: months });

function subjectFacts(
	{ catalogue, t, linkTo, competenceLink }: ViewContext,
	certification: Certification,
): RecordContent['facts'] {
	if (certification.kind === 'unit') {
		const reached = competenceOfUnit(catalogue, certification.unit);
		return [
			{
				term: t('kind.learning-units'),
				values: [[linkTo('learning-units', certification.unit)]],
				at: 'strip' as const,
			},
			...(reached
				? [
						{
							term: t('fact.competence'),
							values: [[...competenceLink(reached.competence, true), text(' '), code(`e-${reached.level}`)]],
							at: 'strip' as const,
						},
					]
				: []),
		];
	}
	const qualification = catalogue.qualifications.byId.get(certification.qualification);
	const occupation = qualification?.kind === 'joint' ? qualification.occupation : undefined;
	return [
		{
			term: t('qualification.kind'),
			values: [[linkTo('qualifications', certification.qualification)]],
			at: 'strip' as const,
		},
		...(occupation
			? [{ term: t('fact.occupation'), values: [[linkTo('occupations', occupation)]], at: 'strip' as const }]
			: []),
		{
			term: t('collection.role-profiles'),
			values: certification.roleProfiles.map((id) => [linkTo('role-profiles', id)]),
		},
	];
}

/** Roles that a certificate leads to: those it speaks for, or those of the certificates that ask for it. */
function rolesOf({ catalogue, pick, pathOf }: ViewContext, certification: Certification): Inline[][] {
	const above = catalogue.relations.certificationsAfter.get(certification.id) ?? [];
	return above.map((next) => [link(pick(next.title), pathOf('certifications', next.id))]);
}

export function page(context: ViewContext, certification: Certification): RecordContent {
	const { catalogue, t, pick, to, status, linkTo, toDocument } = context;
	const reached = certification.kind === 'unit' ? competenceOfUnit(catalogue, certification.unit) : undefined;
	const competence = reached && catalogue.competences.byId.get(reached.competence);
	const above = rolesOf(context, certification);
	const none: Inline[] = [{ text: t('certification.none-above'), as: 'absent' }];
	return {
		collection: 'certifications',
		title: pick(certification.title),
		documentTitle: pick(certification.title),
		kind: [
			...(competence
				? [{ text: `${competence.code.charAt(0)} ${t(`area.${competence.area}`)}`, as: 'strong' as const }, text(' · ')]
				: []),
			text(t(`certification.${certification.kind}`)),
			...(competence && reached ? [text(' · '), code(`${competence.code} e-${reached.level}`)] : []),
		],
		lede: pick(certification.statement),
		...(competence ? { area: competence.area } : {}),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.certifications'), to('certifications/')),
			text(pick(certification.title)),
		],
		...(certification.status === 'adopted'
			? {}
			: {
					banner: [
						{ text: t('certification.not-issued'), as: 'strong' as const },
						text(` ${t('certification.ask-for')} `),
						link(t('certification.evidence-link'), '#evidence'),
					],
				}),
		facts: [
			{ term: t('fact.status'), values: [[status(certification.status)]], at: 'state' },
			...subjectFacts(context, certification),
			{
				term: t('fact.validity'),
				values: [[text(duration(context, certification.validity.months))]],
				at: 'strip' as const,
			},
			{
				term: t('fact.requires'),
				values: certification.requires.length
					? certification.requires.map((id) => [linkTo('certifications', id)])
					: [[text(t('certification.requires-none'))]],
			},
			{ term: t('fact.stacks-into'), values: above.length ? above : [none] },
		],
		sections: [
			{
				id: 'evidence',
				title: t('section.certified-by'),
				blocks: [{ kind: 'list', items: certification.evidence.map((one) => [text(pick(one))]) }],
			},
			{
				id: 'pass',
				title: t('section.pass-rule'),
				blocks: [{ kind: 'text', text: [text(pick(certification.passRule))] }],
			},
			{
				id: 'assessors',
				title: t('section.assessors'),
				blocks: [
					{ kind: 'text', text: [text(pick(certification.assessors))] },
					{
						kind: 'text',
						text: [text(`${t('certification.frame')} `), link(t('certification.frame-link'), toDocument('assessment'))],
					},
				],
			},
			{
				id: 'validity',
				title: t('section.validity'),
				blocks: [
					{
						kind: 'text',
						text: [
							{ text: `${duration(context, certification.validity.months)}. `, as: 'strong' },
							text(pick(certification.validity.reason)),
						],
					},
					{ kind: 'text', text: [text(pick(certification.renewal))] },
				],
			},
			badgeSection(context, certification),
		],
		sources: [],
	};
}
