/** How long comparing takes: all pairs of the content, and made-up catalogues of growing size. */
import type { Catalogue } from '../src/model/catalogue.ts';
import { allPairs, comparabilityOf } from '../src/model/compare/all-pairs.ts';
import { basisOf, type ComparisonBasis } from '../src/model/compare/basis.ts';
import type { Comparable } from '../src/model/compare/comparable.ts';
import { toProfile } from '../src/model/compare/profile.ts';
import { outside, type Place } from '../src/model/compare/reading.ts';
import { surenesses } from '../src/schema/outcome-words.ts';
import type { CompetenceId, QualificationId } from '../src/schema/ids.ts';

/** A row of numbers that looks random and is the same in every run: a linear congruential generator. */
function* numbers(seed: number): Generator<number> {
	for (let state = seed; ; yield state / 2 ** 32) state = (state * 1664525 + 1013904223) % 2 ** 32;
}

/** Whole numbers below a bound, each a draw. */
function drawing(seed: number): (below: number) => number {
	const chance = numbers(seed);
	return (below) => Math.floor((chance.next().value ?? 0) * below);
}

/** Two coders who put what does not hold at three other places each time. */
function madeUpBasis(competences: readonly CompetenceId[]): ComparisonBasis {
	const draw = drawing(competences.length);
	const places: Place[] = [...competences, outside];
	const drawn = () => [places[draw(places.length)] ?? outside, 1 + draw(4)] as const;
	return {
		joins: new Map(),
		units: [],
		reading: {
			holds: { sure: 0.9, likely: 0.75, open: 0.5 },
			elsewhere: Object.fromEntries(places.map((place) => [place, [drawn(), drawn(), drawn()]])),
			anywhere: [],
		},
	};
}

/** So many qualifications of 20 to 100 outcomes in three to twelve competences, a fifth of the outcomes outside the e-CF. */
function madeUp(competences: readonly CompetenceId[], count: number): Comparable[] {
	const draw = drawing(count);
	return Array.from({ length: count }, (_, i) => {
		const taught = Array.from({ length: 3 + draw(10) }, () => competences[draw(competences.length)]);
		return {
			id: `q${i}` as QualificationId,
			eqf: 3 + draw(5),
			basis: 'outcomes',
			isClosed: draw(2) === 0,
			measure: 'hours',
			outcomes: Array.from({ length: 20 + draw(81) }, (_, j) => ({
				key: `q${i}#o${j}`,
				room: 10 + draw(90),
				competences:
					draw(5) === 0
						? []
						: taught
								.slice(draw(taught.length))
								.slice(0, 1)
								.flatMap((one) => one ?? []),
				sureness: surenesses[draw(surenesses.length)] ?? 'open',
			})),
			levels: new Map(),
			isco: `25${draw(10)}${draw(10)}`,
			workload: [],
		};
	});
}

/** Goes through all ordered pairs with their worlds: how many there were, and how long it took, in milliseconds. */
function time(list: readonly Comparable[], basis: ComparisonBasis) {
	const started = performance.now();
	const profiles = list.map((one) => toProfile(one, basis.reading));
	let pairs = 0;
	for (const _ of allPairs(profiles, basis)) pairs += 1;
	return { pairs, took: performance.now() - started };
}

/** Prints what each size costs, the worlds of its qualifications with it; `line` writes one figure. */
export function benchComparison(
	catalogue: Catalogue,
	line: (name: string, value: number, unit: string, digits?: number) => void,
): void {
	const real = time(
		[...comparabilityOf(catalogue).profiles.values()].map(({ of }) => of),
		basisOf(catalogue),
	);
	line(`all ${real.pairs} pairs of the content`, real.took / 1000, 's', 2);
	const codes = catalogue.competences.all.filter(({ framework }) => framework === 'e-cf-3.0').map(({ id }) => id);
	for (const size of [100, 300, 1000]) {
		const { pairs, took } = time(madeUp(codes, size), madeUpBasis(codes));
		line(`${pairs} pairs of ${size} made-up qualifications`, took / 1000, 's', 2);
		line(`  cost per pair`, (took / pairs) * 1000, 'µs', 1);
	}
	line('  most memory of the process so far', process.resourceUsage().maxRSS / 1024, 'MB');
}
