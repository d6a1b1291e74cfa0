import { t } from '../../words/index.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { creditPoints, totalHours } from '../../model/credits.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { countryLists } from './country-lists.ts';
import { governanceLists } from './governance-lists.ts';
import { withOptions, type ListContent, type ListView } from './list-view.ts';
import { schemeLists } from './scheme-lists.ts';
import { isAbsent } from '../../schema/common.ts';
import { code, link, pathOf, reason, status, text } from './parts.ts';

const builders: { [N in CollectionName]: (catalogue: Catalogue) => ListContent } = {
	...schemeLists,
	...countryLists,
	...governanceLists,
	frameworks: (c) => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'publisher', label: t('fact.publisher') },
			{ key: 'edition', label: t('fact.edition') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [{ key: 'publisher', label: t('fact.publisher'), wordOf: (v) => v.replaceAll('_', ' ') }],
		rows: c.frameworks.all.map((f) => ({
			cells: [
				[link(f.title.en, pathOf('frameworks', f.id))],
				[text(f.publisher)],
				[text(f.edition)],
				[status(f.evidence.status)],
			],
			values: { publisher: f.publisher.replaceAll(' ', '_') },
		})),
	}),
	competences: (c) => ({
		head: [
			{ key: 'code', label: t('fact.code') },
			{ key: 'title', label: t('fact.title') },
			{ key: 'framework', label: t('fact.edition') },
			{ key: 'area', label: t('fact.area') },
			{ key: 'levels', label: t('fact.levels') },
			{ key: 'covered', label: t('fact.in-scheme') },
		],
		filterBy: [
			{ key: 'framework', label: t('fact.edition'), wordOf: (v) => c.frameworks.byId.get(v)?.shortTitle ?? v },
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'level', label: t('fact.level'), wordOf: (v) => `e-${v}` },
			{ key: 'covered', label: t('fact.in-scheme'), wordOf: (v) => t(`covered.${v}` as 'covered.profile') },
		],
		rows: c.competences.all.map((k) => {
			const family = [k.id, ...(k.predecessors ?? [])];
			const profiles = family.flatMap((id) => c.relations.profilesOfCompetence.get(id) ?? []);
			const units = profiles.flatMap((p) => c.relations.unitsOfProfile.get(p.id) ?? []);
			const covered = units.length ? 'unit' : profiles.length ? 'profile' : 'none';
			return {
				cells: [
					[code(k.code, pathOf('competences', k.id))],
					[link(k.title.en, pathOf('competences', k.id))],
					[text(c.frameworks.byId.get(k.framework)?.shortTitle ?? k.framework)],
					[text(t(`area.${k.area}`))],
					[code(k.levels.map((l) => `e-${l}`).join(' '))],
					[text(t(`covered.${covered}`))],
				],
				values: { framework: k.framework, area: k.area, level: k.levels.join(' '), covered },
			};
		}),
	}),
	'role-profiles': (c) => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'framework', label: t('fact.framework') },
			// A number of parts: 2.10 comes after 2.9.
			{ key: 'number', label: t('fact.number') },
			{ key: 'competences', label: t('collection.competences') },
		],
		filterBy: [
			{ key: 'framework', label: t('fact.framework'), wordOf: (v) => c.frameworks.byId.get(v)?.shortTitle ?? v },
			{ key: 'code', label: t('fact.competence') },
		],
		rows: c['role-profiles'].all.map((r) => ({
			cells: [
				[link(r.title.en, pathOf('role-profiles', r.id))],
				[text(c.frameworks.byId.get(r.framework)?.shortTitle ?? r.framework)],
				[text(r.number)],
				isAbsent(r.competences)
					? reason({ absent: r.competences.absent })
					: r.competences.flatMap((x, i) => [
							...(i ? [text(', ')] : []),
							code(`${x.competence.split('/')[1]} e-${x.level}`),
						]),
			],
			values: {
				framework: r.framework,
				code: isAbsent(r.competences) ? '' : r.competences.map((x) => x.competence.split('/')[1]).join(' '),
			},
		})),
	}),
	occupations: (c) => ({
		head: [
			{ key: 'code', label: t('fact.code') },
			{ key: 'title', label: t('fact.title') },
			{ key: 'isco', label: t('fact.isco') },
			{ key: 'essential', label: t('section.essential'), numeric: true },
			{ key: 'units', label: t('section.units'), numeric: true },
		],
		filterBy: [
			{
				key: 'isco',
				label: t('fact.isco'),
				wordOf: (v) => `${v} ${c.frameworks.byId.get('isco-08')?.parts?.find((p) => p.code === v)?.title.en ?? ''}`,
			},
			{ key: 'scope', label: t('fact.scope'), wordOf: (v) => t(`scope.${v}` as 'scope.core') },
		],
		rows: c.occupations.all.map((o) => ({
			cells: [
				[code(o.code)],
				[link(o.title.en, pathOf('occupations', o.id))],
				[text(o.iscoGroup)],
				isAbsent(o.essentialSkills)
					? reason({ absent: o.essentialSkills.absent })
					: [text(String(o.essentialSkills.length))],
				[text(String(c.relations.unitsOfOccupation.get(o.id)?.length ?? 0))],
			],
			values: { isco: o.iscoGroup, scope: o.scope },
		})),
	}),
	skills: (c) => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'type', label: t('fact.type') },
			{ key: 'essential', label: t('fact.essential-for'), numeric: true },
			{ key: 'units', label: t('section.units'), numeric: true },
		],
		filterBy: [
			{ key: 'type', label: t('fact.type') },
			{ key: 'taught', label: t('fact.taught'), wordOf: (v) => t(v as 'yes') },
		],
		rows: c.skills.all.map((s) => {
			const units = c.relations.unitsOfSkill.get(s.id)?.length ?? 0;
			return {
				cells: [
					[link(s.title.en, pathOf('skills', s.id))],
					isAbsent(s.type) ? reason(s.type) : [text(s.type)],
					[text(String(c.relations.essentialFor.get(s.id)?.length ?? 0))],
					[text(String(units))],
				],
				values: { type: isAbsent(s.type) ? '' : s.type, taught: units ? 'yes' : 'no' },
			};
		}),
	}),
	'qualification-profiles': (c) => ({
		head: [
			{ key: 'code', label: t('fact.code') },
			{ key: 'title', label: t('fact.title') },
			{ key: 'set', label: t('fact.set') },
			{ key: 'units', label: t('section.units'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'set', label: t('fact.set'), wordOf: (v) => t(`set.${v}` as 'set.first') },
		],
		rows: c['qualification-profiles'].all.map((p) => {
			const competence = c.competences.byId.get(p.competence);
			return {
				cells: [
					[code(competence?.code ?? p.id)],
					[link(p.title.en, pathOf('qualification-profiles', p.id))],
					[text(t(`set.${p.set}`))],
					[text(String(c.relations.unitsOfProfile.get(p.id)?.length ?? 0))],
					[status(p.status)],
				],
				values: { area: competence?.area ?? '', set: p.set },
			};
		}),
	}),
	'learning-units': (c) => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'level', label: t('fact.level') },
			{ key: 'hours', label: t('fact.hours'), numeric: true },
			{ key: 'credit', label: t('fact.credit'), numeric: true },
			{ key: 'outcomes', label: t('fact.outcomes'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'level', label: t('fact.level'), wordOf: (v) => `e-${v}` },
		],
		rows: c['learning-units'].all.map((u) => {
			const competence = c.competences.byId.get(c['qualification-profiles'].byId.get(u.profile)?.competence ?? '');
			const hours = totalHours(u.notionalHours);
			return {
				cells: [
					[code(competence?.code ?? u.profile), text(' '), link(u.title.en, pathOf('learning-units', u.id))],
					[code(`e-${u.level}`)],
					[text(String(hours))],
					[text(String(creditPoints(hours)))],
					[text(String(u.outcomes.length))],
					[status(u.status)],
				],
				values: { area: competence?.area ?? '', level: String(u.level) },
			};
		}),
	}),
	sources: (c) => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'publisher', label: t('fact.publisher') },
			{ key: 'date', label: t('fact.published') },
			{ key: 'cited', label: t('fact.cited'), numeric: true },
		],
		filterBy: [],
		rows: c.sources.all.map((s) => ({
			cells: [
				[link(s.title, pathOf('sources', s.id))],
				[text(s.publisher)],
				isAbsent(s.date) ? reason(s.date) : [text(s.date)],
				[
					text(
						String(
							(c.relations.citationsOf.get(s.id)?.length ?? 0) +
								c.docs.filter((d) => d.sources?.some((id) => id === s.id)).length,
						),
					),
				],
			],
			values: {},
		})),
	}),
};

/** The index page of a collection. */
export function listView(catalogue: Catalogue, collection: CollectionName): ListView {
	const { filterBy, ...list } = builders[collection](catalogue);
	return {
		collection,
		title: t(`collection.${collection}`),
		lede: t(`lede.${collection}`),
		...list,
		filters: withOptions(filterBy, list.rows),
	};
}
