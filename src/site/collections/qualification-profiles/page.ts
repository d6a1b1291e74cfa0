import type { ViewContext } from '../../view-context.ts';
import { creditPoints, totalHours } from '../../../model/credits.ts';
import type { QualificationProfile } from '../../../schema/qualification-profile.ts';
import { citations } from '../../citations.ts';
import { code, link, text, type RecordContent } from '../../view.ts';

export function page(context: ViewContext, profile: QualificationProfile): RecordContent {
	const { catalogue, pick, t, to, status, competenceLink, pathOf } = context;
	const { evidence, list } = citations(context);
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
		title: pick(profile.title),
		documentTitle: `${codeText} ${pick(profile.title)}, qualification profile`,
		kind: [
			...(competence
				? [{ text: `${codeText.charAt(0)} ${t(`area.${competence.area}`)}`, as: 'strong' as const }, text(' · ')]
				: []),
			text(`${t('kind.qualification-profiles')} · `),
			code(codeText),
		],
		lede: pick(profile.summary),
		...(competence ? { area: competence.area } : {}),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.qualification-profiles'), to('qualification-profiles/')),
			text(`${codeText} ${pick(profile.title)}`),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(profile.status)]], at: 'state' },
			{
				term: t('fact.competence'),
				values: [competenceLink(profile.competence, true), ...successors.map((s) => competenceLink(s.id, true))],
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
				],
				at: 'strip',
			},
			{ term: t('fact.levels'), values: [[text(t('profile.levels-note'))]] },
			{ term: t('fact.set'), values: [[text(t(`set.${profile.set}`))]], at: 'strip' },
			{ term: t('fact.in-2018'), values: [evidence(profile.evidence)] },
		],
		sections: [
			{
				id: 'abilities',
				title: t('section.abilities'),
				blocks: [{ kind: 'list', items: profile.abilities.map((a) => [text(pick(a))]) }],
			},
			{
				id: 'knowledge',
				title: t('section.knowledge'),
				blocks: [{ kind: 'list', items: profile.knowledge.map((k) => [text(pick(k))]) }],
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
										[link(pick(unit.title), pathOf('learning-units', unit.id))],
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
								items: qualifications.map((one) => [link(pick(one.title), pathOf('qualifications', one.id))]),
							},
						]
					: [{ kind: 'text', text: [text(t('profile.no-qualifications'))] }],
			},
			{
				id: 'why',
				title: t('section.rationale'),
				blocks: [
					{ kind: 'text', text: [text(pick(profile.rationale))] },
					...(profile.evidence.note ? [{ kind: 'text' as const, text: [text(pick(profile.evidence.note))] }] : []),
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
								items: [...new Set(roles)].map((role) => [link(pick(role.title), pathOf('role-profiles', role.id))]),
							},
						]
					: [{ kind: 'text', text: [text(t('competence.no-roles'))] }],
			},
		],
		sources: list(),
	};
}
