import { sourceLanguage } from '../../../words/locale.ts';
import type { ViewContext } from '../../view-context.ts';
import { assessAddress, matchAddress } from '../../../model/addresses.ts';
import { isEnded } from '../../../model/compare/ended.ts';
import { qualificationsOfGroup } from '../../../model/isco.ts';
import { compareIds } from '../../../model/order.ts';
import { competenceOfUnit } from '../../../model/units.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { SkillId } from '../../../schema/ids.ts';
import type { LearningUnit } from '../../../schema/learning-unit.ts';
import type { Occupation } from '../../../schema/occupation.ts';
import { citations } from '../../citations.ts';
import { mappingSection } from '../../sections/mapping-links.ts';
import { code, link, muted, text, type Bar, type Block, type RecordContent, type Section } from '../../view.ts';
import { jobProfile } from './job-profile.ts';
import { ledeOf } from './lede.ts';
import { listed, teachingUnits, type TeachingUnit } from './taught.ts';

/** Skills by whether a unit teaches them: those that do, each with the units; then the others. */
function skillBlocks(context: ViewContext, skills: Occupation['essentialSkills']): Block[] {
	const { catalogue, reason, t, linkTo } = context;
	if (isAbsent(skills)) return [{ kind: 'text', text: [...reason(skills), text(`: ${t('occupation.no-skills')}`)] }];
	const unitsOf = (id: SkillId) => catalogue.relations.unitsOfSkill.get(id) ?? [];
	const [taught, others] = [
		skills.filter((id) => unitsOf(id).length > 0),
		skills.filter((id) => unitsOf(id).length === 0),
	];
	const group = (key: 'occupation.taught' | 'occupation.not-taught', ids: readonly SkillId[]): Block[] =>
		ids.length === 0
			? []
			: [
					{ kind: 'text', text: [{ text: t(key, { count: ids.length }), as: 'strong' }] },
					{
						kind: 'list',
						dense: true,
						items: ids.map((id) => [
							linkTo('skills', id),
							...(unitsOf(id).length > 0
								? [
										muted(
											` ${unitsOf(id)
												.map((unit) => codeOf(unit))
												.join(', ')}`,
										),
									]
								: []),
						]),
					},
				];
	return [...group('occupation.taught', taught), ...group('occupation.not-taught', others)];
}

/** A unit by competence and level, `B.3 e-2`: as short as a line of a list needs it. */
const codeOf = ({ profile, level }: LearningUnit) => `${profile.toUpperCase()} e-${level}`;

/** The units that teach its essential skills, with a bar of how many of them each teaches. */
function unitBlock(
	{ catalogue, t, linkTo }: ViewContext,
	occupation: Occupation,
	units: readonly TeachingUnit[],
): Block {
	if (units.length === 0) return { kind: 'text', text: [text(t('occupation.no-units'))] };
	const all = listed(occupation.essentialSkills).length;
	return {
		kind: 'bars',
		bars: units.map(({ unit, skills }): Bar => {
			const area = catalogue.competences.byId.get(competenceOfUnit(catalogue, unit.id)?.competence ?? '')?.area;
			return {
				name: [
					{ ...code(unit.profile.toUpperCase()), ...(area ? { area } : {}) },
					text(' '),
					linkTo('learning-units', unit.id),
				],
				length: Math.round((skills.length / all) * 100),
				words: t('occupation.of', { count: skills.length, all }),
				...(area ? { area } : {}),
			};
		}),
	};
}

/** National qualifications of its group, by country: the group is wider than the occupation. */
function nationalSection(context: ViewContext, occupation: Occupation): Section {
	const { catalogue, locale, t, linkTo, titleOf } = context;
	const byCountry = Map.groupBy(qualificationsOfGroup(catalogue, occupation.iscoGroup), ({ country }) => country);
	const rows = [...byCountry].sort(([a], [b]) => locale.compare(titleOf('countries', a), titleOf('countries', b)));
	return {
		id: 'national',
		title: t('occupation.national'),
		half: true,
		blocks:
			rows.length === 0
				? [{ kind: 'text', text: [text(t('occupation.no-national', { group: occupation.iscoGroup }))] }]
				: [
						{ kind: 'text', text: [muted(t('occupation.national-says', { group: occupation.iscoGroup }))] },
						{
							kind: 'list',
							items: rows.map(([country, some]) => [
								linkTo('countries', country),
								text(': '),
								...some.flatMap((one, i) => [
									...(i > 0 ? [text('; ')] : []),
									linkTo('qualifications', one.id),
									...(isEnded(one, catalogue.edition) ? [muted(` (${t('national.ended')})`)] : []),
								]),
							]),
						},
					],
	};
}

