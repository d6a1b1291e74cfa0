import type { ViewContext } from '../../view-context.ts';
import { documentAddress } from '../../../model/addresses.ts';
import { collectionNames } from '../../../schema/collections.ts';
import type { Source } from '../../../schema/source.ts';
import { link, text, type RecordContent, type Section } from '../../view.ts';
import { copyInWords } from '../../sections/copy-in-words.ts';

/** Above this many citations of one collection the page gives their number and not each of them. */
const listedAtMost = 60;

export function page(context: ViewContext, source: Source): RecordContent {
	const { catalogue, t, to, pick, pathOf, valueOr } = context;
	const citing = catalogue.relations.citationsOf.get(source.id) ?? [];
	const docs = catalogue.docs.filter((doc) => (doc.sources ?? []).includes(source.id));
	const sections: Section[] = collectionNames
		.map((name) => ({ name, ids: citing.filter((c) => c.collection === name).map((c) => c.id) }))
		.filter(({ ids }) => ids.length > 0)
		.map(({ name, ids }) => ({
			id: name,
			title: t('section.cited-by', { collection: t(`collection.${name}`), count: ids.length }),
			blocks:
				ids.length > listedAtMost
					? [
							{
								kind: 'text',
								text: [text(t('source.many', { count: ids.length })), link(t(`collection.${name}`), to(`${name}/`))],
							},
						]
					: [
							{
								kind: 'list',
								dense: true,
								items: ids.map((id) => [link(labelOf(context, name, id), pathOf(name, id))]),
							},
						],
		}));
	if (docs.length)
		sections.push({
			id: 'docs',
			title: t('section.cited-by', { collection: t('nav.docs'), count: docs.length }),
			blocks: [{ kind: 'list', items: docs.map((doc) => [link(doc.title, to(documentAddress(doc.slug)))]) }],
		});
	return {
		collection: 'sources',
		title: source.title,
		documentTitle: `${source.title}, ${source.publisher} (${source.id})`,
		kind: [text(`${t('kind.sources')} · ${source.publisher}`)],
		lede: source.note ? pick(source.note) : t('source.lede', { publisher: source.publisher }),
		crumbs: [link(t('nav.scheme'), to('scheme/')), link(t('collection.sources'), to('sources/')), text(source.id)],
		facts: [
			{ term: t('fact.publisher'), values: [[text(source.publisher)]], at: 'strip' },
			{ term: t('fact.published'), values: [valueOr(source.date, (date) => [text(date)])], at: 'strip' },
			{ term: t('fact.web'), values: [valueOr(source.url, (url) => [{ text: url, href: url, external: true }])] },
			{ term: t('fact.accessed'), values: [[text(source.accessed)]], at: 'strip' },
			...(source.copy ? [{ term: t('copy.fact'), values: [[text(copyInWords(context, source.id))]] }] : []),
			...(source.revision ? [{ term: t('fact.revision'), values: [[text(source.revision)]] }] : []),
			{ term: t('fact.licence'), values: [valueOr(source.licence, (licence) => [text(licence)])] },
		],
		sections,
		sources: [],
	};
}

function labelOf({ catalogue, pick }: ViewContext, collection: (typeof collectionNames)[number], id: string): string {
	if (collection === 'competences') {
		const competence = catalogue.competences.byId.get(id);
		return competence ? `${competence.code} ${pick(competence.title)} (${competence.framework})` : id;
	}
	const record = catalogue[collection].byId.get(id);
	if (!record) return id;
	return typeof record.title === 'string' ? record.title : pick(record.title);
}
