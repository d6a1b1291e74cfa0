import type { Catalogue } from './catalogue.ts';

const reckoned = new WeakMap<Catalogue, Map<string, unknown>>();

function valuesOf(catalogue: Catalogue): Map<string, unknown> {
	const values = reckoned.get(catalogue) ?? new Map<string, unknown>();
	reckoned.set(catalogue, values);
	return values;
}

/**
 * What follows from a catalogue and takes its time, reckoned once for it. `name` is its alone: by it one process of a build
 * takes over what another has reckoned, so that it is made of what can be copied: plain values, maps, arrays of numbers.
 */
export function onceFor<T>(name: string, make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
	return (catalogue) => {
		const values = valuesOf(catalogue);
		if (!values.has(name)) values.set(name, make(catalogue));
		return values.get(name) as T;
	};
}

/** What was reckoned of a catalogue so far, by name. */
export const reckonedOf = (catalogue: Catalogue): ReadonlyMap<string, unknown> => valuesOf(catalogue);

/** Takes what was reckoned of the same catalogue elsewhere. */
export function takeReckoned(catalogue: Catalogue, values: ReadonlyMap<string, unknown>): void {
	for (const [name, value] of values) valuesOf(catalogue).set(name, value);
}
