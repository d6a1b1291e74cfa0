import type { AssuranceLevel } from '../../model/label.ts';
import type { LabelCriterion } from '../../schema/quality.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { ComparedEdition } from '../comparison-file.ts';
import { enteringRooms } from '../tool-page.ts';
import type { Declaration } from './declaration.ts';

/** A criterion of the label, as it is asked. */
export interface LabelQuestion extends Pick<LabelCriterion, 'number' | 'applies' | 'phase'> {
	id: string;
	/** The level from which on it is asked for. */
	assurance: AssuranceLevel;
	title: string;
	/** When it is met. */
	rule: string;
	/** What is handed in. */
	evidence: readonly string[];
	/** How many months back that may lie at the most, where the criterion says so. */
	months?: number;
}

/** What the page carries for its script, its texts in one language. */
export interface LabelData {
	edition: ComparedEdition;
	/** Those of programmes before those of delivery, each by phase and number. */
	criteria: readonly LabelQuestion[];
	/** Titles of learning units and of joint qualifications, by id. */
	units: Record<string, string>;
	qualifications: Record<string, string>;
	/** What took the place of ids that are retired. */
	retired: Record<string, readonly string[]>;
	phases: Record<LabelCriterion['phase'], string>;
	levels: Record<AssuranceLevel, string>;
	/** Labels of the register that somebody else than their holder has granted. */
	granted: number;
}

/** Rooms of the words that the page speaks from. */
export const labelRooms = ['label', ...enteringRooms] as const;
export type LabelLocale = LocaleOf<(typeof labelRooms)[number]>;

export interface LabelView {
	data: LabelData;
	locale: LabelLocale;
	/** Before the addresses of pages. */
	base: string;
	declaration: Declaration;
	/** The day for which it is looked at. */
	day: string;
}
