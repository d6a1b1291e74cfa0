import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { collectionNames } from '../../schema/collections.ts';
import type { Framework } from '../../schema/framework.ts';
import { citations } from '../citations.ts';
import { code, link, linkTo, text, to, valueOr, type RecordView, type Section } from './parts.ts';

export function frameworkView(catalogue: Catalogue, framework: Framework): RecordView {
	const { cite, evidence, list } = citations(catalogue);
	const uses = collectionNames
		.map((name) => ({
			name,
			count: catalogue[name].all.filter((r) => 'framework' in r && r.framework === framework.id).length,
		}))
		.filter(({ count }) => count > 0);
	const successor = catalogue.frameworks.all.find((other) => other.replaces === framework.id);
	const facts: RecordView['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(framework.evidence)] },
		{ term: t('fact.edition'), values: [[text(framework.edition)]] },
		{ term: t('fact.document'), values: [valueOr(framework.document, (value) => [text(value)])] },
		{ term: t('fact.publisher'), values: [[text(framework.publisher)]] },
		{ term: t('fact.published'), values: [valueOr(framework.published, (value) => [text(value)])] },
		{ term: t('fact.web'), values: [valueOr(framework.url, (url) => [{ text: url, href: url, external: true }])] },
	];
	if (framework.replaces)
		facts.push({ term: t('fact.predecessor'), values: [[linkTo(catalogue, 'frameworks', framework.replaces)]] });
	if (successor) facts.push({ term: t('fact.successor'), values: [[linkTo(catalogue, 'frameworks', successor.id)]] });
	const sections: Section[] = [
		{ id: 'use', title: t('section.use'), blocks: [{ kind: 'text', text: [text(framework.use.en)] }] },
	];
	if (uses.length)
		sections.push({
			id: 'records',
			title: t('section.records'),
			blocks: [
				{
					kind: 'list',
					items: uses.map(({ name, count }) => [
						link(`${t(`collection.${name}`)} (${count})`, to(`${name}/?framework=${framework.id}`)),
					]),
				},
			],
		});
	if (framework.parts && framework.partsTitle) {
		const hasEqf = framework.parts.some((part) => part.eqf);
		sections.push({
			id: 'parts',
			title: framework.partsTitle.en,
			blocks: [
				{
					kind: 'table',
					caption: t('framework.parts-caption', { framework: framework.shortTitle }),
					head: [
						{ label: t('fact.code') },
						{ label: t('fact.title') },
						...(hasEqf ? [{ label: t('fact.eqf') }, { label: t('fact.evidence') }] : []),
					],
					rows: framework.parts.map((part) => [
						[code(part.code)],
						[text(part.title.en), ...(part.summary ? [text(`: ${part.summary.en}`)] : [])],
						...(hasEqf ? [[text(part.eqf?.levels.join(', ') ?? '')], part.eqf ? [...evidence(part.eqf)] : []] : []),
					]),
				},
			],
		});
	}
	sections.push({
		id: 'rights',
		title: t('section.rights'),
		blocks: [{ kind: 'text', text: [text(framework.rights.en)] }],
	});
	if (framework.evidence.note)
		sections.push({
			id: 'note',
			title: t('section.note'),
			blocks: [{ kind: 'text', text: [text(framework.evidence.note.en), ...cite(framework.evidence.sources)] }],
		});
	return {
		collection: 'frameworks',
		title: framework.title.en,
		documentTitle: `${framework.title.en}`,
		kind: [text(`${t('kind.frameworks')} · ${framework.shortTitle}`)],
		lede: framework.summary.en,
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.frameworks'), to('frameworks/')),
			text(framework.shortTitle),
		],
		facts,
		sections,
		sources: list(),
		twin: to(twinAddressOf('frameworks', framework.id)),
		filters: [['kind', 'frameworks']],
		searchTerms: [framework.shortTitle],
	};
}
