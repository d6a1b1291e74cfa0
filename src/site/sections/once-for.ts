import type { Catalogue } from '../../model/catalogue.ts';

/** What follows from a catalogue and takes its time, made once for it: a document and its Markdown show the same tables. */
export function onceFor<T>(make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
	const made = new WeakMap<Catalogue, { value: T }>();
	return (catalogue) => {
		const known = made.get(catalogue) ?? { value: make(catalogue) };
		made.set(catalogue, known);
		return known.value;
	};
}
