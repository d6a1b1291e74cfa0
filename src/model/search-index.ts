import MiniSearch from 'minisearch';
import type { CollectionName } from '../schema/collections.ts';
import type { Area } from '../schema/competence.ts';
import { isAbsent } from '../schema/absent.ts';
import { addressOf } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';

/** What a title leads to; documents stand beside the collections of records. */
export type TitleKind = Exclude<CollectionName, 'sources'> | 'docs';

/** A page by the names and codes people know it by. Keys are short: the list travels to every visitor who searches. */
export interface TitleEntry {
	/** English title. */
	t: string;
	/** Address below the base. */
	u: string;
	k: TitleKind;
	/** Codes, the record's own first. */
	c: string[];
	/** Other names, each with its language. */
	l: [language: string, label: string][];
	a?: Area;
	/** Proficiency levels. */
	v?: number[];
	/** ISCO-08 unit group. */
	g?: string;
}

/** The values that a visitor narrows the search to; levels are written `e-3`. */
export interface TitleFilters {
	kind?: string;
	area?: string;
	level?: string;
	isco?: string;
}

export interface TitleAnswer {
	/** Best first. */
	hits: TitleEntry[];
	/** When nothing was found: a name that is one wrong letter per word away. */
	didYouMean?: string;
}

/** The titles, codes and labels of all pages, in the order of the collections. */
export function buildTitleIndex(catalogue: Catalogue): TitleEntry[] {
	const competenceOf = (profile: string) => {
		const found = catalogue['qualification-profiles'].byId.get(profile);
		return found && catalogue.competences.byId.get(found.competence);
	};
	const shortTitle = (framework: string) => catalogue.frameworks.byId.get(framework)?.shortTitle ?? framework;

	return [
		...catalogue.frameworks.all.map((framework) => {
			const document = typeof framework.document === 'string' ? [framework.document] : [];
			return entry('frameworks', framework, { c: [framework.shortTitle, ...document] });
		}),
		...catalogue.competences.all.map((competence) =>
			entry('competences', competence, {
				c: [competence.code, `${shortTitle(competence.framework)} ${competence.code}`],
				a: competence.area,
				v: competence.levels,
			}),
		),
		...catalogue['role-profiles'].all.map((role) =>
			entry('role-profiles', role, { l: (role.alternativeTitles ?? []).map((title) => ['en', title]) }),
		),
		...catalogue.occupations.all.map((occupation) =>
			entry('occupations', occupation, {
				c: [occupation.code, occupation.iscoGroup, ...occupation.history.map((former) => former.code)],
				// Who holds an older version of ESCO looks for the name that it has there.
				l: occupation.history.map((former) => ['en', former.title]),
				g: occupation.iscoGroup,
			}),
		),
		...catalogue.skills.all.map((skill) =>
			entry('skills', skill, { l: skill.currentTitle ? [['en', skill.currentTitle]] : [] }),
		),
		...catalogue.requirements.all.map((requirement) => entry('requirements', requirement, {})),
		...catalogue['qualification-profiles'].all.map((profile) => {
			const competence = competenceOf(profile.id);
			return entry('qualification-profiles', profile, {
				c: [profile.id.toUpperCase()],
				...(competence ? { a: competence.area, v: competence.levels } : {}),
			});
		}),
		...catalogue['learning-units'].all.map((unit) => {
			const code = unit.profile.toUpperCase();
			const area = competenceOf(unit.profile)?.area;
			return entry('learning-units', unit, {
				c: [`${code} e-${unit.level}`, code],
				v: [unit.level],
				...(area ? { a: area } : {}),
			});
		}),
		...catalogue.qualifications.all.map((qualification) => {
			if (qualification.kind === 'national') {
				const { nationalTitle, nationalCode, isco } = qualification;
				return entry('qualifications', qualification, {
					c: isAbsent(nationalCode) ? [] : nationalCode.split(/[;/ ]+/).filter(Boolean),
					// The language is not recorded; the country's own title is a name by which people look for it.
					l: [[qualification.country, nationalTitle]],
					...(isAbsent(isco) ? {} : { g: isco.group }),
				});
			}
			const occupation = catalogue.occupations.byId.get(qualification.occupation);
			return entry('qualifications', qualification, occupation ? { g: occupation.iscoGroup } : {});
		}),
		...catalogue.certifications.all.map((certification) => {
			const unit = certification.kind === 'unit' && catalogue['learning-units'].byId.get(certification.unit);
			if (!unit) return entry('certifications', certification, {});
			const code = unit.profile.toUpperCase();
			const area = competenceOf(unit.profile)?.area;
			return entry('certifications', certification, {
				c: [`${code} e-${unit.level}`, code],
				v: [unit.level],
				...(area ? { a: area } : {}),
			});
		}),
		...catalogue.mappings.all.map((set) => entry('mappings', set, {})),
		...catalogue.countries.all.map((country) => entry('countries', country, { c: [country.code] })),
		...catalogue['national-frameworks'].all.map((framework) =>
			entry('national-frameworks', framework, {
				c: [framework.shortTitle],
				l: framework.nativeTitle ? [[framework.country, framework.nativeTitle]] : [],
			}),
		),
		...catalogue.indicators.all.map((indicator) => entry('indicators', indicator, {})),
		...catalogue.pilots.all.map((pilot) => entry('pilots', pilot, {})),
		...catalogue.organisations.all.map((organisation) => entry('organisations', organisation, {})),
		...catalogue.agreements.all.map((agreement) => entry('agreements', agreement, {})),
		...catalogue['quality-criteria'].all.map((criterion) => entry('quality-criteria', criterion, {})),
		...catalogue.labels.all.map((label) => entry('labels', label, {})),
		...catalogue.decisions.all.map((decision) => entry('decisions', decision, {})),
		...catalogue.docs.map((doc): TitleEntry => ({ t: doc.title, u: `docs/${doc.slug}/`, k: 'docs', c: [], l: [] })),
	];
}

