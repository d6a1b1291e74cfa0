import { standingFor } from '../../../model/standing-for.ts';
import type { ViewContext } from '../../view-context.ts';
import type { StringKey } from '../../../words/site-locale.ts';
import type { Competence } from '../../../schema/competence.ts';
import { isAbsent } from '../../../schema/common.ts';
import { allAre } from '../../all-are.ts';
import { citations } from '../../citations.ts';
import { mappedQualificationSection, mappingSection } from '../../sections/mapping-links.ts';
import { link, text, type Inline, type RecordContent, type Section, code } from '../../view.ts';

export function page(context: ViewContext, competence: Competence): RecordContent {
	const { catalogue, t, linkTo, exception, competenceLink, pick, pathOf, to } = context;
	const { evidence, list } = citations(context);
	const framework = catalogue.frameworks.byId.get(competence.framework);
	const edition = framework?.shortTitle ?? competence.framework;
	const { relations } = catalogue;
	const { profiles, units } = standingFor(catalogue, competence);
	const roles = relations.rolesOfCompetence.get(competence.id) ?? [];
	const successors = relations.successorsOf.get(competence.id) ?? [];
	const isLatest = competence.change !== undefined;

	const facts: RecordContent['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(competence.evidence)], at: 'state' },
		{ term: t('fact.framework'), values: [[linkTo('frameworks', competence.framework)]], at: 'strip' },
		{
			term: t('fact.area'),
			values: [[text(`${competence.code.charAt(0)} ${t(`area.${competence.area}`)}`)]],
			at: 'strip',
		},
		{
			term: t('fact.levels'),
			values: [
				[
					{
						text: competence.levels.map((l) => `e-${l}`).join(', '),
						levels: { defined: competence.levels, on: competence.levels },
					},
				],
			],
			at: 'strip',
		},
		{ term: t('competence.levels-read'), values: [evidence(competence.levelsEvidence)] },
	];
	if (competence.title['it'])
		facts.push({ term: t('fact.italian'), values: [[{ text: competence.title['it'], lang: 'it' }]] });
	if (isLatest) {
		facts.push({
			term: t('fact.change'),
			values: [[text(t(`change.${competence.change}` as StringKey))]],
			at: 'strip',
		});
		facts.push({
			term: t('fact.predecessor'),
			values: competence.predecessors?.length
				? competence.predecessors.map((id) => competenceLink(id, true))
				: [[{ text: t('absent.none-before'), as: 'absent' }]],
		});
	} else
		facts.push({
			term: t('fact.successor'),
			values: successors.length
				? successors.map((next) => competenceLink(next.id, true))
				: [[{ text: t('absent.no-successor'), as: 'absent' }]],
		});

	const sections: Section[] = [
		{
			id: 'scheme',
			title: t('section.in-scheme'),
			blocks: profiles.length
				? [
						{ kind: 'text', text: [text(allAre(context, catalogue.edition.status))] },
						{
							kind: 'list',
							items: [
								...profiles.map((p): Inline[] => [
									text(`${t('kind.qualification-profiles')}: `),
									link(pick(p.title), pathOf('qualification-profiles', p.id)),
									...exception(p.status, catalogue.edition.status),
								]),
								...units.map((u): Inline[] => [
									text(`${t('kind.learning-units')}: `),
									link(pick(u.title), pathOf('learning-units', u.id)),
									...exception(u.status, catalogue.edition.status),
								]),
								...[...new Set(units.flatMap((u) => relations.qualificationsOfUnit.get(u.id) ?? []))].map(
									(q): Inline[] => [
										text(`${t('qualification.kind')}: `),
										link(pick(q.title), pathOf('qualifications', q.id)),
										...exception(q.status, catalogue.edition.status),
									],
								),
								...units
									.flatMap((u) => relations.certificationsOfUnit.get(u.id) ?? [])
									.map((one): Inline[] => [
										text(`${t('kind.certifications')}: `),
										link(pick(one.title), pathOf('certifications', one.id)),
										...exception(one.status, catalogue.edition.status),
									]),
							],
						},
						...((competence.predecessors ?? []).length > 0 &&
						(relations.profilesOfCompetence.get(competence.id) ?? []).length === 0
							? [{ kind: 'text' as const, text: [text(t('competence.via-predecessor'))] }]
							: []),
					]
				: [{ kind: 'text', text: [text(t('competence.no-profile'))] }],
		},
		{
			id: 'roles',
			title: t('section.roles'),
			blocks: roles.length
				? [
						{
							kind: 'table',
							caption: t('competence.roles-caption', { edition }),
							head: [{ label: t('kind.role-profiles') }, { label: t('fact.level') }, { label: t('fact.evidence') }],
							rows: roles.map((role) => {
								const row = isAbsent(role.competences)
									? undefined
									: role.competences.find((r) => r.competence === competence.id);
								return [
									[link(pick(role.title), pathOf('role-profiles', role.id))],
									row ? [code(`e-${row.level}`)] : [],
									row ? evidence(row) : [],
								];
							}),
						},
					]
				: [{ kind: 'text', text: [text(t('competence.no-roles'))] }],
		},
	];
	sections.push(
		...mappedQualificationSection(context, competence.id),
		...mappingSection(context, 'competences', competence.id),
	);
	if (competence.evidence.note)
		sections.push({
			id: 'note',
			title: t('section.note'),
			blocks: [{ kind: 'text', text: [text(pick(competence.evidence.note))] }],
		});

	return {
		collection: 'competences',
		title: pick(competence.title),
		documentTitle: `${competence.code} ${pick(competence.title)}, ${edition}`,
		kind: [
			{ text: `${competence.code.charAt(0)} ${t(`area.${competence.area}`)}`, as: 'strong' },
			text(` · ${t('kind.competences')} · `),
			code(competence.code),
			text(` · ${edition}`),
		],
		lede: pick(competence.summary),
		area: competence.area,
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.competences'), to('competences/')),
			text(`${edition} ${competence.code}`),
		],
		facts,
		sections,
		sources: list(),
	};
}
