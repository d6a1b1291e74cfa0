import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { isAbsent } from '../../schema/common.ts';
import type { RoleProfile } from '../../schema/role-profile.ts';
import { citations } from '../citations.ts';
import { mappingSection } from './mapping-links.ts';
import {
	code,
	competenceLink,
	link,
	linkTo,
	pathOf,
	reason,
	text,
	to,
	valueOr,
	type Inline,
	type RecordView,
	type Section,
} from './parts.ts';

export function roleProfileView(catalogue: Catalogue, role: RoleProfile): RecordView {
	const { cite, evidence, list } = citations(catalogue);
	const framework = catalogue.frameworks.byId.get(role.framework);
	const successors = catalogue['role-profiles'].all.filter((other) => other.predecessor === role.id);
	const rows = isAbsent(role.competences) ? [] : role.competences;
	const units = rows.flatMap((row) =>
		[row.competence, ...(catalogue.competences.byId.get(row.competence)?.predecessors ?? [])]
			.flatMap((id) => catalogue.relations.profilesOfCompetence.get(id) ?? [])
			.flatMap((profile) => catalogue.relations.unitsOfProfile.get(profile.id) ?? [])
			.map((unit) => ({ unit, row })),
	);

	const facts: RecordView['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(role.evidence)] },
		{ term: t('fact.framework'), values: [[linkTo(catalogue, 'frameworks', role.framework)]] },
		{ term: t('fact.number'), values: [[text(role.number)]] },
		{ term: t('fact.family'), values: [valueOr(role.family, (family) => [text(family)])] },
	];
	if (role.predecessor)
		facts.push({ term: t('fact.predecessor'), values: [[linkTo(catalogue, 'role-profiles', role.predecessor)]] });
	if (successors.length)
		facts.push({
			term: t('fact.successor'),
			values: successors.map((s) => [link(`${s.title.en} (${s.framework})`, pathOf('role-profiles', s.id))]),
		});
	if (role.alternativeTitles?.length)
		facts.push({ term: t('fact.alternative-titles'), values: role.alternativeTitles.map((title) => [text(title)]) });

	const qualifications = catalogue.relations.qualificationsOfRole.get(role.id) ?? [];
	const certificates = catalogue.relations.certificationsOfRole.get(role.id) ?? [];
	if (qualifications.length)
		facts.push({
			term: t('profile.joint'),
			values: qualifications.map((one) => [link(one.title.en, pathOf('qualifications', one.id))]),
		});
	if (certificates.length)
		facts.push({
			term: t('collection.certifications'),
			values: certificates.map((one) => [link(one.title.en, pathOf('certifications', one.id))]),
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
								competenceLink(catalogue, row.competence),
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
								link(unit.title.en, pathOf('learning-units', unit.id)),
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
	sections.push(...mappingSection(catalogue, 'role-profiles', role.id));
	if (role.evidence.note)
		sections.push({
			id: 'note',
			title: t('section.note'),
			blocks: [{ kind: 'text', text: [text(role.evidence.note.en)] }],
		});

	return {
		collection: 'role-profiles',
		title: role.title.en,
		documentTitle: `${role.title.en}, ${framework?.shortTitle ?? role.framework}`,
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
			text(role.title.en),
		],
		facts,
		sections,
		sources: list(),
		twin: to(twinAddressOf('role-profiles', role.id)),
		filters: [['kind', 'role-profiles']],
		searchTerms: role.alternativeTitles ?? [],
	};
}
