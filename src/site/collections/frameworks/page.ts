import type { ViewContext } from '../../view-context.ts';
import { collectionNames } from '../../../schema/collections.ts';
import type { Framework } from '../../../schema/framework.ts';
import { citations } from '../../citations.ts';
import { code, link, text, type RecordContent, type Section } from '../../view.ts';

export function page(context: ViewContext, framework: Framework): RecordContent {
	const { catalogue, t, valueOr, linkTo, pick, to } = context;
	const { cite, evidence, list } = citations(context);
	const uses = collectionNames
		.map((name) => ({
			name,
			count: catalogue[name].all.filter((r) => 'framework' in r && r.framework === framework.id).length,
		}))
		.filter(({ count }) => count > 0);
	const successor = catalogue.frameworks.all.find((other) => other.replaces === framework.id);
	const facts: RecordContent['facts'] = [
		{ term: t('fact.evidence'), values: [evidence(framework.evidence)], at: 'state' },
		{ term: t('fact.edition'), values: [[text(framework.edition)]], at: 'strip' },
		{ term: t('fact.document'), values: [valueOr(framework.document, (value) => [text(value)])] },
		{ term: t('fact.publisher'), values: [[text(framework.publisher)]], at: 'strip' },
		{ term: t('fact.published'), values: [valueOr(framework.published, (value) => [text(value)])], at: 'strip' },
		{ term: t('fact.web'), values: [valueOr(framework.url, (url) => [{ text: url, href: url, external: true }])] },
	];
	if (framework.replaces)
		facts.push({ term: t('fact.predecessor'), values: [[linkTo('frameworks', framework.replaces)]] });
	if (successor) facts.push({ term: t('fact.successor'), values: [[linkTo('frameworks', successor.id)]] });
	const sections: Section[] = [
		{ id: 'use', title: t('section.use'), blocks: [{ kind: 'text', text: [text(pick(framework.use))] }] },
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
			title: pick(framework.partsTitle),
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
						[text(pick(part.title)), ...(part.summary ? [text(`: ${pick(part.summary)}`)] : [])],
						...(hasEqf ? [[text(part.eqf?.levels.join(', ') ?? '')], part.eqf ? [...evidence(part.eqf)] : []] : []),
					]),
				},
			],
		});
	}
	sections.push({
		id: 'rights',
		title: t('section.rights'),
		blocks: [{ kind: 'text', text: [text(pick(framework.rights))] }],
	});
	if (framework.evidence.note)
		sections.push({
			id: 'note',
			title: t('section.note'),
			blocks: [{ kind: 'text', text: [text(pick(framework.evidence.note)), ...cite(framework.evidence.sources)] }],
		});
	return {
		collection: 'frameworks',
		title: pick(framework.title),
		documentTitle: `${pick(framework.title)}`,
		kind: [text(`${t('kind.frameworks')} · ${framework.shortTitle}`)],
		lede: pick(framework.summary),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.frameworks'), to('frameworks/')),
			text(framework.shortTitle),
		],
		facts,
		sections,
		sources: list(),
	};
}
