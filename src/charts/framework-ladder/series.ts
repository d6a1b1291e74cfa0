import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import type { AbsenceReason, EvidenceStatus } from '../../schema/common.ts';

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
	country: string[];
}

export function toLadderSeries({ catalogue, locale }: Spoken): LadderSeries {
	const frameworks = catalogue['national-frameworks'].all.map((framework): LadderFramework => ({
		id: framework.id,
		country: framework.country,
		title: locale.pick(framework.title),
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
			.map(({ id, title }) => ({ id, name: locale.pick(title), address: addressOf('countries', id) }))
			.sort((a, b) => locale.compare(a.name, b.name)),
		frameworks,
	};
}

/** The frameworks of the chosen countries, country after country. */
export const chosenFrameworks = ({ frameworks }: LadderSeries, { country: chosen }: LadderState): LadderFramework[] =>
	chosen.flatMap((id) => frameworks.filter(({ country }) => country === id));
