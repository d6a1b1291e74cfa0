import { t } from '../../words/index.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { hasValue } from '../../model/newest-observations.ts';
import { isAbsent } from '../../schema/common.ts';
import type { QualityCriterion } from '../../schema/quality.ts';
import { grantedSentence, signedSentence } from '../registers.ts';
import { yearsOf } from './indicator.ts';
import type { ListContent } from './list-view.ts';
import { briefly, link, linkTo, muted, pathOf, status, text, type Inline } from './parts.ts';
import { peopleOf } from './pilot.ts';
import { assuranceWord, fromLevel } from './quality-criterion.ts';

type Row = ListContent['rows'][number];

/** Inlines of several values in a row, with a separator between: a semicolon where the values have commas of their own. */
const joined = (values: Inline[][], separator = ', '): Inline[] =>
	values.flatMap((value, i) => (i === 0 ? value : [text(separator), ...value]));

const countryWord = (c: Catalogue) => (id: string) => c.countries.byId.get(id)?.title.en ?? id;
const phaseWord = (phase: string) => t(`phase.${phase}` as 'phase.planning');

function criterionRow(one: QualityCriterion): Row {
	const isLabel = one.kind === 'label-criterion';
	return {
		cells: [
			[link(one.title.en, pathOf('quality-criteria', one.id))],
			[text(t(`criterion.kind-${one.kind}`))],
			[text(String(one.number))],
			[text(phaseWord(one.phase))],
			isLabel ? [text(t(`criterion.applies-${one.applies}`))] : [muted('–')],
			isLabel ? [text(fromLevel(one))] : [muted('–')],
			[status(isLabel ? one.status : one.evidence.status)],
		],
		values: {
			kind: one.kind,
			phase: one.phase,
			applies: isLabel ? one.applies : '',
			assurance: isLabel ? String(one.assurance) : '',
		},
	};
}

