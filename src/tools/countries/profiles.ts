import { profileOf, type SetCompetence, type SetProfile } from '../../model/compare/set-profile.ts';
import type { CompetenceId } from '../../schema/ids.ts';
import type { Area } from '../../schema/competence.ts';
import type { Countries } from './choice.ts';
import type { CountryData, CountryQualification } from './data.ts';

/** What this collection has of a country. */
export interface CountryProfile {
	id: string;
	name: string;
	/** Those that can be awarded. */
	qualifications: CountryQualification[];
	profile: SetProfile;
	/** How many of them say what they give room to. */
	read: number;
	/** Those from which nothing follows, also those that have ended. */
	left: CountryQualification[];
}

/** Each country with the profile of its qualifications, by the competences that countries are compared by. */
export function profilesOf(data: CountryData, countries: Countries): CountryProfile[] {
	const sharesOf = ({ rooms }: CountryQualification) =>
		new Map(rooms.map(([number, share]) => [(data.competences[number]?.id ?? '') as CompetenceId, share / 1000]));
	return countries.map((id) => {
		const all = Object.values(data.qualifications).filter(({ country }) => country === id);
		const qualifications = all.filter(({ left }) => left !== 'ended');
		return {
			id,
			name: data.countries[id] ?? id,
			qualifications,
			profile: profileOf(qualifications.map((one) => ({ ...one, shares: sharesOf(one) }))),
			read: qualifications.filter(({ left }) => left === undefined).length,
			left: all.filter(({ left }) => left !== undefined),
		};
	});
}

/** A competence as a country’s qualifications have it, the larger share first. */
export interface Holding extends Pick<SetCompetence, 'mean'> {
	held: { qualification: CountryQualification; share: number }[];
}

/** A competence of e-CF 3.0, and how each country’s qualifications have it. */
export interface CompetenceRow {
	id: string;
	title: string;
	area: Area;
	/** By country; none where no qualification that was read gives it room. */
	holdings: Record<string, Holding>;
}

/** The competences that a country’s qualifications have between them, and those of nobody. */
export interface CompetenceCoverage {
	rows: CompetenceRow[];
	/** Competences of the framework that no qualification of these countries gives room to, of those that were read. */
	uncovered: string[];
	/** Countries with a qualification that was read; of the others nothing is known. */
	known: CountryProfile[];
	unknown: CountryProfile[];
	/** Competences that all known countries have, where there are two at least. */
	shared: string[];
	/** Competences that one known country alone has, by country. */
	alone: Record<string, string[]>;
}

function holdingOf({ qualifications, profile }: CountryProfile, id: string): Holding | undefined {
	const competence = profile.competences.find((one) => one.competence === id);
	if (!competence) return undefined;
	const { held, mean } = competence;
	return {
		...(mean === undefined ? {} : { mean }),
		held: held.flatMap(({ id: holder, share }) => {
			const qualification = qualifications.find((one) => one.id === holder);
			return qualification ? [{ qualification, share }] : [];
		}),
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
	const known = profiles.filter(({ read }) => read > 0);
	const several = known.length > 1;
	const ids = (some: readonly CompetenceRow[]) => some.map(({ id }) => id);
	return {
		rows,
		uncovered: ids(all.filter((row) => !isHeld(row))),
		known,
		unknown: profiles.filter(({ read }) => read === 0),
		shared: several ? ids(rows.filter(({ holdings }) => known.every(({ id }) => holdings[id]))) : [],
		alone: Object.fromEntries(
			known.map(({ id }) => [
				id,
				several ? ids(rows.filter(({ holdings }) => holdings[id] && Object.keys(holdings).length === 1)) : [],
			]),
		),
	};
}
