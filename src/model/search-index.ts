import MiniSearch, { type SearchResult } from 'minisearch';
import type { CollectionName } from '../schema/collections.ts';
import { addressOf } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';

/** A record in the index of titles: short keys, since every visitor who searches loads it. */
export interface TitleEntry {
	/** Title. */
	t: string;
	/** Address below the base. */
	u: string;
	/** Collection. */
	k: CollectionName;
	/** Codes that find it first, most telling first. */
	c?: string[];
	/** Titles in other languages and other names. */
	l?: string[];
	/** Area. */
	a?: string;
	/** Proficiency levels. */
	v?: number[];
	/** ISCO-08 unit group. */
	g?: string;
}

export interface TitleFilters {
	kind?: string;
	area?: string;
	level?: string;
	isco?: string;
}

export interface TitleAnswer {
	hits: TitleEntry[];
	/** The title meant, when only a spelling with one or two other letters was found. */
	didYouMean?: string;
}

const searched: CollectionName[] = ['learning-units', 'qualification-profiles', 'competences', 'role-profiles', 'occupations', 'skills', 'frameworks'];

/** The index of titles: every record with its codes and its names in all languages. */
export function buildTitleIndex(catalogue: Catalogue): TitleEntry[] {
	const areaOf = (competence: string | undefined) => catalogue.competences.byId.get(competence ?? '')?.area;
	const entry = (k: CollectionName, id: string, t: string, more: Omit<TitleEntry, 't' | 'u' | 'k'>): TitleEntry => ({ t, u: addressOf(k, id), k, ...more });
	return [
		...catalogue['learning-units'].all.map((unit) => {
			const area = areaOf(catalogue['qualification-profiles'].byId.get(unit.profile)?.competence);
			return entry('learning-units', unit.id, unit.title.en, { c: [unit.id, unit.profile], ...(area ? { a: area } : {}), v: [unit.level] });
		}),
		...catalogue['qualification-profiles'].all.map((profile) => {
			const area = areaOf(profile.competence);
			return entry('qualification-profiles', profile.id, profile.title.en, { c: [profile.id], ...(area ? { a: area } : {}) });
		}),
		...catalogue.competences.all.map((competence) => {
			const edition = catalogue.frameworks.byId.get(competence.framework)?.shortTitle ?? competence.framework;
			return entry('competences', competence.id, competence.title.en, {
				c: [competence.code, `${edition} ${competence.code}`, edition],
				...(competence.title['it'] ? { l: [competence.title['it']] } : {}),
				a: competence.area,
				v: competence.levels,
			});
		}),
		...catalogue['role-profiles'].all.map((role) => entry('role-profiles', role.id, role.title.en, role.alternativeTitles ? { l: role.alternativeTitles } : {})),
		...catalogue.occupations.all.map((occupation) =>
			entry('occupations', occupation.id, occupation.title.en, {
				c: [occupation.code, occupation.iscoGroup],
				l: [
					...new Set(
						Object.entries(occupation.title)
							.filter(([language]) => language !== 'en')
							.flatMap(([, label]) => label.split('/').map((part) => part.trim())),
					),
				],
				g: occupation.iscoGroup,
			}),
		),
		...catalogue.skills.all.map((skill) => entry('skills', skill.id, skill.title.en, {})),
		...catalogue.frameworks.all.map((framework) => entry('frameworks', framework.id, framework.title.en, { c: [framework.shortTitle] })),
	];
}

/** Lower case without accents, so that résumé finds resume; Greek and Cyrillic letters keep themselves. */
export function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

const tokenize = (text: string) => fold(text).split(/[^\p{L}\p{N}.+#-]+/u).filter(Boolean);

function fits(entry: TitleEntry, filters: TitleFilters): boolean {
	return (
		(!filters.kind || entry.k === filters.kind) &&
		(!filters.area || entry.a === filters.area) &&
		(!filters.level || (entry.v ?? []).includes(Number(filters.level))) &&
		(!filters.isco || entry.g === filters.isco)
	);
}

/** Makes a search over the titles. Codes come first, then titles and names that hold all words, then near spellings. */
export function titleSearch(entries: readonly TitleEntry[]): (query: string, filters?: TitleFilters) => TitleAnswer {
	const index = new MiniSearch<{ id: number; t: string; l: string; c: string }>({
		fields: ['t', 'l', 'c'],
		tokenize,
		processTerm: (term) => term,
		searchOptions: { boost: { t: 3, c: 2 }, combineWith: 'AND', prefix: (term) => term.length > 1 },
	});
	index.addAll(entries.map((entry, id) => ({ id, t: entry.t, l: (entry.l ?? []).join(' \n '), c: (entry.c ?? []).join(' \n ') })));
	const codes = new Map<string, number[]>();
	for (const [id, entry] of entries.entries())
		for (const code of entry.c ?? []) codes.set(fold(code), [...(codes.get(fold(code)) ?? []), id]);
	const names = new Map<string, number[]>();
	for (const [id, entry] of entries.entries())
		for (const name of [entry.t, ...(entry.l ?? [])]) names.set(fold(name), [...(names.get(fold(name)) ?? []), id]);
	const rank = (id: number) => searched.indexOf(entries[id]?.k ?? 'skills');

	return (query, filters = {}) => {
		const folded = fold(query);
		if (!folded) return { hits: [] };
		const take = (ids: Iterable<number>) => [...new Set(ids)].flatMap((id) => entries[id] ?? []).filter((entry) => fits(entry, filters));
		const byRank = (ids: number[]) => [...ids].sort((a, b) => rank(a) - rank(b));
		const exact = [...byRank(codes.get(folded) ?? []), ...byRank(names.get(folded) ?? [])];
		const numbered = (results: SearchResult[]) => results.map((result) => result.id as number);
		const found = take([...exact, ...numbered(index.search(query))]);
		if (found.length > 0) return { hits: found };
		const near = take(numbered(index.search(query, { fuzzy: (term) => (term.length >= 4 ? 1 : false) })));
		return near[0] ? { hits: near, didYouMean: near[0].t } : { hits: [] };
	};
}

