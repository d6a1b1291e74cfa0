import { profileOf, type SetProfile } from '../../model/compare/set-profile.ts';
import { compareIds } from '../../model/order.ts';
import type { Area } from '../../schema/competence.ts';
import type { Countries } from './choice.ts';
import type { CountryData, CountryQualification } from './data.ts';

/** What this collection has of a country. */
export interface CountryProfile {
	id: string;
	name: string;
	qualifications: CountryQualification[];
	profile: SetProfile;
	/** Qualifications with a competence mapped to them: only they say what is covered. */
	mapped: number;
}

/** Each country with the profile of its qualifications, by the competences that countries are compared by. */
export function profilesOf(data: CountryData, countries: Countries): CountryProfile[] {
	const known = new Set(data.competences.map(({ id }) => id));
	const all = Object.values(data.qualifications).map((one) => ({
		...one,
		competences: one.competences.filter(({ competence }) => known.has(competence)),
	}));
	return countries.map((id) => {
		const qualifications = all.filter(({ country }) => country === id);
		return {
			id,
			name: data.countries[id] ?? id,
			qualifications,
			profile: profileOf(qualifications),
			mapped: qualifications.filter(({ competences }) => competences.length > 0).length,
		};
	});
}

/** A competence as a country’s qualifications have it, surest and highest first. */
export interface Holding {
	highest: number;
	held: { qualification: CountryQualification; level: number; confidence: number }[];
}

/** A competence of e-CF 3.0, and how each country’s qualifications have it. */
export interface CompetenceRow {
	id: string;
	title: string;
	area: Area;
	/** By country; none where no mapped qualification has it. */
	holdings: Record<string, Holding>;
}

/** The competences that a country’s qualifications have between them, and those of nobody. */
export interface CompetenceCoverage {
	rows: CompetenceRow[];
	/** Competences of the framework that no mapped qualification of these countries has. */
	uncovered: string[];
	/** Countries with a mapped qualification; of the others nothing is known. */
	known: CountryProfile[];
	unknown: CountryProfile[];
	/** Competences that all known countries have, where there are two at least. */
	shared: string[];
	/** Competences that one known country alone has, by country. */
	alone: Record<string, string[]>;
}

/** One entry for each qualification, the highest level that it has. */
function holdingOf({ qualifications, profile }: CountryProfile, id: string): Holding | undefined {
	const competence = profile.competences.find((one) => one.competence === id);
	if (!competence) return undefined;
	const held = qualifications.flatMap((qualification) => {
		const level = competence.held.find((one) => one.id === qualification.id)?.level;
		const own = qualification.competences.find((one) => one.competence === id && one.level === level);
		return own ? [{ qualification, level: own.level, confidence: own.confidence ?? 1 }] : [];
	});
	return {
		highest: competence.highest,
		held: held.sort(
			(a, b) => b.level - a.level || b.confidence - a.confidence || compareIds(a.qualification.id, b.qualification.id),
		),
	};
}

export function coverageOf({ competences }: CountryData, profiles: readonly CountryProfile[]): CompetenceCoverage {
	const all = competences.map((one): CompetenceRow => ({
		...one,
		holdings: Object.fromEntries(
			profiles.flatMap((profile) => {
				const holding = holdingOf(profile, one.id);
				return holding ? [[profile.id, holding]] : [];
			}),
		),
	}));
	const isHeld = ({ holdings }: CompetenceRow) => Object.keys(holdings).length > 0;
	const rows = all.filter(isHeld);
	const known = profiles.filter(({ mapped }) => mapped > 0);
	const several = known.length > 1;
	const ids = (some: readonly CompetenceRow[]) => some.map(({ id }) => id);
	return {
		rows,
		uncovered: ids(all.filter((row) => !isHeld(row))),
		known,
		unknown: profiles.filter(({ mapped }) => mapped === 0),
		shared: several ? ids(rows.filter(({ holdings }) => known.every(({ id }) => holdings[id]))) : [],
		alone: Object.fromEntries(
			known.map(({ id }) => [
				id,
				several ? ids(rows.filter(({ holdings }) => holdings[id] && Object.keys(holdings).length === 1)) : [],
			]),
		),
	};
}
