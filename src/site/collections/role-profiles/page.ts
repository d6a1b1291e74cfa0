import type { ViewContext } from '../../view-context.ts';
import { assessAddress, matchAddress } from '../../../model/addresses.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { RoleProfile } from '../../../schema/role-profile.ts';
import { citations } from '../../citations.ts';
import { mappingSection } from '../../sections/mapping-links.ts';
import { code, link, text, type Inline, type RecordContent, type Section } from '../../view.ts';

export function page(context: ViewContext, role: RoleProfile): RecordContent {
	const { catalogue, t, linkTo, valueOr, pick, pathOf, reason, competenceLink, to } = context;
	const { cite, evidence, list } = citations(context);
	const framework = catalogue.frameworks.byId.get(role.framework);
	const successors = catalogue['role-profiles'].all.filter((other) => other.predecessor === role.id);
	const rows = isAbsent(role.competences) ? [] : role.competences;
	const units = rows.flatMap((row) =>
		[row.competence, ...(catalogue.competences.byId.get(row.competence)?.predecessors ?? [])]
			.flatMap((id) => catalogue.relations.profilesOfCompetence.get(id) ?? [])
			.flatMap((profile) => catalogue.relations.unitsOfProfile.get(profile.id) ?? [])
			.map((unit) => ({ unit, row })),
	);

	const facts: RecordContent['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(role.evidence)], at: 'state' },
		{ term: t('fact.framework'), values: [[linkTo('frameworks', role.framework)]], at: 'strip' },
		{ term: t('fact.number'), values: [[text(role.number)]], at: 'strip' },
		{ term: t('fact.family'), values: [valueOr(role.family, (family) => [text(family)])], at: 'strip' },
	];
	if (role.predecessor)
		facts.push({ term: t('fact.predecessor'), values: [[linkTo('role-profiles', role.predecessor)]] });
	if (successors.length)
		facts.push({
			term: t('fact.successor'),
			values: successors.map((s) => [link(`${pick(s.title)} (${s.framework})`, pathOf('role-profiles', s.id))]),
		});
	if (role.alternativeTitles?.length)
		facts.push({ term: t('fact.alternative-titles'), values: role.alternativeTitles.map((title) => [text(title)]) });

	const qualifications = catalogue.relations.qualificationsOfRole.get(role.id) ?? [];
	const certificates = catalogue.relations.certificationsOfRole.get(role.id) ?? [];
	if (qualifications.length)
		facts.push({
			term: t('profile.joint'),
			values: qualifications.map((one) => [link(pick(one.title), pathOf('qualifications', one.id))]),
		});
	if (certificates.length)
		facts.push({
			term: t('collection.certifications'),
			values: certificates.map((one) => [link(pick(one.title), pathOf('certifications', one.id))]),
		});

	const sections: Section[] = [
		{
			id: 'competences',
			title: t('section.competences'),
			blocks: isAbsent(role.competences)
				? [{ kind: 'text', text: reason(role.competences) }]
				: [
						{
							kind: 'table',
							caption: t('role.competences-caption'),
							head: [
								{ label: t('kind.competences') },
								{ label: t('fact.level') },
								{ label: t('fact.evidence') },
								{ label: t('fact.conflict') },
							],
							rows: rows.map((row) => [
								competenceLink(row.competence),
								[code(`e-${row.level}`)],
								evidence(row),
								row.conflict
									? [
											...valueOr(row.conflict.level, (level): Inline[] => [text(t('role.conflict', { level }))]),
											...cite(row.conflict.sources),
										]
									: [{ text: '–', as: 'muted' }],
							]),
						},
					],
		},
	];
	if (rows.length)
		sections.push({
			id: 'units',
			title: t('section.units-for-role'),
			blocks: units.length
				? [
						{
							kind: 'list',
							items: units.map(({ unit, row }): Inline[] => [
								link(pick(unit.title), pathOf('learning-units', unit.id)),
								text(
									unit.level >= row.level
										? ` – ${t('role.unit-reaches', { level: row.level })}`
										: ` – ${t('role.unit-below', { level: row.level })}`,
								),
							]),
						},
					]
				: [{ kind: 'text', text: [text(t('role.no-units'))] }],
		});
	sections.push(...mappingSection(context, 'role-profiles', role.id));
	if (role.evidence.note)
		sections.push({
			id: 'note',
			title: t('section.note'),
			blocks: [{ kind: 'text', text: [text(pick(role.evidence.note))] }],
		});

	return {
		collection: 'role-profiles',
		title: pick(role.title),
		documentTitle: `${pick(role.title)}, ${framework?.shortTitle ?? role.framework}`,
		kind: [
			text(
				`${t('kind.role-profiles')} · ${framework?.shortTitle ?? role.framework} · ${t('fact.number')} ${role.number}`,
			),
		],
		lede: rows.length
			? t('role.lede', { count: rows.length, codes: rows.map((row) => row.competence.split('/')[1]).join(', ') })
			: t('role.lede-name-only'),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.role-profiles'), to('role-profiles/')),
			text(pick(role.title)),
		],
		facts,
		...(rows.length > 0
			? {
					acts: [
						link(t('act.assess'), to(assessAddress('role-profiles', role.id))),
						link(t('act.match'), to(matchAddress('role-profiles', role.id))),
					],
				}
			: {}),
		sections,
		sources: list(),
	};
}
