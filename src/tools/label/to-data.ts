import type { Catalogue } from '../../model/catalogue.ts';
import type { AssuranceLevel } from '../../model/label.ts';
import { qualityPhases } from '../../schema/learning-unit.ts';
import type { LabelCriterion } from '../../schema/quality.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { comparedEdition } from '../comparison-file.ts';
import type { LabelData } from './data.ts';

type Locale = LocaleOf<'governance' | 'records'>;

const titles = (records: readonly { id: string; title: LabelCriterion['title'] }[], { pick }: Locale) =>
	Object.fromEntries(records.map(({ id, title }) => [id, pick(title)]));

/** Programmes before delivery, then the phases in the order of the cycle, then numbers. */
const place = ({ applies, phase, number }: LabelCriterion): number =>
	(applies === 'programme' ? 0 : 1000) + qualityPhases.indexOf(phase) * 100 + number;

/** The criteria of the label and what a declaration may name, from the catalogue. */
export function toLabelData(catalogue: Catalogue, locale: Locale): LabelData {
	const { pick, words } = locale;
	const { governance, records } = words;
	const criteria = catalogue['quality-criteria'].all
		.flatMap((one) => (one.kind === 'label-criterion' && one.status !== 'deprecated' ? [one] : []))
		.sort((a, b) => place(a) - place(b));
	return {
		edition: comparedEdition(catalogue.edition, locale),
		criteria: criteria.map(({ id, number, applies, phase, assurance, evidenceMonths, ...texts }) => ({
			...{ id, number, applies, phase },
			assurance: assurance as AssuranceLevel,
			title: pick(texts.title),
			rule: pick(texts.decisionRule),
			evidence: texts.evidenceAsked.map(pick),
			...(evidenceMonths === undefined ? {} : { months: evidenceMonths }),
		})),
		units: titles(
			catalogue['learning-units'].all.filter(({ status }) => status !== 'deprecated'),
			locale,
		),
		qualifications: titles(
			catalogue.qualifications.all.filter((one) => one.kind === 'joint' && one.status !== 'deprecated'),
			locale,
		),
		retired: Object.fromEntries(
			catalogue.retired.flatMap(({ collection, id, to }) =>
				['learning-units', 'qualifications', 'quality-criteria'].includes(collection) ? [[id, to]] : [],
			),
		),
		phases: {
			planning: records['phase.planning'],
			implementation: records['phase.implementation'],
			evaluation: records['phase.evaluation'],
			review: records['phase.review'],
		},
		levels: { 1: governance['assurance.1'], 2: governance['assurance.2'], 3: governance['assurance.3'] },
		granted: catalogue.labels.all.filter(({ assurance }) => assurance > 1).length,
	};
}
