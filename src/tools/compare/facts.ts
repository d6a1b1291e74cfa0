import { factNames, type Fact, type FactName, type PackedQualification } from '../../model/compare/pack.ts';
import { creditPoints, hoursPerCreditPoint } from '../../model/credits.ts';
import type { LocaleOf } from '../../words/locale.ts';

/** What is said of every joint qualification, and what follows from its hours. */
function jointFacts(
	{ facts, hours }: PackedQualification,
	{ words: { facts: words }, fill }: LocaleOf<'facts'>,
): Partial<Record<FactName, Fact>> {
	if (!hours) return {};
	const { total } = hours;
	const points = creditPoints(total);
	return {
		evidence: { ...facts.evidence, note: words['compare.joint'] },
		type: { text: words['qualification.kind'] },
		duration: { text: fill(words['compare.hours'], { hours: fill(words['qualification.hours'], hours) }) },
		credits: { text: fill(words['unit.credit'], { points, hours: total, rule: hoursPerCreditPoint }) },
	};
}

/** The facts of a qualification in words, in the order of the page. */
export function factsInWords(one: PackedQualification, locale: LocaleOf<'facts'>): Partial<Record<FactName, Fact>> {
	const facts = { ...one.facts, ...jointFacts(one, locale) };
	return Object.fromEntries(factNames.flatMap((name) => (facts[name] ? [[name, facts[name]]] : [])));
}