/** Joint qualifications that are built on it, or prepare for it in part. */
function jointSection(context: ViewContext, occupation: Occupation): Section[] {
	const { catalogue, t, linkTo } = context;
	const qualifications = catalogue.relations.qualificationsOfOccupation.get(occupation.id) ?? [];
	if (qualifications.length === 0) return [];
	return [
		{
			id: 'qualifications',
			title: t('occupation.qualifications'),
			blocks: [
				{
					kind: 'list',
					items: qualifications.map((one) => [
						linkTo('qualifications', one.id),
						muted(` ${t(one.occupation === occupation.id ? 'occupation.built-on' : 'occupation.part')}`),
					]),
				},
			],
		},
	];
}

export function page(context: ViewContext, occupation: Occupation): RecordContent {
	const { catalogue, t, pick, linkTo, to, locale, reason } = context;
	const { evidence, list } = citations(context);
	const framework = catalogue.frameworks.byId.get(occupation.framework);
	const units = teachingUnits(catalogue, occupation);
	const others = Object.keys(occupation.title).filter((language) => language !== sourceLanguage);
	const labels = [sourceLanguage, ...others.sort(compareIds)];
	const count = (skills: Occupation['essentialSkills']) => (isAbsent(skills) ? '' : ` (${skills.length})`);
	const national = qualificationsOfGroup(catalogue, occupation.iscoGroup).length;
	const number = (value: number, href: string) => [[link(String(value), href)]];

	const sections: Section[] = [
		{
			id: 'units',
			title: t('section.units-for-occupation'),
			half: true,
			blocks: [unitBlock(context, occupation, units)],
		},
		nationalSection(context, occupation),
		...jointSection(context, occupation),
		{
			id: 'essential',
			title: t('section.essential') + count(occupation.essentialSkills),
			blocks: skillBlocks(context, occupation.essentialSkills),
		},
		{
			id: 'profile',
			title: t('section.job'),
			blocks: [{ kind: 'copied', summary: t('job.open'), text: jobProfile(context, occupation, units) }],
		},
		{
			id: 'optional',
			title: t('section.optional') + count(occupation.optionalSkills),
			blocks: skillBlocks(context, occupation.optionalSkills),
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

	return {
		collection: 'occupations',
		title: pick(occupation.title),
		documentTitle: `${pick(occupation.title)} (${occupation.code}), ESCO occupation`,
		kind: [text(`${t('kind.occupations')} · `), code(occupation.code), text(` · ${framework?.shortTitle ?? ''}`)],
		lede: ledeOf(context, occupation, units),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.occupations'), to('occupations/')),
			text(pick(occupation.title)),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(occupation.evidence)], at: 'state' },
			{ term: t('fact.code'), values: [[code(occupation.code)]], at: 'identifiers' },
			{ term: t('fact.isco'), values: [[text(occupation.iscoGroup)]], at: 'strip' },
			{
				term: t('section.essential'),
				values: isAbsent(occupation.essentialSkills)
					? [reason(occupation.essentialSkills)]
					: number(occupation.essentialSkills.length, '#essential'),
				at: 'strip',
			},
			{ term: t('section.units'), values: number(units.length, '#units'), at: 'strip' },
			{ term: t('occupation.national'), values: number(national, '#national'), at: 'strip' },
			{ term: t('fact.framework'), values: [[linkTo('frameworks', occupation.framework)]] },
			{
				term: t('fact.uri'),
				values: [[{ text: occupation.uri, href: occupation.uri, external: true }]],
				at: 'identifiers',
			},
			{ term: t('fact.scope'), values: [[text(t(`scope.${occupation.scope}`))]] },
			{ term: t('fact.versions'), values: [[text(occupation.versions.join(', '))]], at: 'identifiers' },
		],
		acts: [
			link(t('job.copy'), '#profile'),
			link(t('occupation.national'), '#national'),
			...(isAbsent(occupation.essentialSkills)
				? []
				: [
						link(t('act.assess'), to(assessAddress('occupations', occupation.id))),
						link(t('act.match'), to(matchAddress('occupations', occupation.id))),
					]),
		],
		sections,
		sources: list(),
	};
}
