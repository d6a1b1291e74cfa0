import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { realContent } from '../../tests/fixtures/real-content.ts';
import { findTitles, labelFor } from './find.ts';
import { toIndexFiles } from './index-files.ts';
import type { Title } from './title.ts';
import { TitleIndex } from './title-index.ts';
import { titlesOf } from './titles.ts';
import { wordsOf } from './words.ts';

const entry = (kind: Title['kind'], title: string, address: string, more: Partial<Title> = {}): Title => ({
	title,
	address,
	kind,
	codes: [],
	labels: [],
	...more,
});

const entries: Title[] = [
	entry('competences', 'Testing', 'competences/e-cf-3.0/b.3/', {
		codes: ['B.3', 'e-CF 3.0 B.3'],
		area: 'build',
		levels: [1, 2, 3, 4],
	}),
	entry('competences', 'Testing', 'competences/e-cf-4.0/b.3/', {
		codes: ['B.3', 'e-CF 4.0 B.3'],
		area: 'build',
		levels: [1, 2, 3, 4],
	}),
	entry('competences', 'User Experience', 'competences/e-cf-4.0/a.10/', {
		codes: ['A.10', 'e-CF 4.0 A.10'],
		area: 'plan',
	}),
	entry('competences', 'IS and Business Strategy Alignment', 'competences/e-cf-3.0/a.1/', {
		codes: ['A.1', 'e-CF 3.0 A.1'],
	}),
	entry('occupations', 'software developer', 'occupations/software-developer/', {
		codes: ['2512.4', '2512', '2512.3'],
		isco: '2512',
		labels: [
			{ language: 'bg', text: 'разработчик на софтуер' },
			{ language: 'cs', text: 'softwarový vývojář/softwarová vývojářka' },
			{ language: 'de', text: 'Softwareentwickler/Softwareentwicklerin' },
			{ language: 'el', text: 'μηχανικός ανάπτυξης λογισμικού' },
			{ language: 'pl', text: 'twórca oprogramowania' },
		],
	}),
	entry('occupations', 'software architect', 'occupations/software-architect/', {
		codes: ['2512.3', '2512'],
		isco: '2512',
	}),
	entry('occupations', 'software tester', 'occupations/software-tester/', {
		codes: ['2519.7', '2519'],
		isco: '2519',
		synonyms: ['QA', 'test engineer'],
	}),
	entry('occupations', 'ICT project manager', 'occupations/ict-project-manager/', {
		codes: ['1330.7', '1330'],
		isco: '1330',
	}),
	entry('skills', 'C++', 'skills/c-plus-plus/'),
	entry('skills', 'C#', 'skills/c-sharp/'),
	entry('qualification-profiles', 'Testing', 'qualification-profiles/b.3/', {
		codes: ['B.3'],
		area: 'build',
		levels: [1, 2, 3, 4],
	}),
	entry('learning-units', 'Testing at e-3', 'learning-units/b.3-e3/', {
		codes: ['B.3 e-3', 'B.3'],
		area: 'build',
		levels: [3],
	}),
];
async function indexOf(titles: readonly Title[]): Promise<TitleIndex> {
	const files = await toIndexFiles(titles);
	return new TitleIndex(async (path) => files.get(path) ?? '');
}
const index = await indexOf(entries);
const titlesFor = async (of: TitleIndex, query: string, filters = {}) =>
	Promise.all((await findTitles(of, query, filters)).hits.map((id) => of.title(id)));
const found = async (query: string, filters = {}) =>
	(await titlesFor(index, query, filters)).map(({ address }) => address);

