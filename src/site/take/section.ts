import { versionOf } from '../../datasets/edition-line.ts';
import { labelCheckAddress, twinAddressOf } from '../../model/addresses.ts';
import type { LabelCriterion } from '../../schema/quality.ts';
import type { ViewContext } from '../view-context.ts';
import { link, muted, text, type Block, type Inline, type Section } from '../view.ts';
import type { Taken } from './taken.ts';

/** What has to stay where the name stays: the rules of the criteria that bind a unit, and how to name it. */
export function keepingBlocks(context: ViewContext, { collection, record }: Taken): Block[] {
	const { catalogue, locale, pick, pathOf, exception } = context;
	const { edition } = catalogue;
	const words = locale.words.take;
	const rules = catalogue['quality-criteria'].all
		.flatMap((one): LabelCriterion[] => (one.kind === 'label-criterion' && one.bindsUnit ? [one] : []))
		.sort((a, b) => a.number - b.number);
	const lead = words[collection === 'learning-units' ? 'keep-unit' : 'keep-qualification'];
	const paragraph = (line: string): Block => ({ kind: 'text', text: [text(line)] });
	return [
		...(rules.length > 0
			? [
					paragraph(lead),
					{
						kind: 'list' as const,
						items: rules.map((rule) => [
							link(pick(rule.title), pathOf('quality-criteria', rule.id)),
							text(`: ${pick(rule.decisionRule)}`),
							...exception(rule.status, edition.status),
						]),
					},
					paragraph(words.free),
				]
			: [paragraph(words['no-rules'])]),
		{
			kind: 'text',
			text: [
				text(locale.fill(words['name-it'], { id: record.id, version: versionOf(edition) })),
				{ text: edition.licence.title, href: edition.licence.url, external: true },
				text('.'),
			],
		},
	];
}

/** What can be asked for once it is taught: the label, and the certificates of a unit. */
function askedForThen({ catalogue, locale, t, to, linkTo }: ViewContext, { collection, record }: Taken): Inline[][] {
	const { certificationsOfUnit, certificationsAfter } = catalogue.relations;
	const certificates =
		collection === 'learning-units'
			? (certificationsOfUnit.get(record.id) ?? []).flatMap((one) => [
					one,
					...(certificationsAfter.get(one.id) ?? []).filter(({ kind }) => kind === 'role'),
				])
			: [];
	return [
		[
			text(`${t('unit.label')} `),
			link(t('unit.label-link'), to('quality-label/')),
			text(' · '),
			link(locale.words.label.title, to(labelCheckAddress(collection === 'learning-units' ? record.id : undefined))),
		],
		...certificates.map((one) => [
			text(`${t('unit.certificate')} `),
			linkTo('certifications', one.id),
			...(one.status === 'adopted' ? [] : [muted(` (${t('unit.certificate-proposed')})`)]),
		]),
	];
}

/** The files to take, what may be changed, and what can be asked for then. */
export function takeSection(context: ViewContext, taken: Taken): Section {
	const { locale, to } = context;
	const words = locale.words.take;
	const { collection, record } = taken;
	const file = (label: string, ending: Parameters<typeof twinAddressOf>[2]) =>
		link(label, to(twinAddressOf(collection, record.id, ending)));
	const isUnit = collection === 'learning-units';
	return {
		id: 'take',
		title: words[isUnit ? 'title-unit' : 'title-qualification'],
		blocks: [
			{ kind: 'text', text: [text(words.text)] },
			{
				kind: 'list',
				items: [
					[file(words.word, 'docx')],
					...(isUnit ? [[file(words.blueprint, 'blueprint.xlsx')]] : []),
					[file(words.markdown, 'md')],
				],
			},
			...keepingBlocks(context, taken),
			{ kind: 'list', items: askedForThen(context, taken) },
		],
	};
}
