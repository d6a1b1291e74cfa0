import type { ViewContext } from '../../view-context.ts';
import { comparisonAddress } from '../../../model/addresses.ts';
import { mappedCompetences } from '../../../model/mapped-competences.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { NationalQualification } from '../../../schema/qualification.ts';
import { citations } from '../../citations.ts';
import { closestSection } from '../../sections/closest.ts';
import { mappingSection } from '../../sections/mapping-links.ts';
import { link, text, type Inline, type RecordContent } from '../../view.ts';

/** Levels that competences are mapped at, and by whom: a proposal of this edition, never a statement of the country. */
function mappedFact({ catalogue, t, status }: ViewContext, qualification: NationalQualification): Inline[] {
	const mapped = mappedCompetences(catalogue, qualification.id);
	if (mapped.length === 0) return [{ text: t('national.not-mapped'), as: 'absent' }];
	return [
		text(`${t('national.mapped', { count: mapped.length })} `),
		status('proposed'),
		text(' '),
		link(t('fact.why'), '#mappings'),
	];
}

export function nationalQualificationView(context: ViewContext, qualification: NationalQualification): RecordContent {
	const { catalogue, valueOr, pick, t, pathOf, to, titleOf, linkTo, status } = context;
	const { cite, evidence, list } = citations(context);
	const levels: Inline[][] = [
		valueOr(qualification.eqfLevel, (level) => [text(String(level))]),
		[...evidence(qualification.levelEvidence)],
		[text(pick(qualification.levelBasis))],
	];
	const others = (catalogue.relations.qualificationsOfCountry.get(qualification.country) ?? []).filter(
		(other) => other.id !== qualification.id,
	);
	return {
		collection: 'qualifications',
		title: pick(qualification.title),
		documentTitle: t('national.document-title', {
			title: pick(qualification.title),
			country: titleOf('countries', qualification.country),
			code: isAbsent(qualification.nationalCode) ? qualification.id : qualification.nationalCode,
		}),
		kind: [
			text(`${t('national.kind')} · `),
			linkTo('countries', qualification.country),
			...(qualification.region ? [text(` · ${qualification.region}`)] : []),
		],
		lede: t('national.lede', {
			title: qualification.nationalTitle,
			type: qualification.type,
			country: titleOf('countries', qualification.country),
		}),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.qualifications'), to('qualifications/')),
			text(pick(qualification.title)),
		],
		facts: [
			{ term: t('fact.evidence'), values: [evidence(qualification.evidence)] },
			{ term: t('fact.compare'), values: [[link(t('compare.link'), to(comparisonAddress([qualification.id])))]] },
			{ term: t('fact.eqf'), values: levels },
			{
				term: t('national.level'),
				values: [
					[
						...valueOr(qualification.nationalLevel, (level) => [text(level)]),
						text(' '),
						linkTo('national-frameworks', qualification.framework),
					],
				],
			},
			{ term: t('national.code'), values: [valueOr(qualification.nationalCode, (code) => [text(code)])] },
			{ term: t('national.awarding'), values: [valueOr(qualification.awardingBody, (body) => [text(body)])] },
			{ term: t('national.duration'), values: [valueOr(qualification.duration, (value) => [text(value)])] },
			{ term: t('national.credits'), values: [valueOr(qualification.credits, (value) => [text(value)])] },
			{
				term: t('fact.isco'),
				values: [valueOr(qualification.isco, ({ group, status: sure }) => [text(`${group} `), status(sure)])],
			},
			{
				term: t('national.isced'),
				values: [valueOr(qualification.iscedF, ({ field, status: sure }) => [text(`${field} `), status(sure)])],
			},
			{ term: t('national.validity'), values: [valueOr(qualification.validity, (value) => [text(pick(value))])] },
			{ term: t('national.competences'), values: [mappedFact(context, qualification)] },
		],
		sections: [
			...mappingSection(context, 'qualifications', qualification.id),
			...(qualification.note
				? [
						{
							id: 'note',
							title: t('section.note'),
							blocks: [
								{
									kind: 'text' as const,
									text: [text(pick(qualification.note)), ...cite(qualification.evidence.sources)],
								},
							],
						},
					]
				: []),
			closestSection(context, qualification),
			{
				id: 'others',
				title: t('national.others', { country: titleOf('countries', qualification.country) }),
				blocks: others.length
					? [
							{
								kind: 'list',
								items: others.map((other) => [link(pick(other.title), pathOf('qualifications', other.id))]),
							},
						]
					: [{ kind: 'text', text: [text(t('national.no-others'))] }],
			},
		],
		sources: list(),
	};
}
