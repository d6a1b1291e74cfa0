import type { CollectionName, Records } from '../../schema/collections.ts';
import { isAbsent } from '../../schema/common.ts';
import { pilotStages } from '../../schema/pilot.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type Finding = { path: string; message: string; expected: string; fix: string };

function ascending(levels: readonly number[], path: string): Finding[] {
	if (levels.every((level, i) => i === 0 || level > (levels[i - 1] ?? 0))) return [];
	return [
		{
			path,
			message: `The levels are ${levels.join(', ')}.`,
			expected: `ascending levels, each once: ${[...new Set(levels)].sort((a, b) => a - b).join(', ')}`,
			fix: 'Put them in order.',
		},
	];
}

/** Countries that Eurostat writes in another way than ISO. */
const eurostatCodes = new Map<string, string>([
	['GR', 'EL'],
	['GB', 'UK'],
]);

/** By collection, what in a record cannot all be true. */
const rules: { [N in CollectionName]?: (record: Records[N], catalogue: Catalogue) => Finding[] } = {
	frameworks: ({ parts = [] }) =>
		parts.flatMap(({ eqf }, i) => (eqf ? ascending(eqf.levels, `parts[${i}].eqf.levels`) : [])),
	competences: ({ levels }) => ascending(levels, 'levels'),
	'role-profiles': ({ competences }) =>
		(isAbsent(competences) ? [] : competences).flatMap(({ level, conflict }, i) =>
			conflict?.level === level
				? [
						{
							path: `competences[${i}].conflict.level`,
							message: `Both readings give level ${level}: there is no conflict.`,
							expected: 'another level than that of the first reading',
							fix: 'Correct one of the two levels, or remove the conflict.',
						},
					]
				: [],
		),
	occupations: ({ code, iscoGroup, framework, versions, history }, { frameworks }) => {
		const edition = frameworks.byId.get(framework)?.edition;
		const named = new Set([...(edition === undefined ? [] : [edition]), ...history.map(({ version }) => version)]);
		const group: Finding = {
			path: 'iscoGroup',
			message: `The code ${code} does not begin with the unit group ${iscoGroup}.`,
			expected: `"${code.slice(0, 4)}", the first four digits of the code`,
			fix: 'Correct the group, or the code.',
		};
		return [
			...(code.startsWith(iscoGroup) ? [] : [group]),
			...[...named]
				.filter((version) => !versions.some((own) => own === version))
				.map((version) => ({
					path: 'versions',
					message: `The tables speak of it in ESCO ${version}, and its versions are ${versions.join(', ')}.`,
					expected: `${version} among its versions`,
					fix: 'Add the version, or correct the row that names it.',
				})),
		];
	},
	qualifications: (qualification) => {
		if (qualification.kind === 'national') return [];
		const own = qualification.relatedOccupations.indexOf(qualification.occupation);
		if (own < 0) return [];
		return [
			{
				path: `relatedOccupations[${own}]`,
				message: `"${qualification.occupation}" is the occupation that the qualification is built on.`,
				expected: 'other occupations',
				fix: 'Remove it here.',
			},
		];
	},
	countries: ({ code, eurostatCode }) => {
		const own = eurostatCodes.get(code);
		if (eurostatCode === undefined || eurostatCode === own) return [];
		return [
			{
				path: 'eurostatCode',
				message: `Eurostat does not write ${eurostatCode} for ${code}.`,
				expected: own ? `"${own}"` : 'no "eurostatCode": Eurostat writes the ISO code',
				fix: own ? `Write "${own}".` : 'Remove the line, or correct the code.',
			},
		];
	},
	pilots: ({ figures }) =>
		figures.flatMap(({ stage, people, exactness }, i) => {
			const before = figures.find(
				(other) =>
					other.exactness === 'exact' &&
					pilotStages.indexOf(other.stage) < pilotStages.indexOf(stage) &&
					other.people < people,
			);
			if (!before || exactness === 'about') return [];
			return [
				{
					path: `figures[${i}].people`,
					message: `${people} people are ${stage}, and only ${before.people} were ${before.stage}.`,
					expected: `at most ${before.people}, since people pass through the stages in their order`,
					fix: 'Correct one of the two figures.',
				},
			];
		}),
	decisions: ({ id, status, replacedBy }) => {
		// A decision that replaces itself is told as a ring.
		if (isAbsent(replacedBy) || replacedBy === id || status !== 'adopted') return [];
		return [
			{
				path: 'status',
				message: `The decision is adopted, and "${replacedBy}" took its place.`,
				expected: '"deprecated" for what was replaced',
				fix: 'Correct the status, or write { absent: not-applicable } for "replacedBy".',
			},
		];
	},
};

function findingsOf<N extends CollectionName>(collection: N, catalogue: Catalogue) {
	const rule: ((record: Records[N], catalogue: Catalogue) => Finding[]) | undefined = rules[collection];
	const lists: { readonly [C in CollectionName]: { readonly all: readonly Records[C][] } } = catalogue;
	return lists[collection].all.flatMap((record) =>
		(rule?.(record, catalogue) ?? []).map(({ path, ...text }) =>
			problemAt(catalogue, collection, record.id, path, text),
		),
	);
}

export const contradictions: Check = {
	name: 'contradiction',
	description:
		'A record does not contradict itself: levels ascend, no stage of a pilot has more people than the one before, a conflict differs, what was replaced is not in force, a code lies in its group.',
	scope: 'catalogue',
	run: (catalogue) => (Object.keys(rules) as CollectionName[]).flatMap((name) => findingsOf(name, catalogue)),
};
