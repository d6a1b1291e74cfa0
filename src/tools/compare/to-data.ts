import { agreementOf } from '../../model/agreement.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { closestAbroad } from '../../model/compare/closest-abroad.ts';
import type { ComparisonPack, PackedQualification } from '../../model/compare/pack.ts';
import { packedQualification, sourceLines, sourcesCited, toComparisonPack } from '../../model/compare/to-pack.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { comparedEdition } from '../comparison-file.ts';
import type { CompareData, IndexedQualification, Naming, QualificationFile } from './data.ts';

function indexed(one: PackedQualification): IndexedQualification {
	const { title, nationalTitle, country, region, eqf, isco, occupation, basis, isClosed, read, facts } = one;
	const found = [facts.awardingBody?.text, facts.type?.text].filter(Boolean).join(' ');
	return {
		title,
		...(nationalTitle && nationalTitle !== title ? { nationalTitle } : {}),
		...(country ? { country } : {}),
		...(region ? { region } : {}),
		...(eqf === undefined ? {} : { eqf }),
		...(isco ? { isco } : {}),
		...(occupation ? { occupation } : {}),
		basis,
		isClosed,
		...(read ? { read } : {}),
		...(facts.code?.text ? { code: facts.code.text } : {}),
		...(found ? { found } : {}),
	};
}

/** The index of a pack. */
export function toIndex(
	pack: ComparisonPack,
	edition: CompareData['edition'],
	{ outcomes, same }: CompareData['agreement'],
): CompareData {
	const { qualifications, ended, joins, units, reading, countries, competences, skills, sets, unitFacts } = pack;
	return {
		edition,
		agreement: { outcomes, same },
		qualifications: Object.fromEntries(Object.entries(qualifications).map(([id, one]) => [id, indexed(one)])),
		...{ ended, joins, units, reading, countries, competences, skills, sets, unitFacts },
	};
}

/** The file of a qualification; `sources`: the lines of those that it cites; `closest`: ids of those closest to it abroad. */
export function toFile(
	one: PackedQualification,
	sources: Record<string, string>,
	closest: readonly string[],
): QualificationFile {
	const { id, measure, levels, skills, workload, facts, hours, inForce, outcomes } = one;
	return {
		id,
		measure,
		levels: Object.fromEntries(levels),
		...(skills ? { skills } : {}),
		workload,
		facts,
		...(hours ? { hours } : {}),
		...(inForce ? { inForce } : {}),
		outcomes,
		closest,
		sources,
	};
}

/** What the page of comparisons loads at first. */
export const toCompareData = (catalogue: Catalogue, locale: Pick<LocaleOf<never>, 'pick' | 'compare'>): CompareData =>
	toIndex(toComparisonPack(catalogue, locale), comparedEdition(catalogue.edition, locale), agreementOf(catalogue).all);

/** What it loads of a qualification; nothing where that is not compared. */
export function toQualificationFile(
	catalogue: Catalogue,
	id: string,
	locale: Pick<LocaleOf<never>, 'pick'>,
): QualificationFile | undefined {
	const one = packedQualification(catalogue, id, locale);
	return (
		one &&
		toFile(
			one,
			sourceLines(catalogue, sourcesCited(one)),
			closestAbroad(catalogue, id).map(({ to }) => to),
		)
	);
}

/** The names of all qualifications that are compared, without all else that is known of them. */
export function toNaming(catalogue: Catalogue, locale: Naming['locale']): Naming {
	const compared = [...comparabilityOf(catalogue).profiles.keys()].flatMap(
		(id) => catalogue.qualifications.byId.get(id) ?? [],
	);
	const titled = compared.map((one): [string, Naming['data']['qualifications'][string]] => {
		const title = locale.pick(one.title);
		if (one.kind === 'joint') return [one.id, { title }];
		return [one.id, { title, country: one.country, ...(one.region ? { region: one.region } : {}) }];
	});
	const countries = catalogue.countries.all
		.filter(({ id }) => titled.some(([, { country }]) => country === id))
		.map(({ id, title }): [string, string] => [id, locale.pick(title)])
		.sort(([, a], [, b]) => locale.compare(a, b));
	return { locale, data: { qualifications: Object.fromEntries(titled), countries: Object.fromEntries(countries) } };
}
