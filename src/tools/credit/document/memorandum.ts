import type { DocumentBlock } from '../../docx/document.ts';
import type { CreditView } from '../data.ts';
import { nameOfUnit } from '../names.ts';
import { outcomesPlanned, plannedOf } from '../planned.ts';
import { signatures, unitId } from './agreement.ts';
import { blank, entered, heading, labelled, line, listed, part, said, tableOf } from './lines.ts';

const institutions = ['home', 'host'] as const;
const steps = ['assessment', 'documentation', 'validation', 'recognition'] as const;

/** Where the templates are, below the site. */
const templates = 'agreements/';

/** Which requirement each outcome meets; a unit that a joint qualification names is one of its own, with all outcomes. */
function comparability(view: CreditView): DocumentBlock {
	const { scheme, locale, reckoned } = view;
	const { credit: words } = locale.words;
	const { compulsory = [], electives = [] } = reckoned?.counted ?? {};
	const named = new Set([...compulsory, ...electives.flatMap(({ places }) => places)].map(({ unit }) => unit));
	const rows = plannedOf(view).flatMap((one) => {
		const outcomes = outcomesPlanned(scheme, one);
		const name = said(nameOfUnit(view, one.unit));
		if (named.has(one.unit)) return [[name, said(locale.list(outcomes.map(({ id }) => id))), said(words['mou.names'])]];
		return outcomes.map(({ id, text }, i) => [i === 0 ? name : [], [{ text: `${id} `, bold: true }, { text }], []]);
	});
	const empty = [[blank(view)], [blank(view)], [blank(view)]];
	return tableOf([words['mou.unit'], words['doc.outcome'], words['mou.meets']], rows.length > 0 ? rows : [empty]);
}

/** What the two institutions accept from each other, in short: the frame in which the agreement stands. */
export function memorandumBlocks(view: CreditView): DocumentBlock[] {
	const { locale, agreement, site, target } = view;
	const { credit: words } = locale.words;
	const nameOf = (party: (typeof institutions)[number]) => [
		{ text: `${words[`doc.${party}`]}: `, bold: true },
		entered(view, agreement[party].name),
	];
	const planned = plannedOf(view).map(({ unit }) => labelled(nameOfUnit(view, unit), { text: unitId(view, unit) }));
	return [
		part(words['mou.title']),
		line([{ text: `${words['mou.under']} ` }, entered(view, agreement.memorandum)]),
		line([{ text: `${words['mou.full']} ` }, { text: site + templates, href: site + templates }]),
		heading(words['mou.competent']),
		tableOf(
			[words['mou.institution'], words['mou.functions'], words['mou.mandate']],
			institutions.map((party) => [nameOf(party), said(words['mou.functions-list']), [blank(view)]]),
		),
		heading(words['mou.covered']),
		listed([
			labelled(words['mou.at-home'], entered(view, target?.title)),
			labelled(words['mou.at-host'], blank(view)),
			...planned,
		]),
		heading(words['mou.comparability']),
		line(said(words['mou.comparability-text'])),
		comparability(view),
		heading(words['mou.quality']),
		line(said(words['mou.quality-text'])),
		tableOf(
			[words['mou.institution'], words['mou.works-under'], words['mou.reviewed']],
			institutions.map((party) => [nameOf(party), [blank(view)], [blank(view)]]),
		),
		heading(words['mou.steps']),
		tableOf(
			[words['mou.step'], words['mou.who'], words['mou.by-when']],
			steps.map((step) => [said(words[`mou.step.${step}`]), [blank(view)], [blank(view)]]),
		),
		heading(words['mou.points']),
		line(said(words['mou.points-text'])),
		heading(words['mou.duration']),
		listed([
			labelled(words['mou.runs'], blank(view), blank(view)),
			labelled(words['mou.review'], blank(view), blank(view)),
		]),
		signatures(view, institutions),
	];
}
