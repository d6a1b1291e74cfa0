import { compareIds } from '../order.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const cycles: Check = {
	name: 'cyclic-prerequisites',
	description: 'No unit requires itself, directly or through the units it requires.',
	scope: 'learning-units',
	run(catalogue) {
		const units = catalogue['learning-units'].byId;
		const chainBackTo = (start: string, id: string, chain: string[]): string[] | undefined => {
			for (const next of units.get(id)?.prerequisites ?? []) {
				if (next === start) return [...chain, next];
				if (chain.includes(next)) continue;
				const found = chainBackTo(start, next, [...chain, next]);
				if (found) return found;
			}
			return undefined;
		};
		return catalogue['learning-units'].all.flatMap((unit) => {
			const chain = chainBackTo(unit.id, unit.id, [unit.id]);
			// Each unit of a cycle finds it; it is told once, at the first of them.
			if (!chain || chain.some((id) => compareIds(id, unit.id) < 0)) return [];
			return [
				problemAt(catalogue, 'learning-units', unit.id, 'prerequisites', {
					message: `The unit requires itself: ${chain.join(' → ')}.`,
					expected: 'prerequisites that lead back to no unit of the chain',
					fix: 'Remove one of the prerequisites in the chain.',
				}),
			];
		});
	},
};
