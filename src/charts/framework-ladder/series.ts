import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { compareIds } from '../../model/order.ts';
import type { AbsenceReason, EvidenceStatus } from '../../schema/common.ts';
import { askedIds, type Asked } from '../view.ts';

export interface LadderLevel {
	/** As the country writes it. */
	notation: string;
	label: string;
	/** EQF level that it is related to. */
	eqf?: number;
	/** Why there is none. */
	absent?: AbsenceReason;
}

export interface LadderFramework {
	id: string;
	country: string;
	title: string;
	short: string;
	region?: string;
	/** How sure the relation of its levels to the EQF is. */
	status: EvidenceStatus;
	address: string;
	levels: LadderLevel[];
}

export interface LadderCountry {
	id: string;
	name: string;
	address: string;
}

export interface LadderSeries {
	/** By name; countries with a framework only. */
	countries: LadderCountry[];
	frameworks: LadderFramework[];
}

export interface LadderState {
	/** Ids of the countries that are shown, in their order. */
	countries: string[];
}

/** At most so many countries stand side by side. */
export const mostCountries = 6;

/** Shown first: a register that states the relation, levels outside the EQF, other signs than numbers, ten levels. */
const shownFirst = ['at', 'bg', 'fr', 'ie'];

export function toLadderSeries(catalogue: Pick<Catalogue, 'countries' | 'national-frameworks'>): LadderSeries {
	const frameworks = catalogue['national-frameworks'].all.map((framework): LadderFramework => ({
		id: framework.id,
		country: framework.country,
		title: framework.title.en,
		short: framework.shortTitle,
		...(framework.region ? { region: framework.region } : {}),
		status: framework.mapping.status,
		address: addressOf('national-frameworks', framework.id),
		levels: framework.levels.map(({ notation, label, eqf }) =>
			typeof eqf === 'number' ? { notation, label, eqf } : { notation, label, absent: eqf.absent },
		),
	}));
	const having = new Set(frameworks.map(({ country }) => country));
	return {
		countries: catalogue.countries.all
			.filter(({ id }) => having.has(id))
			.map(({ id, title }) => ({ id, name: title.en, address: addressOf('countries', id) }))
			.sort((a, b) => compareIds(a.name, b.name)),
		frameworks,
	};
}

export function defaultLadder({ countries }: LadderSeries): LadderState {
	const known = shownFirst.filter((id) => countries.some((country) => country.id === id));
	return { countries: known.length > 0 ? known : countries.slice(0, 4).map(({ id }) => id) };
}

/** What an address such as `?country=at,de` asks for. */
export function readLadder(query: URLSearchParams, series: LadderSeries): Asked<LadderState> {
	const list = query.get('country');
	if (list === null) return { state: defaultLadder(series), bad: [] };
	const { ids, bad } = askedIds(list, (id) => series.countries.some((country) => country.id === id), mostCountries);
	return { state: ids.length > 0 ? { countries: ids } : defaultLadder(series), bad };
}

export function writeLadder({ countries }: LadderState, series: LadderSeries): Map<string, string> {
	const list = countries.join(',');
	return new Map(list === defaultLadder(series).countries.join(',') ? [] : [['country', list]]);
}

/** The frameworks of the chosen countries, country after country. */
export const chosenFrameworks = ({ frameworks }: LadderSeries, { countries }: LadderState): LadderFramework[] =>
	countries.flatMap((id) => frameworks.filter(({ country }) => country === id));