describe('findTitles', () => {
	it.each(['B.3', 'b.3', 'b3', 'B 3'])('finds everything of a competence by its code, typed as %s', async (query) => {
		expect((await found(query)).slice(0, 4)).toEqual([
			'competences/e-cf-3.0/b.3/',
			'competences/e-cf-4.0/b.3/',
			'qualification-profiles/b.3/',
			'learning-units/b.3-e3/',
		]);
	});

	it.each(['e-CF 4.0 A.10', 'A.10 e-CF 4.0', 'a.10'])('finds the competence of one edition by %s', async (query) => {
		expect(await found(query)).toEqual(['competences/e-cf-4.0/a.10/']);
	});

	it('puts A.1 before A.10, and the holder of a code before the one that had it', async () => {
		expect((await found('A.1'))[0]).toBe('competences/e-cf-3.0/a.1/');
		expect(await found('2512.3')).toEqual(['occupations/software-architect/', 'occupations/software-developer/']);
	});

	it('finds the occupations of an ISCO group, an ESCO code and a unit', async () => {
		expect(await found('2512')).toEqual(['occupations/software-developer/', 'occupations/software-architect/']);
		expect(await found('1330.7')).toEqual(['occupations/ict-project-manager/']);
		expect(await found('b.3-e3')).toEqual(['learning-units/b.3-e3/']);
	});

	it.each([
		'Softwareentwickler',
		'softwareentwicklerin',
		'разработчик на софтуер',
		'РАЗРАБОТЧИК',
		'μηχανικοσ αναπτυξης',
		'tworca oprogramowania',
		'softwarova vyvojarka',
	])('finds software developer as %s', async (query) => {
		expect((await found(query))[0]).toBe('occupations/software-developer/');
	});

	it('finds by the beginnings of words, all of which must be there', async () => {
		expect(await found('softw dev')).toEqual(['occupations/software-developer/']);
		expect(await found('software midwife')).toEqual([]);
	});

	it('falls back to titles with some of the words, those with the most of them first', async () => {
		const some = async (query: string) =>
			Promise.all(((await findTitles(index, query)).some ?? []).map(async (id) => (await index.title(id)).address));
		expect((await some('junior tester'))[0]).toBe('occupations/software-tester/');
		expect((await some('senior software architect at sea'))[0]).toBe('occupations/software-architect/');
		// Few words, all of them found, few titles: what has some of them stands beside, and not among them.
		expect(await found('software architect')).toEqual(['occupations/software-architect/']);
		expect(await some('software architect')).not.toContain('occupations/software-architect/');
		// Whoever asks by a code wants no other.
		expect(await some('B.3 e-3')).toEqual([]);
	});

	it('follows the words that lead to a title and stand in none, and puts titles first', async () => {
		expect(await found('qa')).toEqual(['occupations/software-tester/']);
		expect(await found('Test Engineer')).toEqual(['occupations/software-tester/']);
		expect((await found('test'))[0]).toBe('competences/e-cf-3.0/b.3/');
	});

	it('names the titles with the most similar words where nothing is found', async () => {
		const { hits, nearest = [] } = await findTitles(index, 'sofwar devlper');
		expect(hits).toEqual([]);
		expect((await index.title(nearest[0] ?? -1)).address).toBe('occupations/software-developer/');
		expect(nearest.length).toBeLessThanOrEqual(6);
	});

	it('tells C++ from C#', async () => {
		expect(await found('C++')).toEqual(['skills/c-plus-plus/']);
		expect(await found('c#')).toEqual(['skills/c-sharp/']);
	});

	it.each([
		['sofware developer', 'software developer'],
		['softwrae developer', 'software developer'],
		['Softwareentwikler', 'Softwareentwickler'],
		['разработчак', 'разработчик на софтуер'],
		['tesging', 'Testing'],
	])('suggests a name for the one wrong letter of %s', async (query, name) => {
		expect(await findTitles(index, query)).toEqual({ hits: [], didYouMean: name });
	});

	it.each(['tsx', 'B.33', '2513', '', '  ', '—', '\\', '<mark>'])(
		'neither finds nor suggests for “%s”',
		async (query) => {
			expect(await findTitles(index, query)).toEqual({ hits: [] });
		},
	);

	it('narrows by kind, area, level and ISCO group', async () => {
		expect(await found('B.3', { kind: 'learning-units' })).toEqual(['learning-units/b.3-e3/']);
		expect(await found('testing', { area: 'plan' })).toEqual([]);
		expect(await found('testing', { level: 'e-4' })).not.toContain('learning-units/b.3-e3/');
		expect(await found('software', { isco: '2519' })).toEqual(['occupations/software-tester/']);
	});
});

it.each(['ecf 3.0', 'eCF 3.0', 'e-CF 3.0', 'e cf 3.0', 'ecf 30'])(
	'finds e-CF 3.0 as %s, as the pages do',
	async (query) => {
		expect(await found(query)).toContain('competences/e-cf-3.0/b.3/');
		expect(await found(query)).not.toContain('competences/e-cf-4.0/b.3/');
	},
);

