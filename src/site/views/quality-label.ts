import type { ViewContext } from '../view-context.ts';
import { labelCheckAddress } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { assuranceLevels, labelMonths } from '../../model/label.ts';
import { qualityPhases } from '../../schema/learning-unit.ts';
import type { LabelCriterion } from '../../schema/quality.ts';
import { allAre } from '../all-are.ts';
import { link, text, type Block, type Section } from '../view.ts';
import { assuranceWord, fromLevel } from '../collections/quality-criteria/page.ts';

const criteriaOf = (catalogue: Catalogue, applies: LabelCriterion['applies']): LabelCriterion[] =>
	catalogue['quality-criteria'].all
		.flatMap((one) => (one.kind === 'label-criterion' && one.applies === applies ? [one] : []))
		.sort((a, b) => a.number - b.number);

/** The criteria for programmes, or for delivery, a table for each phase. */
function criteria(context: ViewContext, applies: LabelCriterion['applies']): Section {
	const { catalogue, t, pick, pathOf, exception } = context;
	const all = criteriaOf(catalogue, applies);
	const tables = qualityPhases.flatMap((phase): Block[] => {
		const own = all.filter((one) => one.phase === phase);
		if (own.length === 0) return [];
		return [
			{
				kind: 'table',
				caption: t('quality-label.caption', {
					applies: t(`quality-label.${applies}`),
					phase: t(`phase.${phase}`),
				}),
				head: [{ label: t('fact.criterion') }, { label: t('section.evidence-asked') }, { label: t('fact.from-level') }],
				rows: own.map((one) => [
					[
						text(`${one.number}. `),
						link(pick(one.title), pathOf('quality-criteria', one.id)),
						text(` ${pick(one.decisionRule)}`),
					],
					[text(one.evidenceAsked.map(pick).join(' '))],
					[text(fromLevel(context, one)), ...exception(one.status, catalogue.edition.status)],
				]),
			},
		];
	});
	return {
		id: applies,
		title: t(`quality-label.${applies}`),
		blocks: [
			{
				kind: 'text',
				text: [text(`${t(`quality-label.${applies}-text`)} ${allAre(context, catalogue.edition.status)}`)],
			},
			...(tables.length ? tables : [{ kind: 'text' as const, text: [text(t('quality-label.none'))] }]),
		],
	};
}

function assurance(context: ViewContext): Section {
	const { catalogue, t } = context;
	const counted = (applies: LabelCriterion['applies'], level: number) =>
		String(criteriaOf(catalogue, applies).filter((one) => one.assurance <= level).length);
	return {
		id: 'assurance',
		title: t('quality-label.assurance'),
		blocks: [
			{
				kind: 'table',
				caption: t('quality-label.assurance-caption'),
				head: [
					{ label: t('quality-label.level') },
					{ label: t('quality-label.how') },
					{ label: t('quality-label.valid') },
					{ label: t('quality-label.programme-criteria'), numeric: true },
					{ label: t('quality-label.delivery-criteria'), numeric: true },
				],
				rows: assuranceLevels.map((level) => [
					[{ text: `${level}: ${assuranceWord(context, level)}`, as: 'strong' }],
					[text(t(`quality-label.how-${level}`))],
					[text(t('quality-label.months', { months: labelMonths[level] }))],
					[text(counted('programme', level))],
					[text(counted('delivery', level))],
				]),
			},
		],
	};
}

function register(context: ViewContext): Block {
	const { catalogue, t, linkTo, pick, pathOf } = context;
	const labels = catalogue.labels.all;
	if (labels.length === 0) return { kind: 'text', text: [text(t('quality-label.register-empty'))] };
	return {
		kind: 'table',
		caption: t('quality-label.register-caption'),
		head: [
			{ label: t('fact.holder') },
			{ label: t('fact.title') },
			{ label: t('fact.assurance') },
			{ label: t('fact.granted') },
			{ label: t('fact.valid-until') },
		],
		rows: labels.map((one) => [
			[linkTo('organisations', one.holder)],
			[link(pick(one.title), pathOf('labels', one.id))],
			[text(`${one.assurance}: ${assuranceWord(context, one.assurance)}`)],
			[{ text: one.granted, as: 'date' }],
			[{ text: one.validUntil, as: 'date' }],
		]),
	};
}

/** The page of the label: criteria, levels of assurance, the rule, the register and how to apply. */
export function qualityLabelView(context: ViewContext): { lede: string; sections: Section[] } {
	const { catalogue, locale, t, toDocument, to, status } = context;
	return {
		lede: t(catalogue.labels.all.length ? 'quality-label.lede-granted' : 'quality-label.lede'),
		sections: [
			{ id: 'register', title: t('quality-label.register'), blocks: [register(context)] },
			{
				id: 'apply',
				title: t('quality-label.apply'),
				blocks: [
					{ kind: 'text', text: [text(t('quality-label.apply-text'))] },
					{
						kind: 'text',
						text: [
							link(locale.words.label.title, to(labelCheckAddress())),
							text(' · '),
							link(t('quality-label.apply-link'), toDocument('label')),
							text(' · '),
							link(t('quality-label.cycle-link'), to('governance/')),
						],
					},
				],
			},
			assurance(context),
			{
				id: 'rule',
				title: t('quality-label.rule'),
				blocks: [{ kind: 'text', text: [status('proposed'), text(` ${t('quality-label.rule-text')}`)] }],
			},
			criteria(context, 'programme'),
			criteria(context, 'delivery'),
		],
	};
}
