import type { LanguageMap } from '../../schema/common.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { Catalogue } from '../catalogue.ts';
import { qualificationFigures } from '../qualification-figures.ts';
import type { MappingLink } from '../relations.ts';
import { sourceLine } from '../source-line.ts';
import { comparabilityOf } from './all-pairs.ts';
import { isRetired, type Comparable, type HeldCompetence } from './comparable.ts';
import type { ComparisonPack, MappingReason, PackedQualification } from './pack.ts';
import { jointFacts, nationalFacts, type Picking } from './qualification-facts.ts';

const reasonOf = ({ row, set }: MappingLink): MappingReason => ({
	set: set.id,
	reason: row.comment,
	...(row.ext_loss ? { loss: row.ext_loss } : {}),
});

/** The row that mapped a competence: that of several which is as sure as the one compared. */
const rowOf = (links: readonly MappingLink[], { competence, level, confidence }: HeldCompetence) =>
	links.find(
		({ other, row }) => other?.id === competence && other.part === `e-${level}` && row.confidence === confidence,
	);

function packed(catalogue: Catalogue, comparable: Comparable, locale: Picking): PackedQualification[] {
	const qualification = catalogue.qualifications.byId.get(comparable.id);
	if (!qualification) return [];
	const title = locale.pick(qualification.title);
	if (qualification.kind === 'joint') {
		const { totalHours: total, compulsoryHours, electiveHours } = qualificationFigures(catalogue, qualification);
		return [
			{
				...comparable,
				title,
				facts: jointFacts(catalogue, qualification, locale),
				hours: { total, compulsory: compulsoryHours, elective: electiveHours },
				reasons: comparable.competences.map(() => null),
			},
		];
	}
	const links = catalogue.relations.mappingsOf('qualifications', comparable.id);
	const notMapped = links.find(({ other }) => !other);
	return [
		{
			...comparable,
			title,
			nationalTitle: qualification.nationalTitle,
			country: qualification.country,
			...(qualification.region ? { region: qualification.region } : {}),
			facts: nationalFacts(catalogue, qualification, locale),
			reasons: comparable.competences.map((held) => {
				const link = rowOf(links, held);
				return link ? reasonOf(link) : null;
			}),
			...(notMapped ? { notMapped: reasonOf(notMapped) } : {}),
		},
	];
}

/** Everything that pages show of any comparison, its texts in one language; those that several name stand there once. */
export function toComparisonPack(
	catalogue: Catalogue,
	locale: Pick<LocaleOf<never>, 'pick' | 'compare'>,
): ComparisonPack {
	const { comparables, basis } = comparabilityOf(catalogue);
	const all = [...comparables.values()].flatMap((one) => packed(catalogue, one, locale));
	const joined = [...basis.joins.values()].flat();
	const cited = new Set(all.flatMap(({ facts }) => Object.values(facts).flatMap(({ sources = [] }) => sources)));
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
		retired: titlesOf(
			catalogue.qualifications.all,
			catalogue.qualifications.all.filter(isRetired).map(({ id }) => id),
		),
		joins: Object.fromEntries(basis.joins),
		units: basis.units,
		countries: Object.fromEntries(Object.entries(countries).sort(([, a], [, b]) => locale.compare(a, b))),
		competences: titlesOf(catalogue.competences.all, [
			...all.flatMap(({ competences }) => competences.map(({ competence }) => competence)),
			...basis.units.map(({ competence }) => competence),
			...joined.map(({ other }) => other),
		]),
		skills: titlesOf(
			catalogue.skills.all,
			all.flatMap(({ skills }) => skills ?? []),
		),
		sets: titlesOf(catalogue.mappings.all, [
			...all.flatMap(({ reasons, notMapped }) => [...reasons, notMapped].flatMap((one) => one?.set ?? [])),
			...joined.map(({ set }) => set),
		]),
		sources: Object.fromEntries(
			catalogue.sources.all.filter(({ id }) => cited.has(id)).map((source) => [source.id, sourceLine(source)]),
		),
		unitFacts: Object.fromEntries(
			catalogue['learning-units'].all.map((unit) => [
				unit.id,
				{ title: locale.pick(unit.title), before: unit.prerequisites },
			]),
		),
	};
}
