import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { LanguageMap } from '../../schema/common.ts';
import type { Decision } from '../../schema/quality.ts';
import { isAbsent } from '../../schema/common.ts';
import { citations } from '../citations.ts';
import { link, linkTo, pathOf, status, text, to, valueOr, type RecordView, type Section } from './parts.ts';

const prose = (id: string, title: string, words: LanguageMap): Section => ({
	id,
	title,
	blocks: [{ kind: 'text', text: [text(words.en)] }],
});

const points = (id: string, title: string, items: readonly LanguageMap[]): Section => ({
	id,
	title,
	blocks: [{ kind: 'list', items: items.map((one) => [text(one.en)]) }],
});

export function decisionView(catalogue: Catalogue, decision: Decision): RecordView {
	const { evidence, list } = citations(catalogue);
	const replaced = catalogue.decisions.all.filter((one) => !isAbsent(one.replacedBy) && one.replacedBy === decision.id);
	return {
		collection: 'decisions',
		title: decision.title.en,
		documentTitle: t('decision.document-title', { title: decision.title.en }),
		kind: [text(`${t('kind.decisions')} · ${decision.date}`)],
		lede: decision.question.en,
		crumbs: [
			link(t('governance.title'), to('governance/')),
			link(t('collection.decisions'), to('decisions/')),
			text(decision.title.en),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(decision.status)]] },
			{ term: t('fact.decided'), values: [[text(decision.date)]] },
			{
				term: t('fact.facts'),
				values: [evidence({ status: decision.factStatus, sources: decision.sources })],
			},
			{
				term: t('fact.review-by'),
				values: [[text(`${decision.reviewBy}, `), link(t('governance.calendar'), to('governance/#calendar'))]],
			},
			{
				term: t('fact.replaced-by'),
				values: [valueOr(decision.replacedBy, (id) => [linkTo(catalogue, 'decisions', id)])],
			},
			...(replaced.length
				? [
						{
							term: t('fact.replaces'),
							values: replaced.map((one) => [link(one.title.en, pathOf('decisions', one.id))]),
						},
					]
				: []),
		],
		sections: [
			prose('decision', t('section.decision'), decision.decision),
			points('reasons', t('section.reasons'), decision.reasons),
			points('alternatives', t('section.alternatives'), decision.alternatives),
			prose('consequences', t('section.consequences'), decision.consequences),
		],
		sources: list(),
		twin: to(twinAddressOf('decisions', decision.id)),
		filters: [['kind', 'decisions']],
		searchTerms: [],
	};
}
