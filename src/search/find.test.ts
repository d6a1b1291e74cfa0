import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { findTitles, labelFor } from './find.ts';
import type { Title } from './title.ts';
import { titlesOf } from './titles.ts';

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
	entry('occupations', 'software tester', 'occupations/software-tester/', { codes: ['2519.7', '2519'], isco: '2519' }),
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
const found = (query: string, filters = {}) => findTitles(entries, query, filters).hits.map((hit) => hit.address);

describe('findTitles', () => {
	it.each(['B.3', 'b.3', 'b3', 'B 3'])('finds everything of a competence by its code, typed as %s', (query) => {
		expect(found(query).slice(0, 4)).toEqual([
			'competences/e-cf-3.0/b.3/',
			'competences/e-cf-4.0/b.3/',
			'qualification-profiles/b.3/',
			'learning-units/b.3-e3/',
		]);
	});

	it.each(['e-CF 4.0 A.10', 'A.10 e-CF 4.0', 'a.10'])('finds the competence of one edition by %s', (query) => {
		expect(found(query)).toEqual(['competences/e-cf-4.0/a.10/']);
	});

	it('puts A.1 before A.10, and the holder of a code before the one that had it', () => {
		expect(found('A.1')[0]).toBe('competences/e-cf-3.0/a.1/');
		expect(found('2512.3')).toEqual(['occupations/software-architect/', 'occupations/software-developer/']);
	});

	it('finds the occupations of an ISCO group, an ESCO code and a unit', () => {
		expect(found('2512')).toEqual(['occupations/software-developer/', 'occupations/software-architect/']);
		expect(found('1330.7')).toEqual(['occupations/ict-project-manager/']);
		expect(found('b.3-e3')).toEqual(['learning-units/b.3-e3/']);
	});

	it.each([
		'Softwareentwickler',
		'softwareentwicklerin',
		'разработчик на софтуер',
		'РАЗРАБОТЧИК',
		'μηχανικοσ αναπτυξης',
		'tworca oprogramowania',
		'softwarova vyvojarka',
	])('finds software developer as %s', (query) => {
		expect(found(query)[0]).toBe('occupations/software-developer/');
	});

	it('finds by the beginnings of words, all of which must be there', () => {
		expect(found('softw dev')).toEqual(['occupations/software-developer/']);
		expect(found('software midwife')).toEqual([]);
	});

	it('tells C++ from C#', () => {
		expect(found('C++')).toEqual(['skills/c-plus-plus/']);
		expect(found('c#')).toEqual(['skills/c-sharp/']);
	});

	it.each([
		['sofware developer', 'software developer'],
		['softwrae developer', 'software developer'],
		['Softwareentwikler', 'Softwareentwickler'],
		['разработчак', 'разработчик на софтуер'],
		['tesging', 'Testing'],
	])('suggests a name for the one wrong letter of %s', (query, name) => {
		expect(findTitles(entries, query)).toEqual({ hits: [], didYouMean: name });
	});

	it.each(['sofwar devlper', 'tsx', 'B.33', '2513', '', '  ', '—', '\\', '<mark>'])(
		'neither finds nor suggests for “%s”',
		(query) => {
			expect(findTitles(entries, query)).toEqual({ hits: [] });
		},
	);

	it('narrows by kind, area, level and ISCO group', () => {
		expect(found('B.3', { kind: 'learning-units' })).toEqual(['learning-units/b.3-e3/']);
		expect(found('testing', { area: 'plan' })).toEqual([]);
		expect(found('testing', { level: 'e-4' })).not.toContain('learning-units/b.3-e3/');
		expect(found('software', { isco: '2519' })).toEqual(['occupations/software-tester/']);
	});
});

it.each(['ecf 3.0', 'eCF 3.0', 'e-CF 3.0', 'e cf 3.0', 'ecf 30'])('finds e-CF 3.0 as %s, as the pages do', (query) => {
	expect(found(query)).toContain('competences/e-cf-3.0/b.3/');
	expect(found(query)).not.toContain('competences/e-cf-4.0/b.3/');
});

it('names the label that matched, and none where the title did', () => {
	const developer = entries[4]!;
	expect(labelFor(developer, 'entwickler')).toBeUndefined();
	expect(labelFor(developer, 'softwareentw')).toEqual({
		language: 'de',
		text: 'Softwareentwickler/Softwareentwicklerin',
	});
	expect(labelFor(developer, 'developer')).toBeUndefined();
});

describe('the index of the published content', () => {
	let real: Title[];
	beforeAll(async () => {
		const { catalogue } = loadCatalogue('content');
		if (!catalogue) throw new Error('The content does not load.');
		real = titlesOf(catalogue);
		findTitles(real, 'anything');
	}, 30_000);

	it('has every page once, with addresses below the base', () => {
		expect(new Set(real.map((one) => one.address)).size).toBe(real.length);
		for (const one of real) expect(one.address).toMatch(/^[a-z-]+\/[a-z0-9./-]+\/$/);
	});

	it('leads from code and label to the record', () => {
		expect(findTitles(real, 'разработчик на софтуер').hits[0]?.address).toBe('occupations/software-developer/');
		expect(findTitles(real, 'e-CF 4.0 A.10').hits[0]?.address).toBe('competences/e-cf-4.0/a.10/');
		expect(findTitles(real, '2512').hits.every((hit) => hit.isco === '2512')).toBe(true);
		expect(findTitles(real, 'sofware developer').didYouMean).toBe('software developer');
	});

	it('answers within 50 ms', () => {
		const queries = ['B.3', 's', 'manage', 'software deve', 'softwrae developr', 'Softwareentwikler', 'zzzz'];
		const times = queries.map((query) => {
			const started = performance.now();
			findTitles(real, query);
			return performance.now() - started;
		});
		// The middle one: a single slow run says more about the machine than about the search.
		expect(times.sort((a, b) => a - b)[3]).toBeLessThan(50);
	});
});
