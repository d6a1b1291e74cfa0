import { outcomePoints } from '../../../model/credits.ts';
import type { DocumentBlock } from '../../docx/document.ts';
import { hourKinds } from '../../matching/scheme-data.ts';
import type { PlacedOutcome } from '../../matching/scheme.ts';
import type { AchievedUnit } from '../../profile/profile.ts';
import type { CreditView } from '../data.ts';
import { nameOfUnit } from '../names.ts';
import { outcomesPlanned, plannedOf } from '../planned.ts';
import { achievedInWords } from '../sentences.ts';
import { unitId } from './agreement.ts';
import { blank, entered, figure, heading, labelled, line, listed, part, said, tableOf } from './lines.ts';

/** A unit as the transcript has it: what is known of it, and room for marks and the decision. */
function unitBlocks(
	view: CreditView,
	id: string,
	outcomes: readonly PlacedOutcome[],
	achieved: Partial<AchievedUnit> = {},
): DocumentBlock[] {
	const { locale, scheme } = view;
	const { fill, number } = locale;
	const { credit: words } = locale.words;
	const unit = scheme.data.units[id];
	if (!unit) return [];
	const { hours, points, kinds, methods } = unit;
	const byKind = Object.fromEntries(hourKinds.map((kind) => [kind, kinds[kind]]));
	const counts = achieved.unit && achievedInWords(view, achieved.unit);
	return [
		listed([
			labelled(words['tr.id'], { text: unitId(view, id) }),
			labelled(words['tr.hours'], { text: fill(words['tr.hours-text'], { ...byKind, hours, points }) }),
			labelled(words['tr.achieved'], entered(view, achieved.date)),
			labelled(words['tr.body'], entered(view, achieved.body)),
			labelled(words['tr.evidence'], entered(view, achieved.evidence)),
			...(counts ? [labelled(words['tr.counts'], { text: counts })] : []),
			labelled(words['tr.gained'], { text: words['tr.gained-list'] }),
		]),
		tableOf(
			[words['doc.outcome'], figure(words.hours), figure(words.points)],
			outcomes.map((one) => [
				[{ text: `${one.id} `, bold: true }, { text: one.text }],
				said(number(one.hours, { most: 2 })),
				said(number(outcomePoints(one.hours), { most: 2 })),
			]),
		),
		tableOf(
			[
				words['doc.method'],
				figure(words['doc.share']),
				figure(words['doc.pass']),
				figure(words['doc.mark']),
				words['doc.day'],
				words['doc.assessors'],
			],
			methods.map((method) => [
				[{ text: `${method.id} `, bold: true }, { text: method.name }],
				...[said(String(method.weight)), said(String(method.passMark)), [], [], []],
			]),
		),
		listed([
			labelled(words['tr.checked'], blank(view), blank(view)),
			labelled(words['tr.decision'], blank(view)),
			labelled(words['tr.decision-not'], blank(view)),
		]),
	];
}

/** What was achieved, unit by unit, and room for what is to be learnt. */
export function transcriptBlocks(view: CreditView): DocumentBlock[] {
	const { locale, agreement, profile, scheme } = view;
	const { credit: words } = locale.words;
	const planned = plannedOf(view);
	return [
		part(words['tr.title']),
		line(said(words['tr.text'])),
		listed([labelled(words['doc.learner'], entered(view, agreement.learner.name))]),
		...(profile.units.length + planned.length === 0 ? [line(said(words['tr.none']))] : []),
		...profile.units.flatMap((one) => [
			heading(nameOfUnit(view, one.unit)),
			...unitBlocks(view, one.unit, scheme.outcomesOf(one.unit), one),
		]),
		...planned.flatMap((one) => [
			heading(locale.fill(words['tr.planned'], { name: nameOfUnit(view, one.unit) })),
			...unitBlocks(view, one.unit, outcomesPlanned(scheme, one)),
		]),
	];
}
