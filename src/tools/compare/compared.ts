import type { ComparisonBasis } from '../../model/compare/basis.ts';
import { compare, turnedAround, type Comparison } from '../../model/compare/compare.ts';
import { basisOfPack } from '../../model/compare/pack.ts';
import { bothWays, idsOfPair, pairId, type Pair } from '../../model/compare/pairs.ts';
import { toProfile, type Profile } from '../../model/compare/profile.ts';
import {
	comparableOf,
	type CompareLocale,
	type IndexedQualification,
	type QualificationFile,
	type Telling,
} from './data.ts';

/** What every choice of the page is drawn from. */
export interface Compared extends Telling {
	basis: ComparisonBasis;
	/** Before the addresses of pages; `site`: with the host. */
	base: string;
	site: string;
	/** Takes in the file of a qualification. */
	add(file: QualificationFile): void;
	/** Takes in a qualification that the visitor describes, in place of what it was before. */
	put(entered: Entered): void;
	/** Forgets one that was put. */
	drop(id: string): void;
	/** The file of a qualification; none where it has not come. */
	fileOf(id: string): QualificationFile | undefined;
	/** Its profile with its worlds. */
	profileOf(id: string): Profile | undefined;
	/** The figures of the ordered pair from the first to the second; none where a file of them has not come. */
	pairOf(from: string, to: string): Pair | undefined;
	/** The same in full. */
	comparisonOf(from: string, to: string): Comparison | undefined;
}

const keptIn = <T>(known: Map<string, T>, key: string, make: () => T | undefined): T | undefined => {
	const made = known.get(key) ?? make();
	if (made !== undefined) known.set(key, made);
	return made;
};

/** A qualification that the visitor describes, and what it names that the index does not. */
export interface Entered {
	one: IndexedQualification;
	file: QualificationFile;
	/** Titles by id. */
	competences: Record<string, string>;
	skills: Record<string, string>;
}

/** Profiles with their worlds, pairs and comparisons are made when they are first asked for, and then kept. */
export function toCompared(
	published: Telling['data'],
	locale: CompareLocale,
	{ base, site }: Pick<Compared, 'base' | 'site'>,
): Compared {
	const basis = basisOfPack(published);
	const data = { ...published };
	const files = new Map<string, QualificationFile>();
	const profiles = new Map<string, Profile>();
	const pairs = new Map<string, Pair>();
	const comparisons = new Map<string, Comparison>();
	const profileOf = (id: string) =>
		keptIn(profiles, id, () => {
			const [one, file] = [data.qualifications[id], files.get(id)];
			return one && file && toProfile(comparableOf(one, file), basis.reading);
		});
	const both = <T>(from: string, to: string, made: (a: Profile, b: Profile) => T): T | undefined => {
		const [a, b] = [profileOf(from), profileOf(to)];
		return a && b && a !== b ? made(a, b) : undefined;
	};
	const drop = (id: string) => {
		const { [id]: _, ...others } = data.qualifications;
		data.qualifications = others;
		files.delete(id);
		profiles.delete(id);
		for (const known of [pairs, comparisons])
			for (const key of known.keys()) if (idsOfPair(key).includes(id)) known.delete(key);
	};
	return {
		...{ data, locale, basis, base, site, profileOf },
		add: (file) => files.set(file.id, file),
		put: ({ one, file, competences, skills }) => {
			drop(file.id);
			data.qualifications = { ...data.qualifications, [file.id]: one };
			data.competences = { ...competences, ...data.competences };
			data.skills = { ...skills, ...data.skills };
			files.set(file.id, file);
		},
		drop,
		fileOf: (id) => files.get(id),
		pairOf: (from, to) =>
			keptIn(pairs, pairId(from, to), () =>
				both(from, to, (a, b) => {
					const [there, back] = bothWays(a, b, basis);
					pairs.set(pairId(to, from), back);
					return there;
				}),
			),
		comparisonOf: (from, to) =>
			keptIn(comparisons, pairId(from, to), () => {
				const back = comparisons.get(pairId(to, from));
				return back ? turnedAround(back) : both(from, to, (a, b) => compare(a, b, basis));
			}),
	};
}
