import type { CollectionName } from '../../schema/collections.ts';
import { isAbsent, type Absent } from '../../schema/common.ts';
import type { Catalogue } from '../catalogue.ts';
import { jointQualifications, nationalQualifications } from '../qualifications.ts';
import { compareIds } from '../order.ts';
import type { Problem } from '../problem.ts';
import { citedSourcePaths, editionSourcePaths } from './cited-sources.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

interface Reference {
	path: string;
	target: CollectionName;
	id: string;
}

const known = (ids: readonly string[] | Absent): readonly string[] => (isAbsent(ids) ? [] : ids);

/** Where each collection points: field path, the collection meant, the id written. */
function* referencesOf(catalogue: Catalogue): Generator<{ from: CollectionName; id: string; reference: Reference }> {
	const at = (from: CollectionName, id: string, path: string, target: CollectionName, to: string | undefined) => ({
		from,
		id,
		reference: { path, target, id: to ?? '' },
	});
	function* all(from: CollectionName, id: string, path: string, target: CollectionName, ids: readonly string[]) {
		for (const [i, to] of ids.entries()) yield at(from, id, `${path}[${i}]`, target, to);
	}
	for (const f of catalogue.frameworks.all)
		if (f.replaces) yield at('frameworks', f.id, 'replaces', 'frameworks', f.replaces);
	for (const c of catalogue.competences.all) {
		yield at('competences', c.id, 'framework', 'frameworks', c.framework);
		for (const [i, id] of (c.predecessors ?? []).entries())
			yield at('competences', c.id, `predecessors[${i}]`, 'competences', id);
	}
	for (const r of catalogue['role-profiles'].all) {
		yield at('role-profiles', r.id, 'framework', 'frameworks', r.framework);
		if (r.predecessor) yield at('role-profiles', r.id, 'predecessor', 'role-profiles', r.predecessor);
		if (!isAbsent(r.competences))
			for (const [i, row] of r.competences.entries())
				yield at('role-profiles', r.id, `competences[${i}].competence`, 'competences', row.competence);
	}
	for (const o of catalogue.occupations.all) {
		yield at('occupations', o.id, 'framework', 'frameworks', o.framework);
		for (const field of ['essentialSkills', 'optionalSkills'] as const) {
			const skills = o[field];
			if (!isAbsent(skills))
				for (const [i, id] of skills.entries()) yield at('occupations', o.id, `${field}[${i}]`, 'skills', id);
		}
	}
	for (const s of catalogue.skills.all) yield at('skills', s.id, 'framework', 'frameworks', s.framework);
	for (const p of catalogue['qualification-profiles'].all)
		yield at('qualification-profiles', p.id, 'competence', 'competences', p.competence);
	for (const u of catalogue['learning-units'].all) {
		yield at('learning-units', u.id, 'profile', 'qualification-profiles', u.profile);
		for (const [i, id] of u.prerequisites.entries())
			yield at('learning-units', u.id, `prerequisites[${i}]`, 'learning-units', id);
		for (const [i, outcome] of u.outcomes.entries())
			for (const [j, id] of outcome.skills.entries())
				yield at('learning-units', u.id, `outcomes[${i}].skills[${j}]`, 'skills', id);
		for (const [i, outcome] of u.outcomes.entries())
			yield* all('learning-units', u.id, `outcomes[${i}].requirements`, 'requirements', outcome.requirements ?? []);
	}
	for (const r of catalogue.requirements.all) {
		yield* all('requirements', r.id, 'competences', 'competences', r.competences);
		yield* all('requirements', r.id, 'occupations', 'occupations', r.occupations);
		yield* all('requirements', r.id, 'roleProfiles', 'role-profiles', r.roleProfiles);
	}
	for (const f of catalogue['national-frameworks'].all)
		yield at('national-frameworks', f.id, 'country', 'countries', f.country);
	for (const p of catalogue.pilots.all) {
		yield* all('pilots', p.id, 'countries', 'countries', known(p.countries));
		yield* all('pilots', p.id, 'competences', 'competences', known(p.competences));
		yield* all('pilots', p.id, 'organisers', 'organisations', known(p.organisers));
	}
	for (const o of catalogue.organisations.all)
		if (!isAbsent(o.country)) yield at('organisations', o.id, 'country', 'countries', o.country);
	for (const a of catalogue.agreements.all)
		if (a.kind === 'documented') yield* all('agreements', a.id, 'parties', 'organisations', a.parties);
	for (const l of catalogue.labels.all) yield at('labels', l.id, 'holder', 'organisations', l.holder);
	for (const d of catalogue.decisions.all)
		if (!isAbsent(d.replacedBy)) yield at('decisions', d.id, 'replacedBy', 'decisions', d.replacedBy);
	for (const q of nationalQualifications(catalogue)) {
		yield at('qualifications', q.id, 'country', 'countries', q.country);
		yield at('qualifications', q.id, 'framework', 'national-frameworks', q.framework);
	}
	for (const q of jointQualifications(catalogue)) {
		yield at('qualifications', q.id, 'occupation', 'occupations', q.occupation);
		yield* all('qualifications', q.id, 'relatedOccupations', 'occupations', q.relatedOccupations);
		yield* all('qualifications', q.id, 'compulsory', 'learning-units', q.compulsory);
		for (const [i, group] of q.electives.entries())
			yield* all('qualifications', q.id, `electives[${i}].units`, 'learning-units', group.units);
		yield* all('qualifications', q.id, 'roleProfiles', 'role-profiles', q.roleProfiles);
		for (const [i, step] of q.progression.entries())
			yield at('qualifications', q.id, `progression[${i}].to`, 'qualifications', step.to);
	}
	for (const c of catalogue.certifications.all) {
		yield* all('certifications', c.id, 'requires', 'certifications', c.requires);
		if (c.kind === 'unit') yield at('certifications', c.id, 'unit', 'learning-units', c.unit);
		else {
			yield at('certifications', c.id, 'qualification', 'qualifications', c.qualification);
			yield* all('certifications', c.id, 'roleProfiles', 'role-profiles', c.roleProfiles);
		}
	}
}

