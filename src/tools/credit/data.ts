import type { PairFigures } from '../../model/compare/pairs.ts';
import type { Workload } from '../../schema/qualification.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { Row } from '../matching/rows.ts';
import type { Scheme } from '../matching/scheme.ts';
import type { Standing } from '../matching/standing.ts';
import type { Target, TargetKind } from '../matching/targets.ts';
import type { Way } from '../matching/way.ts';
import type { Profile } from '../profile/profile.ts';
import { enteringRooms } from '../tool-page.ts';
import type { Agreement } from './agreement.ts';
import type { Counted } from './counted.ts';
import type { CreditWay } from './way.ts';

/** Rooms of the words that the page speaks from. */
export const creditRooms = ['credit', 'matching', 'comparison', ...enteringRooms] as const;
export type CreditLocale = LocaleOf<(typeof creditRooms)[number]>;

/** Credit counts towards qualifications: those of the scheme by its rule, national ones by their own. */
export const creditKinds = ['joint', 'national'] as const satisfies readonly TargetKind[];

/** What of a joint qualification is achieved, and the way to the rest. */
export interface Reckoned {
	counted: Counted;
	way: CreditWay;
}

/** What the achieved units show of a national qualification, by the method of comparisons, and what teaches the rest. */
export interface Described {
	/** What it states of itself, each in its own system. */
	workload: readonly Workload[];
	rows: readonly Row[];
	figures: PairFigures;
	way: Way;
}

/** What the result and the documents are drawn from. */
export interface CreditView {
	scheme: Scheme;
	locale: CreditLocale;
	/** Before the addresses of pages; `site`: with the host. */
	base: string;
	site: string;
	agreement: Agreement;
	profile: Profile;
	standing: Standing;
	/** The day of the visitor’s clock. */
	today: string;
	target?: Target;
	/** Of a joint qualification. */
	reckoned?: Reckoned;
	/** Of a national one. */
	described?: Described;
}
