import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { creditPoints, totalHours } from '../../model/credits.ts';
import type { QualificationProfile } from '../../schema/qualification-profile.ts';
import { citations } from '../citations.ts';
import { code, competenceLink, link, pathOf, status, text, to, type RecordView } from './parts.ts';

export function qualificationProfileView(catalogue: Catalogue, profile: QualificationProfile): RecordView {
	const { evidence, list } = citations(catalogue);
	const competence = catalogue.competences.byId.get(profile.competence);
	const units = catalogue.relations.unitsOfProfile.get(profile.id) ?? [];
	const successors = catalogue.relations.successorsOf.get(profile.competence) ?? [];
	const roles = [profile.competence, ...successors.map((s) => s.id)].flatMap(
		(id) => catalogue.relations.rolesOfCompetence.get(id) ?? [],
	);
	const qualifications = [
		...new Set(units.flatMap((unit) => catalogue.relations.qualificationsOfUnit.get(unit.id) ?? [])),
	];
	const levels = competence?.levels ?? [];
	const codeText = competence?.code ?? profile.id;

	return {
		collection: 'qualification-profiles',
		title: profile.title.en,
		documentTitle: `${codeText} ${profile.title.en}, qualification profile`,
		kind: [
			...(competence
				? [{ text: `${codeText.charAt(0)} ${t(`area.${competence.area}`)}`, as: 'strong' as const }, text(' · ')]
				: []),
			text(`${t('kind.qualification-profiles')} · `),
			code(codeText),
		],
		lede: profile.summary.en,
		...(competence ? { area: competence.area } : {}),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.qualification-profiles'), to('qualification-profiles/')),
			text(`${codeText} ${profile.title.en}`),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(profile.status)]] },
			{
				term: t('fact.competence'),
				values: [
					competenceLink(catalogue, profile.competence, true),
					...successors.map((s) => competenceLink(catalogue, s.id, true)),
				],
			},
			{
				term: t('fact.levels'),
				values: [
					[
						{
							text: levels.map((l) => `e-${l}`).join(', '),
							levels: { defined: levels, on: units.map((u) => u.level) },
						},
					],
					[text(t('profile.levels-note'))],
				],
			},
			{ term: t('fact.set'), values: [[text(t(`set.${profile.set}`))]] },
			{ term: t('fact.in-2018'), values: [evidence(profile.evidence)] },
		],
		sections: [
			{
				id: 'abilities',
				title: t('section.abilities'),
				blocks: [{ kind: 'list', items: profile.abilities.map((a) => [text(a.en)]) }],
			},
			{
				id: 'knowledge',
				title: t('section.knowledge'),
				blocks: [{ kind: 'list', items: profile.knowledge.map((k) => [text(k.en)]) }],
			},
			{
				id: 'units',
				title: t('section.units'),
				blocks: units.length
					? [
							{
								kind: 'table',
								caption: t('profile.units-caption'),
								head: [
									{ label: t('kind.learning-units') },
									{ label: t('fact.level') },
									{ label: t('fact.hours'), numeric: true },
									{ label: t('fact.credit'), numeric: true },
								],
								rows: units.map((unit) => {
									const hours = totalHours(unit.notionalHours);
									return [
										[link(unit.title.en, pathOf('learning-units', unit.id))],
										[code(`e-${unit.level}`)],
										[text(String(hours))],
										[text(String(creditPoints(hours)))],
									];
								}),
							},
						]
					: [{ kind: 'text', text: [text(t('profile.no-units'))] }],
			},
			{
				id: 'qualifications',
				title: t('profile.joint'),
				blocks: qualifications.length
					? [
							{
								kind: 'list',
								items: qualifications.map((one) => [link(one.title.en, pathOf('qualifications', one.id))]),
							},
						]
					: [{ kind: 'text', text: [text(t('profile.no-qualifications'))] }],
			},
			{
				id: 'why',
				title: t('section.rationale'),
				blocks: [
					{ kind: 'text', text: [text(profile.rationale.en)] },
					...(profile.evidence.note ? [{ kind: 'text' as const, text: [text(profile.evidence.note.en)] }] : []),
				],
			},
			{
				id: 'roles',
				title: t('section.roles'),
				blocks: roles.length
					? [
							{
								kind: 'list',
								dense: true,
								items: [...new Set(roles)].map((role) => [link(role.title.en, pathOf('role-profiles', role.id))]),
							},
						]
					: [{ kind: 'text', text: [text(t('competence.no-roles'))] }],
			},
		],
		sources: list(),
		twin: to(twinAddressOf('qualification-profiles', profile.id)),
		filters: [
			['kind', 'qualification-profiles'],
			...(competence ? [['area', competence.area] as [string, string]] : []),
			...levels.map((level): [string, string] => ['level', `e-${level}`]),
		],
		searchTerms: [codeText],
	};
}
