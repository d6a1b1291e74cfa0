import type { ViewContext } from '../../view-context.ts';
import { comparisonAddress } from '../../../model/addresses.ts';
import { outcomesOf } from '../../../model/outcomes-of.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { NationalQualification } from '../../../schema/qualification.ts';
import { citations } from '../../citations.ts';
import { closestSection } from '../../sections/closest.ts';
import { link, text, type RecordContent } from '../../view.ts';
import { askedSections } from './asked.ts';
import { mappedSections, statedSection } from './mapped.ts';
import { ledeOf, nationalFacts } from './facts.ts';
import { jobsSection, leadsSection } from './next.ts';
import { endedMark, readSection } from './read.ts';
import { roomSection } from './room.ts';

export function nationalQualificationView(context: ViewContext, qualification: NationalQualification): RecordContent {
	const { catalogue, pick, t, pathOf, to, titleOf, linkTo } = context;
	const citing = citations(context);
	const { cite, list } = citing;
	const others = (catalogue.relations.qualificationsOfCountry.get(qualification.country) ?? []).filter(
		(other) => other.id !== qualification.id,
	);
	const outcomes = outcomesOf(catalogue, qualification);
	const asked = askedSections(context, citing, qualification, outcomes);
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
			...endedMark(context, qualification),
		],
		...(qualification.nationalTitle === pick(qualification.title) ? {} : { ownTitle: qualification.nationalTitle }),
		lede: ledeOf(context, qualification),
		crumbs: [
			link(t('nav.scheme'), to('scheme/')),
			link(t('collection.qualifications'), to('qualifications/')),
			text(pick(qualification.title)),
		],
		facts: nationalFacts(context, citing, qualification, outcomes.length),
		acts: [
			link(t('fact.compare'), to(comparisonAddress([qualification.id]))),
			link(t('section.jobs'), '#jobs'),
			link(t('section.progression'), '#leads'),
		],
		sections: [
			roomSection(context, qualification),
			closestSection(context, qualification),
			jobsSection(context, qualification),
			leadsSection(context, qualification),
			readSection(context, citing, qualification, outcomes),
			...statedSection(context, citing, qualification),
			...asked.sections,
			...mappedSections(context, qualification),
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
		...(asked.elsewhere.length > 0 ? { elsewhere: asked.elsewhere } : {}),
		sources: list(),
	};
}