function entry(
	kind: Exclude<TitleKind, 'docs'>,
	record: { id: string; title: Record<string, string> & { en: string } },
	more: Partial<TitleEntry>,
): TitleEntry {
	const title = record.title.en;
	const labels = [...Object.entries(record.title), ...(more.l ?? [])].filter(([, label]) => label !== title);
	return {
		...more,
		t: title,
		u: addressOf(kind, record.id),
		k: kind,
		c: [...new Set(more.c)],
		l: [
			...new Map(
				labels.map(([language, label]) => [`${language} ${label}`, [language, label] as [string, string]]),
			).values(),
		],
	};
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Record<string, string> = {
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ð: 'd',
	þ: 'th',
	ς: 'σ',
};

/** Text without regard to case and marks; scripts stay as they are. */
function fold(text: string): string {
	const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.replace(/[ßøłđæœıħðþς]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a text; `B.3`, `1330.7` and `C++` are one word each. */
export function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+(?:\.\p{N}+)*[+#]*/gu) ?? [];
}

const nameKey = (text: string) => wordsOf(text).join(' ');

/** A code however it is typed: `B.3`, `b3` and `B 3` are one; the dots between digits stay, 2512.1 is not 25121. */
const codeKey = (text: string) => fold(text).replace(/[^\p{L}\p{N}.]|(?<!\d)\.|\.(?!\d)/gu, '');

/** A label of ESCO names the male and the female form: `Softwareentwickler/Softwareentwicklerin`. */
const formsOf = (label: string) => [label, ...(label.includes('/') ? label.split('/') : [])].map((form) => form.trim());

interface Engine {
	codes: Map<string, { at: number; rank: number }[]>;
	names: Map<string, { at: number; rank: number }[]>;
	words: MiniSearch;
}

const engines = new WeakMap<readonly TitleEntry[], Engine>();

/** The look-up structures of a list of titles, built when it is first searched. */
function engineOf(entries: readonly TitleEntry[]): Engine {
	const built = engines.get(entries);
	if (built) return built;
	const engine: Engine = {
		codes: new Map(),
		names: new Map(),
		words: new MiniSearch({ fields: ['title', 'codes', 'labels'], tokenize: wordsOf, processTerm: (term) => term }),
	};
	const note = (map: Engine['codes'], key: string, at: number, rank: number) => {
		if (!key) return;
		const places = map.get(key);
		if (places) places.push({ at, rank });
		else map.set(key, [{ at, rank }]);
	};
	for (const [at, { t, c, l }] of entries.entries()) {
		for (const [rank, code] of c.entries()) note(engine.codes, codeKey(code), at, rank);
		note(engine.names, nameKey(t), at, 0);
		for (const [, label] of l) for (const form of formsOf(label)) note(engine.names, nameKey(form), at, 1);
		engine.words.add({ id: at, title: t, codes: c.join(' '), labels: l.map(([, label]) => label).join(' / ') });
	}
	engines.set(entries, engine);
	return engine;
}

const fits = (entry: TitleEntry, { kind, area, level, isco }: TitleFilters) =>
	(!kind || entry.k === kind) &&
	(!area || entry.a === area) &&
	(!level || (entry.v ?? []).some((number) => `e-${number}` === level)) &&
	(!isco || entry.g === isco);

/**
 * The pages that a query names: by exact code, by exact title or label, then by the beginnings of all its words.
 * When there is none, a name that differs by one letter per word is suggested.
 */
export function findTitles(entries: readonly TitleEntry[], query: string, filters: TitleFilters = {}): TitleAnswer {
	const words = wordsOf(query);
	if (words.length === 0) return { hits: [] };
	const { codes, names, words: engine } = engineOf(entries);
	const exact = (places: { at: number; rank: number }[] = []) =>
		[...places].sort((a, b) => a.rank - b.rank || a.at - b.at).map((place) => place.at);
	const search = (fuzzy: (word: string) => number | false) =>
		engine
			.search(query, { prefix: true, combineWith: 'AND', boost: { title: 4, codes: 2 }, fuzzy })
			.sort((a, b) => b.score - a.score || a.id - b.id)
			.map((result) => result.id as number);
	const pick = (places: number[]) =>
		[...new Set(places)]
			.map((at) => entries[at])
			.filter((found) => found !== undefined && fits(found, filters)) as TitleEntry[];

	const hits = pick([...exact(codes.get(codeKey(query))), ...exact(names.get(nameKey(query))), ...search(() => false)]);
	if (hits.length > 0) return { hits };
	// Two edits, since MiniSearch counts a swap of two letters as two; `isNear` then keeps the single mistakes.
	const near = pick(search((word) => (word.length >= 4 && !/\d/.test(word) ? 2 : false)));
	const matches = (name: string) => {
		const known = wordsOf(name);
		return words.every((word) => known.some((other) => other.startsWith(word) || isNear(word, other)));
	};
	const suggestion =
		near.map((found) => found.t).find(matches) ??
		near.flatMap((found) => found.l.flatMap(([, label]) => formsOf(label).reverse())).find(matches);
	return suggestion === undefined ? { hits } : { hits, didYouMean: suggestion };
}

/** The label by which a query found an entry, when its title does not say why. */
export function labelFor(entry: TitleEntry, query: string): TitleEntry['l'][number] | undefined {
	const words = wordsOf(query);
	const holds = (name: string) => words.every((word) => wordsOf(name).some((other) => other.startsWith(word)));
	return holds(entry.t) ? undefined : entry.l.find(([, label]) => holds(label));
}

/** Whether words of four letters and more differ by one letter: wrong, missing, too many, or two swapped. */
function isNear(a: string, b: string): boolean {
	if (a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return Math.max(x.length, y.length) <= 1 || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