it('names the label that matched, and none where the title did', () => {
	const developer = entries[4]!;
	expect(labelFor(developer, 'entwickler')).toBeUndefined();
	expect(labelFor(developer, 'softwareentw')).toEqual({
		language: 'de',
		text: 'Softwareentwickler/Softwareentwicklerin',
	});
	expect(labelFor(developer, 'developer')).toBeUndefined();
	expect(labelFor(entries[6]!, 'QA')).toEqual({ synonym: 'QA' });
});

describe('the index of the published content', () => {
	let titles: Title[];
	let real: TitleIndex;
	beforeAll(async () => {
		titles = titlesOf(realContent());
		real = await indexOf(titles);
	}, 30_000);

	it('has every page once, with addresses below the base', () => {
		expect(new Set(titles.map((one) => one.address)).size).toBe(titles.length);
		for (const one of titles) expect(one.address).toMatch(/^[a-z-]+\/[a-z0-9./-]+\/$/);
	});

	it('leads from code and label to the record', async () => {
		const first = async (query: string) => (await titlesFor(real, query))[0]?.address;
		expect(await first('разработчик на софтуер')).toBe('occupations/software-developer/');
		expect(await first('e-CF 4.0 A.10')).toBe('competences/e-cf-4.0/a.10/');
		expect((await titlesFor(real, '2512')).every((hit) => hit.isco === '2512')).toBe(true);
		expect((await findTitles(real, 'sofware developer')).didYouMean).toBe('software developer');
	});

	it('answers within 50 ms', async () => {
		const queries = ['B.3', 's', 'manage', 'software deve', 'softwrae developr', 'Softwareentwikler', 'zzzz'];
		const times: number[] = [];
		for (const query of queries) {
			const started = performance.now();
			await findTitles(real, query);
			times.push(performance.now() - started);
		}
		// The middle one: a single slow run says more about the machine than about the search.
		expect(times.sort((a, b) => a - b)[3]).toBeLessThan(50);
	});
});

describe('the index of eight times as many titles', () => {
	let files: Map<string, string>;
	/** The words that stand in the most titles: their places are the most to load. */
	let common: string[];
	beforeAll(async () => {
		const titles = titlesOf(realContent());
		const further = Array.from({ length: 7 * titles.length }, (_, i) => {
			const [first = ''] = titles[i % titles.length]?.title.split(' ') ?? [];
			return entry('skills', `${first} ${titles[(i * 7 + 1) % titles.length]?.title}`, `skills/further-${i}/`);
		});
		const counts = new Map<string, number>();
		for (const { title } of titles)
			for (const word of wordsOf(title)) if (word.length > 4) counts.set(word, (counts.get(word) ?? 0) + 1);
		common = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
		files = await toIndexFiles([...titles, ...further]);
	}, 30_000);

	it.each<[string, (words: string[]) => string, object]>([
		['the most common word', ([a]) => `${a}`, {}],
		['its first letter', ([a]) => `${a?.charAt(0)}`, {}],
		['the two most common words', ([a, b]) => `${a} ${b}`, {}],
		['the most common word, of the most common kind', ([a]) => `${a}`, { kind: 'skills' }],
		['the most common word, mistyped', ([a]) => `${a?.slice(0, 2)}${a?.slice(3)}`, {}],
	])('takes at most 40 KB, compressed, for the answer to %s', async (_, query, filters) => {
		let bytes = 0;
		const large = new TitleIndex(async (path) => {
			const text = files.get(path) ?? '';
			bytes += gzipSync(text).length;
			return text;
		});
		const { hits, didYouMean } = await findTitles(large, query(common), filters);
		await Promise.all(hits.slice(0, 8).map((id) => large.title(id)));
		expect(hits.length > 0 || didYouMean !== undefined).toBe(true);
		expect(bytes).toBeLessThan(40 * 1024);
	});
});

it('asks again for a part that did not come, and for no other', async () => {
	const files = await toIndexFiles(entries);
	const asked: string[] = [];
	let broken = true;
	const shaky = new TitleIndex(async (path) => {
		asked.push(path);
		if (broken && path.includes('words')) throw new Error('No connection.');
		return files.get(path) ?? '';
	});
	await expect(findTitles(shaky, 'testing')).rejects.toThrow('No connection.');
	broken = false;
	expect((await findTitles(shaky, 'testing')).hits).not.toEqual([]);
	expect(asked.filter((path) => path === 'titles.json')).toHaveLength(1);
});
