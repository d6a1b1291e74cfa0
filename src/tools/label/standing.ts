import { decideLabel, isAskedOf, labelMonths, type LevelDecision } from '../../model/label.ts';
import { monthsLater } from '../../model/partial-date.ts';
import { webAddressPattern } from '../../schema/web-address.ts';
import type { LabelQuestion, LabelView } from './data.ts';
import type { DeclaredCriterion } from './declaration.ts';

/** Why a criterion does not count as met. */
export type Gap =
	'unanswered' | 'not-met' | 'no-evidence' | 'no-address' | 'wrong-address' | 'undated' | 'not-yet' | 'too-old';

/** How a criterion stands by what is declared. */
export interface Standing extends Pick<LabelQuestion, 'applies' | 'assurance'> {
	question: LabelQuestion;
	said?: DeclaredCriterion;
	/** None where it counts as met. */
	gap?: Gap;
	/** Until when its evidence counts at the latest, where the criterion says how far back that may lie. */
	until?: string;
}

/**
 * Why what is declared is not enough: whoever says that a criterion is met names by what; what the first level asks for is
 * published; and where the criterion says how old evidence may be, it has a date.
 */
function gapOf(question: LabelQuestion, said: DeclaredCriterion | undefined, day: string): Gap | undefined {
	if (!said) return 'unanswered';
	if (said.answer === 'not-met') return 'not-met';
	const [evidence, address] = [said.evidence.trim(), said.address.trim()];
	if (!evidence && !address) return 'no-evidence';
	if (address && !webAddressPattern.test(address)) return 'wrong-address';
	if (!address && question.assurance === 1) return 'no-address';
	if (said.date === undefined) return question.months === undefined ? undefined : 'undated';
	if (said.date > day) return 'not-yet';
	if (question.months !== undefined && monthsLater(said.date, question.months) < day) return 'too-old';
	return undefined;
}

/** How each criterion stands that a label of the declared scope asks for, in the order of the criteria. */
export function standings({ data, declaration, day }: Pick<LabelView, 'data' | 'declaration' | 'day'>): Standing[] {
	const saids = new Map(declaration.criteria.map((one) => [one.criterion, one]));
	return data.criteria
		.filter((question) => isAskedOf(question, declaration.scope))
		.map((question): Standing => {
			const said = saids.get(question.id);
			const gap = gapOf(question, said, day);
			const { applies, assurance, months } = question;
			const dated = said?.answer === 'met' && said.date !== undefined && months !== undefined;
			return {
				...{ question, applies, assurance },
				...(said ? { said } : {}),
				...(gap ? { gap } : {}),
				...(dated ? { until: monthsLater(said.date ?? '', months) } : {}),
			};
		});
}

/** What follows from a declaration by the rule. */
export interface Decided {
	standings: Standing[];
	/** The highest level of which every criterion is met, 0 where there is none. */
	reached: 0 | 1 | 2 | 3;
	levels: LevelDecision<Standing>[];
	/** When the claim to level 1 ends: it begins on the day of publication, or else on the day for which this is looked at. */
	ends: string;
}

export function decided(view: Pick<LabelView, 'data' | 'declaration' | 'day'>): Decided {
	const { declaration, day } = view;
	const all = standings(view);
	return {
		standings: all,
		...decideLabel(all, declaration.scope, ({ gap }) => gap === undefined),
		ends: monthsLater(declaration.published ?? day, labelMonths[1]),
	};
}
