import type { ComparedEdition } from '../comparison-file.ts';
import type { LadderSeries } from '../../charts/framework-ladder/series.ts';
import type { Basis, Comparable } from '../../model/compare/comparable.ts';
import type { Word } from '../../model/compare/words.ts';
import type { AbsenceReason, EvidenceStatus } from '../../schema/common.ts';
import type { Area } from '../../schema/competence.ts';
import type { LocaleOf } from '../../words/locale.ts';

/**
 * Why nothing follows from a qualification: it can no longer be awarded, its title alone is known, or what is known
 * besides names no learning outcome and supports no competence.
 */
export const reasonsLeft = ['ended', 'title', 'nothing-read'] as const;
export type ReasonLeft = (typeof reasonsLeft)[number];

/** What a comparison of countries needs of a national qualification. */
export interface CountryQualification extends Pick<Comparable, 'id' | 'eqf'> {
	title: string;
	country: string;
	/** The part of the country where it is awarded, where it is not the whole. */
	region?: string;
	/** How sure its EQF level is and where that was read, or why there is none. */
	level: { absent?: AbsenceReason; status: EvidenceStatus; sources: readonly string[] };
	basis: Basis;
	/** What it gives to competences, by their number, in parts of a thousand of its list; the larger first. */
	rooms: readonly (readonly [competence: number, share: number])[];
	/** Why nothing follows from it, where nothing does. */
	left?: ReasonLeft;
}

/** What one covers of another in whole per cent, and of how many of a hundred ways the word holds. */
export type CarriedFigures = readonly [word: Word, percent: number, most: number, holds: number];

/** The closest qualifications of two countries by their ids, from the country whose id comes first, with both directions. */
export type CarriedPair = readonly [from: string, to: string, there: CarriedFigures, back: CarriedFigures];

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

/** All that countries are compared by. */
export interface CountryData {
	edition: ComparedEdition;
	/** Names of all countries by id, in their order. */
	countries: Record<string, string>;
	/** By id; by EQF level and title. */
	qualifications: Record<string, CountryQualification>;
	/** By the name of the two countries; none where their qualifications share no competence. */
	pairs: Record<string, CarriedPair>;
	ladder: LadderSeries;
	/** Sources of each framework’s relation to the EQF, by its id. */
	ladderSources: Record<string, string[]>;
	/** The competences of e-CF 3.0 in its order. */
	competences: { id: string; title: string; area: Area }[];
	/** Those named first, then by title; with a figure for a country only. */
	indicators: CountryIndicator[];
	/** Which country stands beside one that is alone. */
	partners: Record<string, string>;
	/** Those cited, as lines of a bibliography, by id. */
	sources: Record<string, string>;
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
