import type { ViewContext } from '../../view-context.ts';
import { nationalQualifications } from '../../../model/qualifications.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { NationalFramework } from '../../../schema/national-framework.ts';
import { citations } from '../../citations.ts';
import { link, text, type Block, type Inline, type RecordContent } from '../../view.ts';

/** The ladder: each national level with the EQF level it is related to, and how sure that is. */
function ladderTable({ t, valueOr }: ViewContext, framework: NationalFramework): Block {
	return {
		kind: 'table',
		caption: t('ladder.caption', { framework: framework.shortTitle }),
		head: [
			{ label: t('national.level') },
			{ label: t('fact.label') },
			{ label: t('fact.eqf') },
			{ label: t('fact.uri') },
		],
		rows: framework.levels.map((level) => [
			[{ text: level.notation, as: 'strong' }],
			[text(level.label)],
			valueOr(level.eqf, (eqf) => [text(String(eqf))]),
			valueOr(level.uri, (uri): Inline[] => [{ text: uri.replace(/^.*\//, ''), href: uri, external: true }]),
		]),
	};
}

export function page(context: ViewContext, framework: NationalFramework): RecordContent {
	const { catalogue, pick, t, pathOf, to, linkTo, valueOr } = context;
	const { evidence, list } = citations(context);
	const qualifications = nationalQualifications(catalogue).filter((one) => one.framework === framework.id);
	return {
		collection: 'national-frameworks',
		title: pick(framework.title),
		documentTitle: `${pick(framework.title)} (${framework.shortTitle})`,
		kind: [
			text(`${t('kind.national-frameworks')} · `),
			linkTo('countries', framework.country),
			...(framework.region ? [text(` · ${framework.region}`)] : []),
		],
		lede: t('ladder.lede', { framework: framework.shortTitle, count: framework.levels.length }),
		crumbs: [
			link(t('collection.countries'), to('countries/')),
			linkTo('countries', framework.country),
			text(framework.shortTitle),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(framework.evidence)], at: 'state' },
			{ term: t('ladder.mapping'), values: [evidence(framework.mapping)], at: 'strip' },
			{
				term: t('ladder.referencing'),
				values: [valueOr(framework.referencingYear, (year) => [text(String(year))])],
				at: 'strip',
			},
			{ term: t('ladder.linked'), values: [valueOr(framework.linkedBy, (date) => [text(date)])], at: 'strip' },
			...(framework.nativeTitle
				? [{ term: t('ladder.native'), values: [[text(framework.nativeTitle)]], at: 'strip' as const }]
				: []),
			{
				term: t('fact.uri'),
				values: [[{ text: framework.uri, href: framework.uri, external: true }]],
				at: 'identifiers',
			},
		],
		sections: [
			{
				id: 'levels',
				title: t('fact.levels'),
				blocks: [
					ladderTable(context, framework),
					...(framework.mapping.note ? [{ kind: 'text' as const, text: [text(pick(framework.mapping.note))] }] : []),
				],
			},
			...(framework.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [{ kind: 'text' as const, text: [text(pick(framework.note))] }],
						},
					]
				: []),
			{
				id: 'qualifications',
				title: t('country.qualifications'),
				blocks: qualifications.length
					? [
							{
								kind: 'list',
								items: qualifications.map((one) => [
									link(pick(one.title), pathOf('qualifications', one.id)),
									...(isAbsent(one.nationalLevel) ? [] : [text(`, ${one.nationalLevel}`)]),
								]),
							},
						]
					: [{ kind: 'text', text: [text(t('country.no-qualifications'))] }],
			},
		],
		sources: list(),
	};
}
