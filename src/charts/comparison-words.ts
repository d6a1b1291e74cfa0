import words from '../words/en/comparison.json' with { type: 'json' };
import { toLocale } from '../words/locale.ts';
import type { Band } from '../model/compare/band.ts';
import type { CoverRow, CoverRule, Coverage } from '../model/compare/coverage.ts';
import type { OccupationMatch } from '../model/compare/compare.ts';
import type { Workload } from '../schema/qualification.ts';
import * as ways from './comparison-in-words.ts';

// For those who do not say their language yet: `comparison-in-words.ts` takes it. It goes with the last of them.
const english = toLocale('en', { comparison: words });

export { bandSigns, codeAndEdition, creditSign } from './comparison-in-words.ts';
export const comparisonStrings = words;
export const bandName = (band: Band) => ways.bandName(english, band);
export const bandRule = (band: Band) => ways.bandRule(english, band);
export const occupationName = (match: OccupationMatch) => ways.occupationName(english, match);
export const creditName = (rule: CoverRule) => ways.creditName(english, rule);
export const rowInWords = (row: CoverRow) => ways.rowInWords(english, row);
export const coverageInWords = (coverage: Pick<Coverage, 'earned' | 'of'>) => ways.coverageInWords(english, coverage);
export const coverageInFigures = (coverage: Pick<Coverage, 'earned' | 'of'>) =>
	ways.coverageInFigures(english, coverage);
export const levelInWords = (difference: number | undefined) => ways.levelInWords(english, difference);
export const workloadInWords = (workload: Workload) => ways.workloadInWords(english, workload);
