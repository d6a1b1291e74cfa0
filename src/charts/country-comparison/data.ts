import type { Band } from '../../model/compare/band.ts';
import type { AbsenceReason, EvidenceStatus } from '../../schema/common.ts';
import type { Area } from '../../schema/competence.ts';
import type { ComparedEdition } from '../comparison-file.ts';
import type { LadderSeries } from '../framework-ladder/series.ts';

/** A source by its place in the list of sources: short, since a page carries thousands. */
export type SourceNumber = number;

/** A competence of e-CF 3.0 by its code, its level, and how sure the mapping is. */
export type Mapped = [code: string, level: number, confidence: number];

export interface CountryQualification {
	id: string;
	country: string;
	title: string;
	region?: string;
	eqf?: number;
	/** Why its EQF level is not there. */
	absent?: AbsenceReason;
	/** How sure the EQF level is. */
	status: EvidenceStatus;
	sources: SourceNumber[];
	competences: Mapped[];
	/** Why no competence is mapped to it. */
	notMapped?: string;
}

/** Year, value or the reason why there is none, Eurostat’s flags, source. */
export type CountryFigure = [year: number, value: number | AbsenceReason, flags: string, source: SourceNumber];

export interface CountryIndicator {
	id: string;
	title: string;
	unit: string;
	status: EvidenceStatus;
	/** Among those that are named first. */
	headline: boolean;
	/** Whether the chart of years can draw it. */
	trend: boolean;
	/** Where the series breaks: the year, and the country where it does not hold for all. */
	breaks: [year: number, country?: string][];
	/** The newest figure of each country. */
	newest: Record<string, CountryFigure>;
}

/** The closest two qualifications of two countries. */
export interface ClosestPair {
	from: string;
	to: string;
	band: Band;
	/** How much of `to` is covered by `from`, and the other way round. */
	forth: { earned: number; of: number };
	back: { earned: number; of: number };
	/** The least sure mapping behind it. */
	confidence?: number;
}

/** All that countries are compared by. */
export interface CountrySeries {
	edition: ComparedEdition;
	/** Where the site stands, with a slash at its end: for the addresses that the page shows. */
	site: string;
	/** By name. */
	countries: { id: string; name: string }[];
	ladder: LadderSeries;
	/** Sources of each framework’s relation to the EQF, by its id. */
	ladderSources: Record<string, SourceNumber[]>;
	/** By EQF level and title. */
	qualifications: CountryQualification[];
	/** The competences of e-CF 3.0 in its order. */
	competences: { code: string; title: string; area: Area }[];
	/** Those named first, then by title; with a figure for a country only. */
	indicators: CountryIndicator[];
	/** By the names of two countries, as `es lv`; from the first to the second. */
	closest: Record<string, ClosestPair>;
	/** Which country stands beside one that is alone. */
	partners: Record<string, string>;
	sources: { id: string; text: string }[];
}
