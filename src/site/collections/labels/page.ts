import type { ViewContext } from '../../view-context.ts';
import type { Label } from '../../../schema/quality.ts';
import { citations } from '../../citations.ts';
import { link, text, type RecordContent } from '../../view.ts';
import { assuranceWord } from '../quality-criteria/page.ts';

export function page(context: ViewContext, label: Label): RecordContent {
	const { catalogue, pick, t, titleOf, to, linkTo, pathOf } = context;
	const { cite, evidence, list } = citations(context);
	const criteria = catalogue['quality-criteria'].all.filter(
		(one) => one.kind === 'label-criterion' && one.assurance <= label.assurance,
	);
	return {
		collection: 'labels',
		title: pick(label.title),
		documentTitle: t('label.document-title', { title: pick(label.title) }),
		kind: [text(`${t('kind.labels')} · ${assuranceWord(context, label.assurance)}`)],
		lede: t('label.lede', {
			holder: titleOf('organisations', label.holder),
			assurance: assuranceWord(context, label.assurance),
			until: label.validUntil,
		}),
		crumbs: [
			link(t('quality-label.title'), to('quality-label/')),
			link(t('collection.labels'), to('labels/')),
			text(pick(label.title)),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(label.evidence)], at: 'state' },
			{ term: t('fact.holder'), values: [[linkTo('organisations', label.holder)]], at: 'strip' },
			{
				term: t('fact.assurance'),
				values: [[text(`${label.assurance}: ${assuranceWord(context, label.assurance)}`)]],
				at: 'strip',
			},
			{ term: t('fact.granted'), values: [[text(label.granted)]], at: 'strip' },
			{ term: t('fact.valid-until'), values: [[text(label.validUntil)]], at: 'strip' },
		],
		sections: [
			{
				id: 'criteria',
				title: t('collection.quality-criteria'),
				blocks: [
					{
						kind: 'list',
						items: criteria.map((one) => [link(pick(one.title), pathOf('quality-criteria', one.id))]),
					},
				],
			},
			...(label.evidence.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [
								{ kind: 'text' as const, text: [text(pick(label.evidence.note)), ...cite(label.evidence.sources)] },
							],
						},
					]
				: []),
		],
		sources: list(),
	};
}
