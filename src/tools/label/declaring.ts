import { declaredAnswers, type Declaration, type DeclaredCriterion } from './declaration.ts';

/** What can be said of a criterion. */
export const criterionFields = ['answer', 'evidence', 'address', 'date', 'missing'] as const;
export type CriterionField = (typeof criterionFields)[number];

/** A declaration in which another thing is said of a criterion; without an answer the criterion leaves it. */
export function declaring(
	declaration: Declaration,
	criterion: string,
	field: CriterionField,
	value: string,
): Declaration {
	const before = declaration.criteria.find((one) => one.criterion === criterion);
	const after = field === 'answer' ? answered(before, criterion, value) : before && said(before, field, value);
	return {
		...declaration,
		criteria: before
			? declaration.criteria.flatMap((one) => (one === before ? (after ?? []) : one))
			: [...declaration.criteria, ...(after ? [after] : [])],
	};
}

function answered(before: DeclaredCriterion | undefined, criterion: string, value: string) {
	const answer = declaredAnswers.find((one) => one === value);
	return answer && { ...(before ?? { criterion, evidence: '', address: '', missing: '' }), answer };
}

function said(before: DeclaredCriterion, field: Exclude<CriterionField, 'answer'>, value: string): DeclaredCriterion {
	const { date, ...others } = before;
	if (field === 'date') return { ...others, ...(value ? { date: value } : {}) };
	return { ...others, ...(date === undefined ? {} : { date }), [field]: value };
}

/** A declaration with or without an id in one of its lists. */
export function claiming(
	declaration: Declaration,
	list: 'units' | 'qualifications',
	id: string,
	claims: boolean,
): Declaration {
	const others = declaration[list].filter((one) => one !== id);
	return { ...declaration, [list]: claims ? [...others, id] : others };
}

/** A declaration with another day of publication; nothing: none. */
export function publishing({ published: _, ...declaration }: Declaration, day: string): Declaration {
	return { ...declaration, ...(day ? { published: day } : {}) };
}
