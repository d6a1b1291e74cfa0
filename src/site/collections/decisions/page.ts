import type { ViewContext } from '../../view-context.ts';
import type { LanguageMap } from '../../../schema/common.ts';
import type { Decision } from '../../../schema/quality.ts';
import { isAbsent } from '../../../schema/common.ts';
import { citations } from '../../citations.ts';
import { link, text, type RecordContent, type Section } from '../../view.ts';

const prose = ({ pick }: ViewContext, id: string, title: string, words: LanguageMap): Section => ({
	id,
	title,
	blocks: [{ kind: 'text', text: [text(pick(words))] }],
});

const points = ({ pick }: ViewContext, id: string, title: string, items: readonly LanguageMap[]): Section => ({
	id,
	title,
	blocks: [{ kind: 'list', items: items.map((one) => [text(pick(one))]) }],
});

export function page(context: ViewContext, decision: Decision): RecordContent {
	const { catalogue, pick, t, to, status, valueOr, linkTo, pathOf } = context;
	const { evidence, list } = citations(context);
	const replaced = catalogue.decisions.all.filter((one) => !isAbsent(one.replacedBy) && one.replacedBy === decision.id);
	return {
		collection: 'decisions',
		title: pick(decision.title),
		documentTitle: t('decision.document-title', { title: pick(decision.title) }),
		kind: [text(`${t('kind.decisions')} · ${decision.date}`)],
		lede: pick(decision.question),
		crumbs: [
			link(t('governance.title'), to('governance/')),
			link(t('collection.decisions'), to('decisions/')),
			text(pick(decision.title)),
		],
		facts: [
			{ term: t('fact.status'), values: [[status(decision.status)]], at: 'state' },
			{ term: t('fact.decided'), values: [[text(decision.date)]], at: 'strip' },
			{
				term: t('fact.facts'),
				values: [evidence({ status: decision.factStatus, sources: decision.sources })],
			},
			{
				term: t('fact.review-by'),
				values: [[text(`${decision.reviewBy}, `), link(t('governance.calendar'), to('governance/#calendar'))]],
				at: 'strip',
			},
			{
				term: t('fact.replaced-by'),
				values: [valueOr(decision.replacedBy, (id) => [linkTo('decisions', id)])],
			},
			...(replaced.length
				? [
						{
							term: t('fact.replaces'),
							values: replaced.map((one) => [link(pick(one.title), pathOf('decisions', one.id))]),
						},
					]
				: []),
		],
		sections: [
			prose(context, 'decision', t('section.decision'), decision.decision),
			points(context, 'reasons', t('section.reasons'), decision.reasons),
			points(context, 'alternatives', t('section.alternatives'), decision.alternatives),
			prose(context, 'consequences', t('section.consequences'), decision.consequences),
		],
		sources: list(),
	};
}