/** The id of the collection that differs least in its first letters, to help with a slip of the pen. */
function nearest(id: string, ids: Iterable<string>): string | undefined {
	let best: string | undefined;
	let length = 2;
	for (const candidate of [...ids].sort(compareIds)) {
		let shared = 0;
		while (shared < id.length && id[shared] === candidate[shared]) shared++;
		if (shared > length) [best, length] = [candidate, shared];
	}
	return best;
}

export const references: Check = {
	name: 'dangling-reference',
	description: 'Every id that a record names exists: competences, skills, profiles, units, frameworks, sources.',
	scope: 'catalogue',
	run(catalogue, { unread }) {
		const problems: Omit<Problem, 'check'>[] = [];
		const look = (from: CollectionName, id: string, { path, target, id: to }: Reference) => {
			if (catalogue[target].byId.has(to) || unread.has(`${target} ${to}`) || unread.has(target)) return;
			const like = nearest(to, catalogue[target].byId.keys());
			problems.push(
				problemAt(catalogue, from, id, path, {
					message: `"${to}" is not in ${target}.`,
					expected: `the id of a record in ${target}`,
					fix: like
						? `Correct the id (did you mean "${like}"?), or add the record.`
						: 'Correct the id, or add the record.',
				}),
			);
		};
		for (const { from, id, reference } of referencesOf(catalogue)) look(from, id, reference);
		for (const { collection, id, path, source } of citedSourcePaths(catalogue))
			look(collection, id, { path, target: 'sources', id: source });
		const outside = [
			...[...editionSourcePaths(catalogue)].map((cited) => ({ file: 'edition.yaml', ...cited })),
			...catalogue.docs.flatMap(({ file, sources = [] }) =>
				sources.map((source, i) => ({ file, path: `sources[${i}]`, source })),
			),
		];
		for (const { file, path, source } of outside)
			if (!catalogue.sources.byId.has(source) && !unread.has(`sources ${source}`) && !unread.has('sources'))
				problems.push({
					file,
					path,
					message: `"${source}" is not in sources.`,
					expected: 'the id of a record in sources',
					fix: 'Correct the id, or add the source.',
				});
		return problems;
	},
};
