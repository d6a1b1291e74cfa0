import { chosenFrameworks } from '../../charts/framework-ladder/series.ts';
import { ofHundred, percentOf } from '../../charts/comparison-in-words.ts';
import { isNumber } from '../../charts/indicator-figures.ts';
import { nameIn } from '../../datasets/names.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import type { Word } from '../../model/compare/words.ts';
import type { Basis } from '../../model/compare/comparable.ts';
import type { AbsenceReason } from '../../schema/common.ts';
import type { Countries } from './choice.ts';
import type { CountryData, CountryLocale } from './data.ts';
import { indicatorRows } from './indicators.ts';
import { pairRows } from './pairs.ts';
import { profilesOf } from './profiles.ts';

/** The parts of a comparison of countries as its files hold them. */

export const frameworkItems = ({ edition, ladder, ladderSources }: CountryData, countries: Countries) =>
	chosenFrameworks(ladder, { country: [...countries] }).map(({ id, country, title, status, levels }) => ({
		country,
		framework: id,
		title,
		status,
		sources: ladderSources[id] ?? [],
		page: nameIn(edition, `national-frameworks/${id}/`),
		levels: levels.map(({ notation, label, eqf, absent }) => ({
			notation,
			label,
			eqfLevel: eqf ?? { absent: absent ?? 'unverified' },
		})),
	}));

export const qualificationItems = (data: CountryData, countries: Countries) =>
	profilesOf(data, countries).flatMap(({ qualifications }) =>
		qualifications.map(({ id, country, title, region, eqf, level: known, basis, rooms, left }) => ({
			country,
			id,
			title,
			...(region ? { region } : {}),
			eqfLevel: eqf ?? { absent: known.absent ?? 'unverified' },
			levelStatus: known.status,
			sources: known.sources,
			page: nameIn(data.edition, `qualifications/${id}/`),
			basis,
			competences: rooms.map(([number, share]) => ({
				competence: data.competences[number]?.id ?? '',
				percent: share / 10,
			})),
			...(left ? { left } : {}),
		})),
	);

export const indicatorItems = (data: CountryData, countries: Countries, { words }: CountryLocale) =>
	indicatorRows(data, countries).map(({ indicator, figures, difference, breaks }) => ({
		id: indicator.id,
		title: indicator.title,
		unit: indicator.unit,
		status: indicator.status,
		page: nameIn(data.edition, `indicators/${indicator.id}/`),
		figures: Object.entries(figures).map(([country, [year, value, flags, source]]) => ({
			country,
			year,
			value: isNumber(value) ? value : { absent: value },
			flags,
			sources: [source],
		})),
		compared:
			difference.kind === 'same-year'
				? { year: difference.year, difference: difference.difference }
				: { absent: 'not-applicable', note: words['country-comparison'][`difference.${difference.kind}`] },
		breaks: breaks.map(([year, country]) => ({ year, ...(country ? { country } : {}) })),
	}));

/** What one covers of another: per cent, per cent at most, and in how many of a hundred ways the word holds. */
interface FiguresItem {
	word: Word;
	percent: number;
	most: number;
	holds: number;
}

const figuresItem = ({ word, coverage = 0, high = coverage, holds = 0 }: PairFigures): FiguresItem => ({
	word,
	percent: percentOf(coverage),
	most: percentOf(high),
	holds: ofHundred(holds),
});

export interface PairItem {
	countries: string[];
	closest:
		| {
				from: string;
				to: string;
				there: FiguresItem;
				back: FiguresItem;
				basis: Basis[];
				page: string;
		  }
		| { absent: AbsenceReason };
}

/** The closest qualifications of every two countries, with both directions. */
export const pairItems = (data: CountryData, countries: Countries): PairItem[] =>
	pairRows(data, countries).map(({ a, b, closest }) => {
		// Nothing that they share was found in what is published about them.
		if (!closest) return { countries: [a, b], closest: { absent: 'not-published' } };
		const { from, to, there, back } = closest;
		return {
			countries: [a, b],
			closest: {
				from: from.id,
				to: to.id,
				there: figuresItem(there),
				back: figuresItem(back),
				basis: [from.basis, to.basis],
				page: nameIn(data.edition, comparisonAddress([from.id, to.id])),
			},
		};
	});
