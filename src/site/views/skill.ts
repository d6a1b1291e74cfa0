import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Skill } from '../../schema/skill.ts';
import { citations } from '../citations.ts';
import { mappingSection } from './mapping-links.ts';
import { link, linkTo, pathOf, text, to, valueOr, type Inline, type RecordView, type Section } from './parts.ts';

export function skillView(catalogue: Catalogue, skill: Skill): RecordView {
	const { evidence, list } = citations(catalogue);
	const { relations } = catalogue;
	const units = relations.unitsOfSkill.get(skill.id) ?? [];
	const occupations = (ids: ReadonlyMap<string, readonly { id: string; title: { en: string } }[]>): Inline[][] =>
		(ids.get(skill.id) ?? []).map((o) => [link(o.title.en, pathOf('occupations', o.id))]);
	const essential = occupations(relations.essentialFor);
	const optional = occupations(relations.optionalFor);
	const listOr = (items: Inline[][], none: string): Section['blocks'] =>
		items.length ? [{ kind: 'list', dense: true, items }] : [{ kind: 'text', text: [text(none)] }];

	const facts: RecordView['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(skill.evidence)] },
		{ term: t('fact.type'), values: [valueOr(skill.type, (type) => [text(t(`skill-type.${type}`))])] },
		{ term: t('fact.reuse'), values: [valueOr(skill.reuseLevel, (level) => [text(level)])] },
		{ term: t('fact.digital'), values: [[text(t(skill.digital ? 'yes' : 'no'))]] },
		{ term: t('fact.framework'), values: [[linkTo(catalogue, 'frameworks', skill.framework)]] },
		{ term: t('fact.uri'), values: [[{ text: skill.uri, href: skill.uri, external: true }]] },
	];
	if (skill.currentTitle) facts.push({ term: t('fact.current-label'), values: [[text(skill.currentTitle)]] });

	return {
		collection: 'skills',
		title: skill.title.en,
		documentTitle: `${skill.title.en}, ESCO skill`,
		kind: [text(`${t('kind.skills')} · ${catalogue.frameworks.byId.get(skill.framework)?.shortTitle ?? ''}`)],
		lede: t('skill.lede', { essential: essential.length, optional: optional.length }),
		crumbs: [link(t('nav.scheme'), to('scheme/')), link(t('collection.skills'), to('skills/')), text(skill.title.en)],
		facts,
		sections: [
			{
				id: 'units',
				title: t('section.units-for-skill'),
				blocks: units.length
					? [
							{
								kind: 'list',
								items: units.map((unit) => [
									link(unit.title.en, pathOf('learning-units', unit.id)),
									text(
										`: ${unit.outcomes
											.filter((o) => o.skills.includes(skill.id))
											.map((o) => o.text.en)
											.join(' ')}`,
									),
								]),
							},
						]
					: [{ kind: 'text', text: [text(t('skill.no-units'))] }],
			},
			{
				id: 'essential',
				title: t('section.essential-for', { count: essential.length }),
				blocks: listOr(essential, t('skill.none-essential')),
			},
			{
				id: 'optional',
				title: t('section.optional-for', { count: optional.length }),
				blocks: listOr(optional, t('skill.none-optional')),
			},
			...mappingSection(catalogue, 'skills', skill.id),
		],
		sources: list(),
		twin: to(twinAddressOf('skills', skill.id)),
		filters: [['kind', 'skills']],
		searchTerms: [],
	};
}
