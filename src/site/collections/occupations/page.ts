import { sourceLanguage } from '../../../words/locale.ts';
import type { ViewContext } from '../../view-context.ts';
import { compareIds } from '../../../model/order.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { SkillId } from '../../../schema/ids.ts';
import type { Occupation } from '../../../schema/occupation.ts';
import { citations } from '../../citations.ts';
import { mappingSection } from '../../sections/mapping-links.ts';
import { code, link, muted, text, type Block, type RecordContent, type Section } from '../../view.ts';

function skillBlock({ reason, t, linkTo }: ViewContext, skills: Occupation['essentialSkills']): Block {
	if (isAbsent(skills)) return { kind: 'text', text: [...reason(skills), text(`: ${t('occupation.no-skills')}`)] };
	return { kind: 'list', dense: true, items: skills.map((id: SkillId) => [linkTo('skills', id)]) };
}

export function page(context: ViewContext, occupation: Occupation): RecordContent {
	const { catalogue, t, pick, pathOf, linkTo, to, locale } = context;
	const { evidence, list } = citations(context);
	const framework = catalogue.frameworks.byId.get(occupation.framework);
	const group = catalogue.frameworks.byId.get('isco-08')?.parts?.find((part) => part.code === occupation.iscoGroup);
	const units = catalogue.relations.unitsOfOccupation.get(occupation.id) ?? [];
	const essential = new Set<string>(isAbsent(occupation.essentialSkills) ? [] : occupation.essentialSkills);
	const others = Object.keys(occupation.title).filter((language) => language !== sourceLanguage);
	const labels = [sourceLanguage, ...others.sort(compareIds)];
	const count = (skills: Occupation['essentialSkills']) => (isAbsent(skills) ? '' : ` (${skills.length})`);

	const qualifications = catalogue.relations.qualificationsOfOccupation.get(occupation.id) ?? [];
	const sections: Section[] = [
		...(qualifications.length
			? [
					{
						id: 'qualifications',
						title: t('occupation.qualifications'),
						blocks: [
							{
								kind: 'list' as const,
								items: qualifications.map((one) => [
									link(pick(one.title), pathOf('qualifications', one.id)),
									muted(` ${t(one.occupation === occupation.id ? 'occupation.built-on' : 'occupation.part')}`),
								]),
							},
						],
					},
				]
			: []),
		{
			id: 'units',
			title: t('section.units-for-occupation'),
			blocks: units.length
				? [
						{
							kind: 'table',
							caption: t('occupation.units-caption'),
							head: [{ label: t('kind.learning-units') }, { label: t('occupation.skills-taught') }],
							rows: units.map((unit) => [
								[link(pick(unit.title), pathOf('learning-units', unit.id))],
								[...new Set(unit.outcomes.flatMap((o) => o.skills))]
									.filter((skill) => essential.has(skill))
									.flatMap((skill, i) => [...(i ? [text(', ')] : []), linkTo('skills', skill)]),
							]),
						},
					]
				: [{ kind: 'text', text: [text(t('occupation.no-units'))] }],
		},
		{
			id: 'essential',
			title: t('section.essential') + count(occupation.essentialSkills),
			blocks: [skillBlock(context, occupation.essentialSkills)],
		},
		{
			id: 'optional',
			title: t('section.optional') + count(occupation.optionalSkills),
			blocks: [skillBlock(context, occupation.optionalSkills)],
		},
		...mappingSection(context, 'occupations', occupation.id),
		{
			id: 'labels',
			title: t('section.labels', { count: labels.length }),
			blocks: [
				{
					kind: 'table',
					caption: t('occupation.labels-caption'),
					head: [{ label: t('fact.language') }, { label: t('fact.label') }, { label: t('fact.esco-version') }],
					rows: labels.map((language) => [
						[text(locale.languageName(language))],
						[{ text: occupation.title[language] ?? '', lang: language }],
						[code(occupation.titleVersions[language] ?? '')],
					]),
				},
			],
		},
	];
	if (occupation.formerTitles.length)
		sections.push({
			id: 'former-labels',
			title: t('section.former-labels'),
			blocks: [
				{
					kind: 'table',
					caption: t('occupation.former-caption'),
					head: [
						{ label: t('fact.language') },
						{ label: t('fact.label') },
						{ label: t('fact.english-then') },
						{ label: t('fact.esco-version') },
					],
					rows: occupation.formerTitles.map((former) => [
						[text(locale.languageName(former.language))],
						[{ text: former.title, lang: former.language }],
						[text(former.englishThen)],
						[code(former.version)],
					]),
				},
			],
		});
	if (occupation.history.length)
		sections.push({
			id: 'history',
			title: t('section.history'),
			blocks: [
				{
					kind: 'table',
					caption: t('occupation.history-caption'),
					head: [{ label: t('fact.esco-version') }, { label: t('fact.code') }, { label: t('fact.label') }],
					rows: occupation.history.map((h) => [[code(h.version)], [code(h.code)], [text(h.title)]]),
				},
			],
		});

	const groupTitle = group ? ` ${pick(group.title)}` : '';
	return {
		collection: 'occupations',
		title: pick(occupation.title),
		documentTitle: `${pick(occupation.title)} (${occupation.code}), ESCO occupation`,
		kind: [text(`${t('kind.occupations')} · `), code(occupation.code), text(` · ${framework?.shortTitle ?? ''}`)],
		lede: t('occupation.lede', { group: occupation.iscoGroup, groupTitle }),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.occupations'), to('occupations/')),
			text(pick(occupation.title)),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(occupation.evidence)] },
			{ term: t('fact.code'), values: [[code(occupation.code)]] },
			{ term: t('fact.isco'), values: [[code(occupation.iscoGroup), text(groupTitle)]] },
			{ term: t('fact.framework'), values: [[linkTo('frameworks', occupation.framework)]] },
			{ term: t('fact.uri'), values: [[{ text: occupation.uri, href: occupation.uri, external: true }]] },
			{ term: t('fact.scope'), values: [[text(t(`scope.${occupation.scope}`))]] },
			{ term: t('fact.versions'), values: [[text(occupation.versions.join(', '))]] },
		],
		sections,
		sources: list(),
	};
}
