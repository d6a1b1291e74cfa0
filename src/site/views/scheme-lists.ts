import { t } from '../../words/index.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { qualificationFigures } from '../../model/qualification-figures.ts';
import { answersOf, countOf, isGap } from '../../model/requirement-answers.ts';
import { competenceOfUnit } from '../../model/units.ts';
import { jointQualifications, nationalQualifications } from '../../model/qualifications.ts';
import { isAbsent } from '../../schema/common.ts';
import type { JointQualification, NationalQualification } from '../../schema/qualification.ts';
import { duration } from './certification.ts';
import type { ListContent, ListView } from './list-view.ts';
import { code, link, linkTo, muted, pathOf, reason, status, text, briefly } from './parts.ts';

function jointRow(c: Catalogue, q: JointQualification): ListView['rows'][number] {
	const figures = qualificationFigures(c, q);
	return {
		cells: [
			[link(q.title.en, pathOf('qualifications', q.id))],
			[text(t('qualification.kind-joint'))],
			[muted('–')],
			[text(String(q.eqf.level))],
			[{ text: t('unit.points', { points: figures.creditPoints }), by: `scheme-points ${figures.creditPoints}` }],
			isAbsent(figures.skills)
				? reason({ absent: figures.skills.absent })
				: [{ text: `${Math.round(figures.skills.compulsory.share * 100)} %`, by: figures.skills.compulsory.share }],
			[status(q.status)],
		],
		values: {
			kind: 'joint',
			eqf: String(q.eqf.level),
			isco: c.occupations.byId.get(q.occupation)?.iscoGroup ?? '',
			requirement: figures.requirements.join(' '),
			unit: [...figures.compulsory, ...figures.electives].map((unit) => unit.id).join(' '),
		},
	};
}

/** Credits by their system, then by their amount: there is no exchange between two systems. */
const amountOf = ({ workload = [] }: NationalQualification): string | undefined =>
	workload.filter(({ unit }) => unit !== 'hours').map(({ unit, from }) => `${unit} ${from}`)[0];

function nationalRow(c: Catalogue, q: NationalQualification): ListView['rows'][number] {
	return {
		cells: [
			[link(q.title.en, pathOf('qualifications', q.id))],
			[text(t('qualification.kind-national'))],
			[linkTo(c, 'countries', q.country)],
			briefly(q.eqfLevel, (level) => [text(String(level))]),
			briefly(q.credits, (credits) => [{ text: credits, by: amountOf(q) ?? credits }]),
			[muted('–')],
			[status(q.levelEvidence.status)],
		],
		values: {
			kind: 'national',
			country: q.country,
			eqf: isAbsent(q.eqfLevel) ? '' : String(q.eqfLevel),
			isco: isAbsent(q.isco) ? '' : q.isco.group,
		},
	};
}

/** The lists of what the scheme itself composes: requirements, qualifications, certifications, mapping sets. */
export const schemeLists = {
	requirements: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'outcomes', label: t('fact.outcomes'), numeric: true },
			{ key: 'units', label: t('section.units'), numeric: true },
			{ key: 'answered', label: t('fact.answered') },
			{ key: 'evidence', label: t('fact.evidence') },
		],
		filterBy: [{ key: 'answered', label: t('fact.answered'), wordOf: (v) => t(`answered.${v}` as 'answered.gap') }],
		rows: c.requirements.all.map((r) => {
			const answers = answersOf(c, r.id);
			const answered = isGap(answers) ? 'gap' : 'yes';
			return {
				cells: [
					[link(r.title.en, pathOf('requirements', r.id))],
					[text(String(countOf(answers)))],
					[text(String(answers.length))],
					[text(t(`answered.${answered}`))],
					[status(r.evidence.status)],
				],
				values: { answered },
			};
		}),
	}),
	qualifications: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.type') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'eqf', label: t('fact.eqf'), numeric: true },
			{ key: 'credit', label: t('fact.credit') },
			{ key: 'skills', label: t('fact.skills-covered'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'kind', label: t('fact.type'), wordOf: (v) => t(`qualification.kind-${v}` as 'qualification.kind-joint') },
			{ key: 'country', label: t('fact.country'), wordOf: (v) => c.countries.byId.get(v)?.title.en ?? v },
			{ key: 'eqf', label: t('fact.eqf') },
			{ key: 'isco', label: t('fact.isco') },
			{
				key: 'requirement',
				label: t('collection.requirements'),
				wordOf: (v) => c.requirements.byId.get(v)?.title.en ?? v,
			},
			{
				key: 'unit',
				label: t('collection.learning-units'),
				wordOf: (v) => c['learning-units'].byId.get(v)?.title.en ?? v,
			},
		],
		rows: [
			...jointQualifications(c).map((one) => jointRow(c, one)),
			...nationalQualifications(c).map((one) => nationalRow(c, one)),
		],
	}),
	certifications: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.type') },
			{ key: 'validity', label: t('fact.validity'), numeric: true },
			{ key: 'requires', label: t('fact.requires'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'kind', label: t('fact.type'), wordOf: (v) => t(`certification.${v}` as 'certification.unit') },
			{ key: 'area', label: t('fact.area'), wordOf: (v) => t(`area.${v}` as 'area.plan') },
			{ key: 'level', label: t('fact.level'), wordOf: (v) => `e-${v}` },
		],
		rows: c.certifications.all.map((one) => {
			const reached = one.kind === 'unit' ? competenceOfUnit(c, one.unit) : undefined;
			const competence = reached && c.competences.byId.get(reached.competence);
			return {
				cells: [
					[
						...(competence ? [code(competence.code), text(' ')] : []),
						link(one.title.en, pathOf('certifications', one.id)),
					],
					[text(t(`certification.${one.kind}`))],
					[{ text: duration(one.validity.months), by: one.validity.months }],
					[text(String(one.requires.length))],
					[status(one.status)],
				],
				values: { kind: one.kind, area: competence?.area ?? '', level: reached ? String(reached.level) : '' },
			};
		}),
	}),
	mappings: (c: Catalogue): ListContent => ({
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'rows', label: t('mapping.rows-label'), numeric: true },
			{ key: 'exact', label: t('predicate.exactMatch'), numeric: true },
			{ key: 'lossy', label: t('mapping.lossy'), numeric: true },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [],
		rows: c.mappings.all.map((set) => ({
			cells: [
				[link(set.title.en, pathOf('mappings', set.id))],
				[text(String(set.rows.length))],
				[text(String(set.rows.filter((row) => row.predicate_id === 'skos:exactMatch').length))],
				[text(String(set.rows.filter((row) => row.ext_loss !== undefined).length))],
				[status(set.status)],
			],
			values: {},
		})),
	}),
};
