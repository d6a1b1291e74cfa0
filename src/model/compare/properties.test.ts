import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basis, bridgeUnit, comparable, held } from '../../../tests/fixtures/comparables.ts';
import { allPairs } from './all-pairs.ts';
import { compare } from './compare.ts';
import { cover, creditOf, toHolding } from './coverage.ts';

const codes = ['A.1', 'A.6', 'B.1', 'B.3', 'D.5', 'D.6', 'D.7', 'D.12', '4:B.1', '4:D.5', '4:D.6', '4:D.7'];
const competence = fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 1, max: 5 })).map(([c, l]) => `${c}@${l}`);
const some = fc.uniqueArray(competence, { minLength: 1, maxLength: 8 });
const joins = fc
	.uniqueArray(fc.constantFrom('B.1=4:B.1', 'D.12=4:D.6', 'D.5~4:D.5', 'D.6~4:D.5', 'D.7~4:D.5', 'D.6=4:D.7'))
	.map((list) => list.join(' '));
const units = fc.uniqueArray(
	fc.tuple(competence, fc.integer({ min: 1, max: 9 })).map(([reaches, points]) => bridgeUnit(reaches, points)),
	{ selector: ({ id }) => id, maxLength: 10 },
);
const eqf = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined });
const qualification = (id: string) =>
	fc.record({ has: fc.uniqueArray(competence, { maxLength: 8 }), eqf }).map(({ has, eqf }) => {
		const { eqf: _, ...one } = comparable(id, has.join(' '));
		return eqf === undefined ? one : { ...one, eqf };
	});
const catalogue = fc
	.integer({ min: 2, max: 6 })
	.chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => qualification(`q${i}`))));

describe('over random catalogues', () => {
	test('a qualification covers all of itself', () => {
		fc.assert(
			fc.property(some, joins, (has, joined) => {
				const one = comparable('one', has.join(' '));
				const { competences } = compare(one, one, basis(joined));
				expect(competences?.forth.earned).toBe(has.length);
			}),
		);
	});

	test('a competence more never lowers what is covered', () => {
		fc.assert(
			fc.property(some, competence, some, joins, (has, more, wanted, joined) => {
				const { joins: known } = basis(joined);
				const asked = wanted.map(held);
				const before = cover(asked, toHolding(has.map(held)), known).earned;
				expect(cover(asked, toHolding([...has, more].map(held)), known).earned).toBeGreaterThanOrEqual(before);
			}),
		);
	});

	test('the bridge, when taken, leaves exactly what it said', () => {
		fc.assert(
			fc.property(some, some, joins, units, (has, wanted, joined, offered) => {
				const known = basis(joined, offered);
				const [a, b] = [comparable('a', has.join(' ')), comparable('b', wanted.join(' '))];
				const bridge = compare(a, b, known).bridge?.forth;
				if (!bridge) throw new Error('no bridge');
				const after = compare({ ...a, competences: [...a.competences, ...bridge.units] }, b, known).competences?.forth;
				const left = after?.rows.filter(({ rule }) => creditOf[rule] < 1);
				expect(bridge.left.map(({ wanted, rule }) => [wanted, creditOf[rule]])).toEqual(
					left?.map(({ wanted, rule }) => [wanted, creditOf[rule]]),
				);
			}),
		);
	});

	test('no unit of a bridge can be left out', () => {
		fc.assert(
			fc.property(some, some, joins, units, (has, wanted, joined, offered) => {
				const known = basis(joined, offered);
				const [a, b] = [comparable('a', has.join(' ')), comparable('b', wanted.join(' '))];
				const bridge = compare(a, b, known).bridge?.forth;
				const covered = (taken: typeof offered) =>
					compare({ ...a, competences: [...a.competences, ...taken] }, b, known).competences?.forth.earned ?? 0;
				for (const unit of bridge?.units ?? [])
					expect(covered((bridge?.units ?? []).filter((other) => other !== unit))).toBeLessThan(
						covered(bridge?.units ?? []),
					);
			}),
		);
	});

	test('the answer does not depend on the order of the input', () => {
		const written = (list: Parameters<typeof allPairs>[0], known: Parameters<typeof allPairs>[1]) =>
			[...allPairs(list, known)].map((pair) => JSON.stringify(pair)).sort();
		fc.assert(
			fc.property(catalogue, joins, units, fc.infiniteStream(fc.nat()), (list, joined, offered, chance) => {
				const shuffled = <T>(values: readonly T[]) =>
					values
						.map((value) => ({ value, at: chance.next().value as number }))
						.sort((x, y) => x.at - y.at)
						.map(({ value }) => value);
				const mixed = shuffled(list);
				expect(written(mixed, basis(shuffled(joined.split(' ')).join(' '), shuffled(offered)))).toEqual(
					written(list, basis(joined, offered)),
				);
			}),
		);
	});

	test('all pairs say the same as each comparison', () => {
		fc.assert(
			fc.property(catalogue, joins, units, (list, joined, offered) => {
				const known = basis(joined, offered);
				const byId = new Map(list.map((one) => [one.id as string, one]));
				const pairs = [...allPairs(list, known)];
				expect(pairs).toHaveLength(list.length * (list.length - 1));
				for (const { from, to, band, coverage, levelDifference } of pairs) {
					const [a, b] = [byId.get(from), byId.get(to)];
					if (!a || !b) throw new Error('an unknown id');
					const comparison = compare(a, b, known);
					expect([band, coverage, levelDifference]).toEqual([
						comparison.band,
						comparison.competences?.forth,
						comparison.levelDifference,
					]);
				}
			}),
		);
	});
});
