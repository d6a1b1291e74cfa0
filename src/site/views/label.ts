import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Label } from '../../schema/quality.ts';
import { citations } from '../citations.ts';
import { link, linkTo, pathOf, text, to, type RecordView } from './parts.ts';
import { assuranceWord } from './quality-criterion.ts';

export function labelView(catalogue: Catalogue, label: Label): RecordView {
	const { cite, evidence, list } = citations(catalogue);
	const criteria = catalogue['quality-criteria'].all.filter(
		(one) => one.kind === 'label-criterion' && one.assurance <= label.assurance,
	);
	return {
		collection: 'labels',
		title: label.title.en,
		documentTitle: t('label.document-title', { title: label.title.en }),
		kind: [text(`${t('kind.labels')} · ${assuranceWord(label.assurance)}`)],
		lede: t('label.lede', {
			holder: catalogue.organisations.byId.get(label.holder)?.title.en ?? label.holder,
			assurance: assuranceWord(label.assurance),
			until: label.validUntil,
		}),
		crumbs: [
			link(t('quality-label.title'), to('quality-label/')),
			link(t('collection.labels'), to('labels/')),
			text(label.title.en),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(label.evidence)] },
			{ term: t('fact.holder'), values: [[linkTo(catalogue, 'organisations', label.holder)]] },
			{
				term: t('fact.assurance'),
				values: [[text(`${label.assurance}: ${assuranceWord(label.assurance)}`)]],
			},
			{ term: t('fact.granted'), values: [[text(label.granted)]] },
			{ term: t('fact.valid-until'), values: [[text(label.validUntil)]] },
		],
		sections: [
			{
				id: 'criteria',
				title: t('collection.quality-criteria'),
				blocks: [
					{
						kind: 'list',
						items: criteria.map((one) => [link(one.title.en, pathOf('quality-criteria', one.id))]),
					},
				],
			},
			...(label.evidence.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [
								{ kind: 'text' as const, text: [text(label.evidence.note.en), ...cite(label.evidence.sources)] },
							],
						},
					]
				: []),
		],
		sources: list(),
		twin: to(twinAddressOf('labels', label.id)),
		filters: [['kind', 'labels']],
		searchTerms: [],
	};
}
