import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { compareIds } from '../../model/order.ts';
import { isAbsent } from '../../schema/common.ts';
import type { SkillId } from '../../schema/ids.ts';
import type { Occupation } from '../../schema/occupation.ts';
import { citations } from '../citations.ts';
import { mappingSection } from './mapping-links.ts';
import {
	code,
	languageName,
	link,
	linkTo,
	muted,
	pathOf,
	reason,
	text,
	to,
	type Block,
	type RecordView,
	type Section,
} from './parts.ts';

function skillBlock(catalogue: Catalogue, skills: Occupation['essentialSkills']): Block {
	if (isAbsent(skills)) return { kind: 'text', text: [...reason(skills), text(`: ${t('occupation.no-skills')}`)] };
	return { kind: 'list', dense: true, items: skills.map((id: SkillId) => [linkTo(catalogue, 'skills', id)]) };
}

export function occupationView(catalogue: Catalogue, occupation: Occupation): RecordView {
	const { evidence, list } = citations(catalogue);
	const framework = catalogue.frameworks.byId.get(occupation.framework);
	const group = catalogue.frameworks.byId.get('isco-08')?.parts?.find((part) => part.code === occupation.iscoGroup);
	const units = catalogue.relations.unitsOfOccupation.get(occupation.id) ?? [];
	const essential = new Set<string>(isAbsent(occupation.essentialSkills) ? [] : occupation.essentialSkills);
	const others = Object.keys(occupation.title).filter((language) => language !== 'en');
	const labels = ['en', ...others.sort(compareIds)];
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
									link(one.title.en, pathOf('qualifications', one.id)),
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
								[link(unit.title.en, pathOf('learning-units', unit.id))],
								[...new Set(unit.outcomes.flatMap((o) => o.skills))]
									.filter((skill) => essential.has(skill))
									.flatMap((skill, i) => [...(i ? [text(', ')] : []), linkTo(catalogue, 'skills', skill)]),
							]),
						},
					]
				: [{ kind: 'text', text: [text(t('occupation.no-units'))] }],
		},
		{
			id: 'essential',
			title: t('section.essential') + count(occupation.essentialSkills),
			blocks: [skillBlock(catalogue, occupation.essentialSkills)],
		},
		{
			id: 'optional',
			title: t('section.optional') + count(occupation.optionalSkills),
			blocks: [skillBlock(catalogue, occupation.optionalSkills)],
		},
		...mappingSection(catalogue, 'occupations', occupation.id),
		{
			id: 'labels',
			title: t('section.labels', { count: labels.length }),
			blocks: [
				{
					kind: 'table',
					caption: t('occupation.labels-caption'),
					head: [{ label: t('fact.language') }, { label: t('fact.label') }, { label: t('fact.esco-version') }],
					rows: labels.map((language) => [
						[text(languageName(language))],
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
						[text(languageName(former.language))],
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

	const groupTitle = group ? ` ${group.title.en}` : '';
	return {
		collection: 'occupations',
		title: occupation.title.en,
		documentTitle: `${occupation.title.en} (${occupation.code}), ESCO occupation`,
		kind: [text(`${t('kind.occupations')} · `), code(occupation.code), text(` · ${framework?.shortTitle ?? ''}`)],
		lede: t('occupation.lede', { group: occupation.iscoGroup, groupTitle }),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.occupations'), to('occupations/')),
			text(occupation.title.en),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(occupation.evidence)] },
			{ term: t('fact.code'), values: [[code(occupation.code)]] },
			{ term: t('fact.isco'), values: [[code(occupation.iscoGroup), text(groupTitle)]] },
			{ term: t('fact.framework'), values: [[linkTo(catalogue, 'frameworks', occupation.framework)]] },
			{ term: t('fact.uri'), values: [[{ text: occupation.uri, href: occupation.uri, external: true }]] },
			{ term: t('fact.scope'), values: [[text(t(`scope.${occupation.scope}`))]] },
			{ term: t('fact.versions'), values: [[text(occupation.versions.join(', '))]] },
		],
		sections,
		sources: list(),
		twin: to(twinAddressOf('occupations', occupation.id)),
		filters: [
			['kind', 'occupations'],
			['isco', occupation.iscoGroup],
		],
		searchTerms: [occupation.code, occupation.iscoGroup],
	};
}
