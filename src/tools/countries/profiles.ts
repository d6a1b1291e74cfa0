import { profileOf, type SetProfile } from '../../model/compare/set-profile.ts';
import type { CompetenceId, QualificationId } from '../../schema/ids.ts';
import type { CountrySeries, CountryQualification } from './data.ts';
import type { Countries } from './state.ts';

/** What this collection has of a country. */
export interface CountryProfile {
	id: string;
	name: string;
	qualifications: CountryQualification[];
	profile: SetProfile;
	/** Qualifications with a competence mapped to them: only they say what is covered. */
	mapped: number;
}

const toComparable = ({ id, eqf, competences }: CountryQualification) => ({
	id: id as QualificationId,
	...(eqf === undefined ? {} : { eqf }),
	competences: competences.map(([code, level, confidence]) => ({
		competence: code as CompetenceId,
		level,
		confidence,
	})),
	workload: [],
});

export const nameOf = ({ countries }: Pick<CountrySeries, 'countries'>, id: string): string =>
	countries.find((country) => country.id === id)?.name ?? id;

/** Each country with the profile of its qualifications, in the order of the choice. */
export const profilesOf = (series: CountrySeries, countries: Countries): CountryProfile[] =>
	countries.map((id) => {
		const qualifications = series.qualifications.filter(({ country }) => country === id);
		return {
			id,
			name: nameOf(series, id),
			qualifications,
			profile: profileOf(qualifications.map(toComparable)),
			mapped: qualifications.filter(({ competences }) => competences.length > 0).length,
		};
	});

/** A competence as a country’s qualifications have it, surest and highest first. */
export interface Holding {
	highest: number;
	held: { qualification: CountryQualification; level: number; confidence: number }[];
}

/** A competence of e-CF 3.0, and how each country’s qualifications have it. */
export interface CompetenceRow {
	code: string;
	title: string;
	area: string;
	/** By country; none where no mapped qualification has it. */
	holdings: Record<string, Holding>;
}

/** The competences that a country’s qualifications have between them, and those of nobody. */
export interface CompetenceCoverage {
	rows: CompetenceRow[];
	/** Competences of the framework that no mapped qualification of these countries has. */
	uncovered: { code: string; title: string }[];
	/** Countries with a mapped qualification; of the others nothing is known. */
	known: CountryProfile[];
	unknown: CountryProfile[];
	/** Codes that all known countries have, where there are two at least. */
	shared: string[];
	/** Codes that one known country alone has, by country. */
	alone: Record<string, string[]>;
}

/** One entry for each qualification, the highest level that it has. */
function holdingOf({ qualifications, profile }: CountryProfile, code: string): Holding | undefined {
	const competence = profile.competences.find((one) => one.competence === code);
	if (!competence) return undefined;
	const ids = [...new Set(competence.held.map(({ id }) => id as string))];
	const held = ids.flatMap((id) => {
		const level = competence.held.find((one) => one.id === id)?.level ?? 0;
		const qualification = qualifications.find((one) => one.id === id);
		const confidence = qualification?.competences.find(([c, l]) => c === code && l === level)?.[2] ?? 0;
		return qualification ? [{ qualification, level, confidence }] : [];
	});
	return {
		highest: competence.highest,
		held: held.sort((a, b) => b.level - a.level || b.confidence - a.confidence),
	};
}

export function coverageOf({ competences }: CountrySeries, profiles: readonly CountryProfile[]): CompetenceCoverage {
	const all = competences.map(({ code, title, area }): CompetenceRow => ({
		code,
		title,
		area,
		holdings: Object.fromEntries(
			profiles.flatMap((profile) => {
				const holding = holdingOf(profile, code);
				return holding ? [[profile.id, holding]] : [];
			}),
		),
	}));
	const isHeld = ({ holdings }: CompetenceRow) => Object.keys(holdings).length > 0;
	const rows = all.filter(isHeld);
	const known = profiles.filter(({ mapped }) => mapped > 0);
	const several = known.length > 1;
	const codes = (some: readonly CompetenceRow[]) => some.map(({ code }) => code);
	return {
		rows,
		uncovered: all.filter((row) => !isHeld(row)).map(({ code, title }) => ({ code, title })),
		known,
		unknown: profiles.filter(({ mapped }) => mapped === 0),
		shared: several ? codes(rows.filter(({ holdings }) => known.every(({ id }) => holdings[id]))) : [],
		alone: Object.fromEntries(
			known.map(({ id }) => [
				id,
				several ? codes(rows.filter(({ holdings }) => holdings[id] && Object.keys(holdings).length === 1)) : [],
			]),
		),
	};
}
