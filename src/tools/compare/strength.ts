import { ofHundred } from '../../charts/comparison-in-words.ts';
import type { Basis } from '../../model/compare/comparable.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';

/** Evidence below this number of a hundred looks weak. */
const firmFrom = 80;

const evidenceRank: Record<Basis, number> = { units: 0, outcomes: 1, description: 2, none: 3 };

/** The lesser evidence of two qualifications: a result is as good as that. */
export const lesserBasis = (a: Basis, b: Basis): Basis => (evidenceRank[a] > evidenceRank[b] ? a : b);

/** Whether a result rests on little: it then looks so. */
export const isWeak = ({ holds }: Pick<PairFigures, 'holds'>, basis: Basis): boolean =>
	evidenceRank[basis] > evidenceRank.outcomes || ofHundred(holds ?? 0) < firmFrom;
