import { nearest } from '../io/nearest.ts';
import { isNear } from '../search/near.ts';

/** Something asked for that is not there. Its message is a sentence for whoever asked. */
export class Mistake extends Error {}

/** The name of a list that may have been meant: one letter away, the shortest that holds it, or one that begins like it. */
function like(name: string, names: readonly string[]): string | undefined {
	const plain = name.toLowerCase();
	const holding = plain.length < 3 ? [] : names.filter((other) => other.toLowerCase().includes(plain));
	return (
		names.find((other) => isNear(plain, other.toLowerCase())) ??
		holding.sort((a, b) => a.length - b.length)[0] ??
		(plain === '' ? undefined : nearest(plain, names))
	);
}

/** That a name is not in a list, with the one that is nearest; `otherwise` where none is. */
function noSuch(what: string, name: string, names: readonly string[], otherwise: string): Mistake {
	const meant = like(name, names);
	return new Mistake(`There is no ${what}. ${meant === undefined ? otherwise : `Did you mean "${meant}"?`}`);
}

export const noCommand = (name: string, names: readonly string[]): Mistake =>
	noSuch(`command "${name}"`, name, names, `The commands are ${names.join(', ')}.`);

export const noCollection = (name: string, names: readonly string[]): Mistake =>
	noSuch(`collection "${name}"`, name, names, `The collections are ${names.join(', ')}.`);

export const noRecord = (collection: string, id: string, ids: readonly string[]): Mistake =>
	noSuch(`"${id}" in ${collection}`, id, ids, `"ecf-scheme get ${collection}" lists all.`);

export const outOfForce = (id: string): Mistake =>
	new Mistake(`The qualification "${id}" was taken out of force, and is compared with nothing.`);
