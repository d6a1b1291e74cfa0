import type { LanguageMap } from '../../schema/common.ts';
import { isAbsent } from '../../schema/common.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { Catalogue } from '../catalogue.ts';
import { qualificationFigures } from '../qualification-figures.ts';
import { sourceLine } from '../source-line.ts';
import { comparabilityOf } from './all-pairs.ts';
import type { Comparable } from './comparable.ts';
import { isEnded } from './ended.ts';
import type { ComparisonPack, PackedQualification } from './pack.ts';
import { packedOutcomes } from './packed-outcomes.ts';
import { jointFacts, nationalFacts, type Picking } from './qualification-facts.ts';

/** A qualification with what pages show of it; nothing where it is not compared. */
export function packedQualification(
	catalogue: Catalogue,
	id: string,
	locale: Picking,
): PackedQualification | undefined {
	const comparable = comparabilityOf(catalogue).profiles.get(id)?.of;
	return comparable && packed(catalogue, comparable, locale);
}

function packed(catalogue: Catalogue, comparable: Comparable, locale: Picking): PackedQualification | undefined {
	const qualification = catalogue.qualifications.byId.get(comparable.id);
	if (!qualification) return undefined;
	const title = locale.pick(qualification.title);
	const outcomes = packedOutcomes(catalogue, comparable, locale);
	if (qualification.kind === 'joint') {
		const { totalHours: total, compulsoryHours, electiveHours } = qualificationFigures(catalogue, qualification);
		return {
			...comparable,
			title,
			facts: jointFacts(catalogue, qualification, locale),
			hours: { total, compulsory: compulsoryHours, elective: electiveHours },
			outcomes,
		};
	}
	const { from, to } = qualification.inForce;
	return {
		...comparable,
		title,
		nationalTitle: qualification.nationalTitle,
		country: qualification.country,
		...(qualification.region ? { region: qualification.region } : {}),
		read: qualification.read,
		facts: nationalFacts(catalogue, qualification, locale),
		inForce: { ...(isAbsent(from) ? {} : { from }), ...(to === undefined || isAbsent(to) ? {} : { to }) },
		outcomes,
	};
}

/** Ids of the sources that a qualification cites, in its facts and its outcomes. */
export const sourcesCited = ({ facts, outcomes }: Pick<PackedQualification, 'facts' | 'outcomes'>): Set<string> =>
	new Set([...Object.values(facts), ...outcomes].flatMap(({ sources = [] }) => sources));

/** Sources as lists name them, by id. */
export const sourceLines = ({ sources }: Catalogue, cited: ReadonlySet<string>): Record<string, string> =>
	Object.fromEntries(sources.all.filter(({ id }) => cited.has(id)).map((one) => [one.id, sourceLine(one)]));

/** Everything that pages show of any comparison, its texts in one language; those that several name stand there once. */
export function toComparisonPack(
	catalogue: Catalogue,
	locale: Pick<LocaleOf<never>, 'pick' | 'compare'>,
): ComparisonPack {
	const { profiles, basis } = comparabilityOf(catalogue);
	const all = [...profiles.values()].flatMap(({ of }) => packed(catalogue, of, locale) ?? []);
	const joined = [...basis.joins.values()].flat();
	const titlesOf = (list: readonly { id: string; title: LanguageMap }[], ids: Iterable<string>) => {
		const wanted = new Set(ids);
		return Object.fromEntries(list.filter(({ id }) => wanted.has(id)).map(({ id, title }) => [id, locale.pick(title)]));
	};
	const countries = titlesOf(
		catalogue.countries.all,
		all.flatMap(({ country }) => country ?? []),
	);
	return {
		qualifications: Object.fromEntries(all.map((one) => [one.id, one])),
		ended: titlesOf(
			catalogue.qualifications.all,
			catalogue.qualifications.all.filter((one) => isEnded(one, catalogue.edition)).map(({ id }) => id),
		),
		joins: Object.fromEntries(basis.joins),
		units: basis.units,
		reading: basis.reading,
		countries: Object.fromEntries(Object.entries(countries).sort(([, a], [, b]) => locale.compare(a, b))),
		competences: titlesOf(catalogue.competences.all, [
			...all.flatMap(({ outcomes }) => outcomes.flatMap(({ competences }) => competences)),
			...basis.units.map(({ competence }) => competence),
			...joined.map(({ other }) => other),
			// Where the second coder put what did not hold, so that what would settle a result can be named.
			...Object.values(basis.reading.elsewhere).flatMap((places) => places.map(([place]) => place)),
			...basis.reading.anywhere.map(([place]) => place),
		]),
		skills: titlesOf(
			catalogue.skills.all,
			all.flatMap(({ skills }) => skills ?? []),
		),
		sets: titlesOf(
			catalogue.mappings.all,
			joined.map(({ set }) => set),
		),
		sources: sourceLines(catalogue, new Set(all.flatMap((one) => [...sourcesCited(one)]))),
		unitFacts: Object.fromEntries(
			catalogue['learning-units'].all.map((unit) => [
				unit.id,
				{ title: locale.pick(unit.title), before: unit.prerequisites },
			]),
		),
	};
}
