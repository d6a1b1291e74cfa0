import { beforeAll, describe, expect, test } from 'vitest';
import { jointQualifications } from '../../src/model/qualifications.ts';
import { generatedSets } from '../../src/model/generated-mappings.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { escoName, schemeName } from '../../src/model/terms.ts';
import { realContent } from '../fixtures/real-content.ts';

let catalogue: Catalogue;
beforeAll(() => {
	catalogue = realContent();
}, 30_000);

const allRows = () => catalogue.mappings.all.flatMap((set) => set.rows);

describe('the scheme has what it set out to have', () => {
	test('at least 15 qualification profiles and 24 units', () => {
		expect(catalogue['qualification-profiles'].all.length).toBeGreaterThanOrEqual(15);
		expect(catalogue['learning-units'].all.length).toBeGreaterThanOrEqual(24);
	});

	test('at least seven requirements, each answered by a unit', () => {
		const { unitsOfRequirement } = catalogue.relations;
		expect(catalogue.requirements.all.length).toBeGreaterThanOrEqual(7);
		expect(catalogue.requirements.all.filter(({ id }) => !unitsOfRequirement.has(id))).toEqual([]);
	});

	test('at least 8 qualifications', () => {
		expect(jointQualifications(catalogue).length).toBeGreaterThanOrEqual(8);
	});

	test('at least 24 unit certificates and 8 role certificates', () => {
		const ofKind = (kind: string) => catalogue.certifications.all.filter((c) => c.kind === kind);
		expect(ofKind('unit').length).toBeGreaterThanOrEqual(24);
		expect(ofKind('role').length).toBeGreaterThanOrEqual(8);
	});

	test('at least 8 mapping sets with 500 rows', () => {
		expect(catalogue.mappings.all.length).toBeGreaterThanOrEqual(8);
		expect(allRows().length).toBeGreaterThanOrEqual(500);
	});
});

describe('mappings', () => {
	test('give every row that is written a reason of its own', () => {
		const repeated = catalogue.mappings.all.flatMap((set) => {
			// Rows that follow from records are made by one rule; what an editor writes is written for one row.
			if (Object.hasOwn(generatedSets, set.id)) return [];
			const seen = new Set<string>();
			return set.rows
				.filter(({ comment }) => seen.size === seen.add(comment).size)
				.map((row) => `${set.id}: ${row.comment}`);
		});
		expect(repeated).toEqual([]);
	});

	test('take the competence of each profile, which is its own, to at least three ESCO skills', () => {
		const skillsOf = (name: string) =>
			new Set(
				allRows()
					.filter((row) => row.subject_id === name && row.object_id.startsWith('esco-skill:'))
					.map((row) => row.object_id),
			);
		const competences = catalogue['qualification-profiles'].all.map((profile) => profile.competence);
		expect(new Set(competences).size).toBe(competences.length);
		expect(competences.filter((id) => skillsOf(schemeName('competences', id)).size < 3)).toEqual([]);
	});

	test.each([
		['ict-profiles-2018', 30],
		['ecsf-1', 12],
	])('say of every role of %s where it stands among the ESCO occupations', (framework, count) => {
		const roles = catalogue['role-profiles'].all.filter((role) => (role.framework as string) === framework);
		const mapped = new Set(allRows().map((row) => row.subject_id));
		expect(roles).toHaveLength(count);
		expect(roles.map(({ id }) => schemeName('role-profiles', id)).filter((name) => !mapped.has(name))).toEqual([]);
	});

	test('have a row for every ESCO skill of an outcome, and no other, in the set that follows from the units', () => {
		const expected = catalogue['learning-units'].all.flatMap((unit) =>
			unit.outcomes.flatMap((outcome) =>
				outcome.skills.map((id) => {
					const skill = catalogue.skills.byId.get(id);
					return `${schemeName('learning-units', unit.id)}#${outcome.id} ${skill ? escoName(skill.uri) : id}`;
				}),
			),
		);
		const rows = catalogue.mappings.byId.get('unit-outcomes-to-esco-skills')?.rows ?? [];
		expect(expected.length).toBeGreaterThan(100);
		expect(rows.map((row) => `${row.subject_id} ${row.object_id}`)).toEqual(expected);
	});
});

describe('certificates and qualifications go together', () => {
	test('every unit has a certificate', () => {
		const { certificationsOfUnit } = catalogue.relations;
		expect(catalogue['learning-units'].all.filter(({ id }) => !certificationsOfUnit.has(id))).toEqual([]);
	});

	test('every qualification has a role certificate', () => {
		const { certificationsOfQualification } = catalogue.relations;
		expect(jointQualifications(catalogue).filter(({ id }) => !certificationsOfQualification.has(id))).toEqual([]);
	});
});
