import type { ComparedEdition } from '../comparison-file.ts';
import type { LadderSeries } from '../../charts/framework-ladder/series.ts';
import type { Comparable } from '../../model/compare/comparable.ts';
import type { Fact, PackedQualification, ComparisonPack } from '../../model/compare/pack.ts';
import type { AbsenceReason, EvidenceStatus } from '../../schema/common.ts';
import type { Area } from '../../schema/competence.ts';
import type { LocaleOf } from '../../words/locale.ts';

/** What a comparison of countries needs of a national qualification. */
export interface CountryQualification extends Comparable, Pick<PackedQualification, 'title' | 'region'> {
	country: string;
	/** How sure its EQF level is and where that was read, or why there is none. */
	level: Pick<Fact, 'absent' | 'status' | 'sources'>;
	/** Why no competence is mapped to it. */
	notMapped?: string;
}

/** Year, value or the reason why there is none, Eurostat’s flags, id of the source. */
export type CountryFigure = [year: number, value: number | AbsenceReason, flags: string, source: string];

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

/** All that countries are compared by: what a pack has of their qualifications, and what else is known of them. */
export interface CountryData extends Pick<ComparisonPack, 'countries' | 'sources' | 'joins'> {
	edition: ComparedEdition;
	/** By id; by EQF level and title. */
	qualifications: Record<string, CountryQualification>;
	ladder: LadderSeries;
	/** Sources of each framework’s relation to the EQF, by its id. */
	ladderSources: Record<string, string[]>;
	/** The competences of e-CF 3.0 in its order. */
	competences: { id: string; title: string; area: Area }[];
	/** Those named first, then by title; with a figure for a country only. */
	indicators: CountryIndicator[];
	/** Which country stands beside one that is alone. */
	partners: Record<string, string>;
}

/** Rooms of the words that the page speaks from. */
export const countryRooms = [
	'country-comparison',
	'comparison',
	'comparison-page',
	'facts',
	'charts.framework-ladder',
	'charts.figures',
] as const;
export type CountryLocale = LocaleOf<(typeof countryRooms)[number]>;
