import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { competenceOfUnit } from '../../model/units.ts';
import type { Certification } from '../../schema/certification.ts';
import {
	code,
	competenceLink,
	link,
	linkTo,
	pathOf,
	status,
	text,
	to,
	toDocument,
	type Inline,
	type RecordView,
} from './parts.ts';

/** Months as people say them: whole years where they are. */
export const duration = (months: number): string =>
	months % 12 === 0 ? t('certification.years', { count: months / 12 }) : t('certification.months', { count: months });

function subjectFacts(catalogue: Catalogue, certification: Certification): RecordView['facts'] {
	if (certification.kind === 'unit') {
		const reached = competenceOfUnit(catalogue, certification.unit);
		return [
			{ term: t('kind.learning-units'), values: [[linkTo(catalogue, 'learning-units', certification.unit)]] },
			...(reached
				? [
						{
							term: t('fact.competence'),
							values: [[...competenceLink(catalogue, reached.competence, true), text(' '), code(`e-${reached.level}`)]],
						},
					]
				: []),
		];
	}
	const qualification = catalogue.qualifications.byId.get(certification.qualification);
	const occupation = qualification?.kind === 'joint' ? qualification.occupation : undefined;
	return [
		{ term: t('qualification.kind'), values: [[linkTo(catalogue, 'qualifications', certification.qualification)]] },
		...(occupation ? [{ term: t('fact.occupation'), values: [[linkTo(catalogue, 'occupations', occupation)]] }] : []),
		{
			term: t('collection.role-profiles'),
			values: certification.roleProfiles.map((id) => [linkTo(catalogue, 'role-profiles', id)]),
		},
	];
}

/** Roles that a certificate leads to: those it speaks for, or those of the certificates that ask for it. */
function rolesOf(catalogue: Catalogue, certification: Certification): Inline[][] {
	const above = catalogue.relations.certificationsAfter.get(certification.id) ?? [];
	return above.map((next) => [link(next.title.en, pathOf('certifications', next.id))]);
}

export function certificationView(catalogue: Catalogue, certification: Certification): RecordView {
	const reached = certification.kind === 'unit' ? competenceOfUnit(catalogue, certification.unit) : undefined;
	const competence = reached && catalogue.competences.byId.get(reached.competence);
	const above = rolesOf(catalogue, certification);
	const none: Inline[] = [{ text: t('certification.none-above'), as: 'absent' }];
	return {
		collection: 'certifications',
		title: certification.title.en,
		documentTitle: certification.title.en,
		kind: [
			...(competence
				? [{ text: `${competence.code.charAt(0)} ${t(`area.${competence.area}`)}`, as: 'strong' as const }, text(' · ')]
				: []),
			text(t(`certification.${certification.kind}`)),
			...(competence && reached ? [text(' · '), code(`${competence.code} e-${reached.level}`)] : []),
		],
		lede: certification.statement.en,
		...(competence ? { area: competence.area } : {}),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.certifications'), to('certifications/')),
			text(certification.title.en),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(certification.status)]] },
			...subjectFacts(catalogue, certification),
			{ term: t('fact.validity'), values: [[text(duration(certification.validity.months))]] },
			{
				term: t('fact.requires'),
				values: certification.requires.length
					? certification.requires.map((id) => [linkTo(catalogue, 'certifications', id)])
					: [[text(t('certification.requires-none'))]],
			},
			{ term: t('fact.stacks-into'), values: above.length ? above : [none] },
		],
		sections: [
			{
				id: 'evidence',
				title: t('section.certified-by'),
				blocks: [{ kind: 'list', items: certification.evidence.map((one) => [text(one.en)]) }],
			},
			{
				id: 'pass',
				title: t('section.pass-rule'),
				blocks: [{ kind: 'text', text: [text(certification.passRule.en)] }],
			},
			{
				id: 'assessors',
				title: t('section.assessors'),
				blocks: [
					{ kind: 'text', text: [text(certification.assessors.en)] },
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
							{ text: `${duration(certification.validity.months)}. `, as: 'strong' },
							text(certification.validity.reason.en),
						],
					},
					{ kind: 'text', text: [text(certification.renewal.en)] },
				],
			},
		],
		sources: [],
		twin: to(twinAddressOf('certifications', certification.id)),
		filters: [
			['kind', 'certifications'],
			...(competence ? [['area', competence.area] as [string, string]] : []),
			...(reached ? [['level', `e-${reached.level}`] as [string, string]] : []),
		],
		searchTerms: competence && reached ? [competence.code, `${competence.code} e-${reached.level}`] : [],
	};
}