/** The lists of who took part, what was measured, and how quality is kept. */
export const governanceLists = {
	indicators: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'unit', label: t('fact.unit') },
			{ key: 'years', label: t('fact.years') },
			{ key: 'countries', label: t('fact.places'), numeric: true },
			{ key: 'observations', label: t('fact.observations'), numeric: true },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [
			{ key: 'country', label: t('fact.country'), wordOf: countryWord(c) },
			{ key: 'evidence', label: t('fact.evidence'), wordOf: (v) => t(`status.${v}` as 'status.verified') },
		],
		rows: c.indicators.all.map((one) => {
			const places = new Set(one.observations.filter(hasValue).map(({ place }) => place));
			const countries = [...places].filter((place) => c.countries.byId.has(place));
			return {
				cells: [
					[link(one.title.en, pathOf('indicators', one.id))],
					[text(one.unit.en)],
					[text(yearsOf(one))],
					[text(String(countries.length))],
					[text(String(one.observations.length))],
					[status(one.status)],
				],
				values: { country: countries.join(' '), evidence: one.status },
			};
		}),
	}),
	pilots: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.kind') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'start', label: t('fact.start') },
			{ key: 'figures', label: t('section.figures') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [
			{ key: 'kind', label: t('fact.kind'), wordOf: (v) => t(`pilot.kind-${v}` as 'pilot.kind-single') },
			{ key: 'country', label: t('fact.country'), wordOf: countryWord(c) },
		],
		rows: c.pilots.all.map((one) => ({
			cells: [
				[link(one.title.en, pathOf('pilots', one.id))],
				[text(t(`pilot.kind-${one.kind}`))],
				briefly(one.countries, (ids) => joined(ids.map((id) => [linkTo(c, 'countries', id)]))),
				briefly(one.start, (date) => [text(date)]),
				one.figures.length
					? [text(one.figures.map((f) => `${peopleOf(f)} ${t(`pilot.stage-${f.stage}`)}`).join(', '))]
					: [{ text: t('pilot.no-figures'), as: 'absent' }],
				[status(one.evidence.status)],
			],
			values: { kind: one.kind, country: isAbsent(one.countries) ? '' : one.countries.join(' ') },
		})),
	}),
	organisations: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'type', label: t('fact.type') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'role', label: t('fact.role') },
			{ key: 'membership', label: t('fact.membership') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [
			{
				key: 'type',
				label: t('fact.type'),
				wordOf: (v) => t(`organisation-type.${v}` as 'organisation-type.research'),
			},
			{ key: 'country', label: t('fact.country'), wordOf: countryWord(c) },
			{
				key: 'membership',
				label: t('fact.membership'),
				wordOf: (v) => t(`membership.${v}` as 'membership.confirmed'),
			},
		],
		rows: c.organisations.all.map((one) => ({
			cells: [
				[link(one.title.en, pathOf('organisations', one.id))],
				[text(t(`organisation-type.${one.type}`))],
				briefly(one.country, (id) => [linkTo(c, 'countries', id)]),
				[text(one.role.en)],
				[text(t(`membership.${one.membership}`))],
				[status(one.evidence.status)],
			],
			values: {
				type: one.type,
				country: isAbsent(one.country) ? '' : one.country,
				membership: one.membership,
			},
		})),
	}),
	agreements: (c: Catalogue): ListContent => ({
		lede: `${t('lede.agreements')} ${signedSentence(c)}`,
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.kind') },
			{ key: 'parties', label: t('fact.parties') },
			{ key: 'signed', label: t('fact.signed') },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'kind', label: t('fact.kind'), wordOf: (v) => t(`agreement.kind-${v}` as 'agreement.kind-template') },
		],
		rows: c.agreements.all.map((one) => ({
			cells: [
				[link(one.title.en, pathOf('agreements', one.id))],
				[text(t(`agreement.kind-${one.kind}`))],
				one.kind === 'documented'
					? joined(
							one.parties.map((id) => [linkTo(c, 'organisations', id)]),
							'; ',
						)
					: joined(
							one.signatories.map((who) => [text(who.en)]),
							'; ',
						),
				one.kind === 'documented' ? [text(t(`agreement.signed-${one.signed}`))] : [muted('–')],
				[status(one.kind === 'documented' ? one.evidence.status : one.status)],
			],
			values: { kind: one.kind },
		})),
	}),
	'quality-criteria': (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.kind') },
			{ key: 'number', label: t('fact.number'), numeric: true },
			{ key: 'phase', label: t('fact.phase') },
			{ key: 'applies', label: t('fact.applies') },
			{ key: 'assurance', label: t('fact.from-level') },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{
				key: 'kind',
				label: t('fact.kind'),
				wordOf: (v) => t(`criterion.kind-${v}` as 'criterion.kind-label-criterion'),
			},
			{ key: 'phase', label: t('fact.phase'), wordOf: phaseWord },
			{
				key: 'applies',
				label: t('fact.applies'),
				wordOf: (v) => t(`criterion.applies-${v}` as 'criterion.applies-programme'),
			},
			{ key: 'assurance', label: t('fact.from-level'), wordOf: (v) => `${v}: ${assuranceWord(Number(v))}` },
		],
		rows: c['quality-criteria'].all.map(criterionRow),
	}),
	labels: (c: Catalogue): ListContent => ({
		lede: `${t('lede.labels')} ${grantedSentence(c)}`,
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'holder', label: t('fact.holder') },
			{ key: 'assurance', label: t('fact.assurance') },
			{ key: 'granted', label: t('fact.granted') },
			{ key: 'until', label: t('fact.valid-until') },
		],
		filterBy: [{ key: 'assurance', label: t('fact.assurance'), wordOf: (v) => `${v}: ${assuranceWord(Number(v))}` }],
		rows: c.labels.all.map((one) => ({
			cells: [
				[link(one.title.en, pathOf('labels', one.id))],
				[linkTo(c, 'organisations', one.holder)],
				[text(`${one.assurance}: ${assuranceWord(one.assurance)}`)],
				[text(one.granted)],
				[text(one.validUntil)],
			],
			values: { assurance: String(one.assurance) },
		})),
	}),
	decisions: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'date', label: t('fact.decided') },
			{ key: 'status', label: t('fact.status') },
			{ key: 'facts', label: t('fact.facts') },
			{ key: 'review', label: t('fact.review-by') },
		],
		filterBy: [
			{ key: 'status', label: t('fact.status'), wordOf: (v) => t(`status.${v}` as 'status.proposed') },
			{ key: 'facts', label: t('fact.facts'), wordOf: (v) => t(`status.${v}` as 'status.verified') },
		],
		rows: c.decisions.all.map((one) => ({
			cells: [
				[link(one.title.en, pathOf('decisions', one.id))],
				[{ text: one.date, as: 'date' }],
				[status(one.status)],
				[status(one.factStatus)],
				[{ text: one.reviewBy, as: 'date' }],
			],
			values: { status: one.status, facts: one.factStatus },
		})),
	}),
};
