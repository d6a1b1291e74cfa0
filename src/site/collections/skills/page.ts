import type { ViewContext } from '../../view-context.ts';
import type { Skill } from '../../../schema/skill.ts';
import { citations } from '../../citations.ts';
import { mappingSection } from '../../sections/mapping-links.ts';
import { link, text, type Inline, type RecordContent, type Section } from '../../view.ts';

export function page(context: ViewContext, skill: Skill): RecordContent {
	const { catalogue, pick, pathOf, t, valueOr, linkTo, to } = context;
	const { evidence, list } = citations(context);
	const { relations } = catalogue;
	const units = relations.unitsOfSkill.get(skill.id) ?? [];
	const occupations = (ids: ReadonlyMap<string, readonly { id: string; title: { en: string } }[]>): Inline[][] =>
		(ids.get(skill.id) ?? []).map((o) => [link(pick(o.title), pathOf('occupations', o.id))]);
	const essential = occupations(relations.essentialFor);
	const optional = occupations(relations.optionalFor);
	const listOr = (items: Inline[][], none: string): Section['blocks'] =>
		items.length ? [{ kind: 'list', dense: true, items }] : [{ kind: 'text', text: [text(none)] }];

	const facts: RecordContent['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(skill.evidence)], at: 'state' },
		{ term: t('fact.type'), values: [valueOr(skill.type, (type) => [text(t(`skill-type.${type}`))])], at: 'strip' },
		{ term: t('fact.reuse'), values: [valueOr(skill.reuseLevel, (level) => [text(level)])], at: 'strip' },
		{ term: t('fact.digital'), values: [[text(t(skill.digital ? 'yes' : 'no'))]], at: 'strip' },
		{ term: t('fact.framework'), values: [[linkTo('frameworks', skill.framework)]], at: 'strip' },
		{ term: t('fact.uri'), values: [[{ text: skill.uri, href: skill.uri, external: true }]], at: 'identifiers' },
	];
	if (skill.currentTitle) facts.push({ term: t('fact.current-label'), values: [[text(skill.currentTitle)]] });

	return {
		collection: 'skills',
		title: pick(skill.title),
		documentTitle: `${pick(skill.title)}, ESCO skill`,
		kind: [text(`${t('kind.skills')} · ${catalogue.frameworks.byId.get(skill.framework)?.shortTitle ?? ''}`)],
		lede: t('skill.lede', { essential: essential.length, optional: optional.length }),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.skills'), to('skills/')),
			text(pick(skill.title)),
		],
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
									link(pick(unit.title), pathOf('learning-units', unit.id)),
									text(
										`: ${unit.outcomes
											.filter((o) => o.skills.includes(skill.id))
											.map((o) => pick(o.text))
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
			...mappingSection(context, 'skills', skill.id),
		],
		sources: list(),
	};
}
