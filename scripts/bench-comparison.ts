/** How long comparing takes: all pairs of the content, and synthetic catalogues of growing size. */
import type { Catalogue } from '../src/model/catalogue.ts';
import { allPairs } from '../src/model/compare/all-pairs.ts';
import { basisOf } from '../src/model/compare/basis.ts';
import { toComparable, type Comparable } from '../src/model/compare/comparable.ts';
import type { QualificationId } from '../src/schema/ids.ts';

/** A row of numbers that looks random and is the same in every run: a linear congruential generator. */
function* numbers(seed: number): Generator<number> {
	for (let state = seed; ; yield state / 2 ** 32) state = (state * 1664525 + 1013904223) % 2 ** 32;
}

/** So many qualifications of three to eight competences at any level, drawn from those of the e-CF. */
function synthetic(catalogue: Catalogue, count: number): Comparable[] {
	const chance = numbers(count);
	const draw = (below: number) => Math.floor((chance.next().value ?? 0) * below);
	const codes = catalogue.competences.all;
	return Array.from({ length: count }, (_, i) => {
		const held = new Map(
			Array.from({ length: 3 + draw(6) }, () => {
				const competence = codes[draw(codes.length)];
				return [competence?.id, { competence: competence?.id, level: 1 + draw(5) }];
			}),
		);
		return {
			id: `q${i}` as QualificationId,
			eqf: 3 + draw(5),
			competences: [...held.values()] as Comparable['competences'],
			isco: `25${draw(10)}${draw(10)}`,
			workload: [],
		};
	});
}

/** Goes through all ordered pairs, and tells how many there were and how long it took, in milliseconds. */
function time(list: readonly Comparable[], catalogue: Catalogue) {
	const basis = basisOf(catalogue);
	const started = performance.now();
	let pairs = 0;
	for (const _ of allPairs(list, basis)) pairs += 1;
	return { pairs, took: performance.now() - started };
}

/** Prints what each size costs; `line` writes one figure. */
export function benchComparison(
	catalogue: Catalogue,
	line: (name: string, value: number, unit: string, digits?: number) => void,
): void {
	const real = time(
		catalogue.qualifications.all.map((one) => toComparable(catalogue, one)),
		catalogue,
	);
	line(`all ${real.pairs} pairs of the content`, real.took, 'ms');
	for (const size of [100, 300, 1000]) {
		const { pairs, took } = time(synthetic(catalogue, size), catalogue);
		line(`${pairs} pairs of ${size} synthetic qualifications`, took / 1000, 's', 2);
		line(`  cost per pair`, (took / pairs) * 1000, 'µs', 1);
	}
	line('  most memory of the process so far', process.resourceUsage().maxRSS / 1024, 'MB');
}
