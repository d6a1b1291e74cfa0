import { t } from '../../words/index.ts';
import { twinAddressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { nationalQualifications } from '../../model/qualifications.ts';
import { isAbsent } from '../../schema/common.ts';
import type { NationalFramework } from '../../schema/national-framework.ts';
import { citations } from '../citations.ts';
import { link, linkTo, pathOf, status, text, to, valueOr, type Block, type Inline, type RecordView } from './parts.ts';

/** The ladder: each national level with the EQF level it is related to, and how sure that is. */
export function ladderTable(framework: NationalFramework): Block {
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
			valueOr(level.eqf, (eqf) => [text(`${eqf} `), status(framework.mapping.status)]),
			valueOr(level.uri, (uri): Inline[] => [{ text: uri.replace(/^.*\//, ''), href: uri, external: true }]),
		]),
	};
}

export function nationalFrameworkView(catalogue: Catalogue, framework: NationalFramework): RecordView {
	const { evidence, list } = citations(catalogue);
	const qualifications = nationalQualifications(catalogue).filter((one) => one.framework === framework.id);
	const country = catalogue.countries.byId.get(framework.country);
	return {
		collection: 'national-frameworks',
		title: framework.title.en,
		documentTitle: `${framework.title.en} (${framework.shortTitle})`,
		kind: [
			text(`${t('kind.national-frameworks')} · `),
			link(country?.title.en ?? framework.country, pathOf('countries', framework.country)),
			...(framework.region ? [text(` · ${framework.region}`)] : []),
		],
		lede: t('ladder.lede', { framework: framework.shortTitle, count: framework.levels.length }),
		crumbs: [
			link(t('collection.countries'), to('countries/')),
			linkTo(catalogue, 'countries', framework.country),
			text(framework.shortTitle),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(framework.evidence)] },
			{ term: t('ladder.mapping'), values: [evidence(framework.mapping)] },
			{ term: t('ladder.referencing'), values: [valueOr(framework.referencingYear, (year) => [text(String(year))])] },
			{ term: t('ladder.linked'), values: [valueOr(framework.linkedBy, (date) => [text(date)])] },
			...(framework.nativeTitle ? [{ term: t('ladder.native'), values: [[text(framework.nativeTitle)]] }] : []),
			{ term: t('fact.uri'), values: [[{ text: framework.uri, href: framework.uri, external: true }]] },
		],
		sections: [
			{
				id: 'levels',
				title: t('fact.levels'),
				blocks: [
					ladderTable(framework),
					...(framework.mapping.note ? [{ kind: 'text' as const, text: [text(framework.mapping.note.en)] }] : []),
				],
			},
			...(framework.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [{ kind: 'text' as const, text: [text(framework.note.en)] }],
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
									link(one.title.en, pathOf('qualifications', one.id)),
									...(isAbsent(one.nationalLevel) ? [] : [text(`, ${one.nationalLevel}`)]),
								]),
							},
						]
					: [{ kind: 'text', text: [text(t('country.no-qualifications'))] }],
			},
		],
		sources: list(),
		twin: to(twinAddressOf('national-frameworks', framework.id)),
		filters: [['kind', 'national-frameworks']],
		searchTerms: [framework.shortTitle],
	};
}
