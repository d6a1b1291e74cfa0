import type { Comparable } from '../model/compare/comparable.ts';
import type { ComparisonPack, PackedQualification } from '../model/compare/pack.ts';

/** A qualification in a chart: what the method looks at, and what it is called. */
export interface ChartQualification extends Comparable, Pick<PackedQualification, 'title' | 'country'> {}

/** What charts carry of a pack: nothing that only the comparison of qualifications shows. */
export interface QualificationSeries extends Pick<ComparisonPack, 'countries' | 'joins' | 'units'> {
	/** Joint ones first, then by country and title. */
	qualifications: ChartQualification[];
}
