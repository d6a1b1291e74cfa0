/** What a word is part of: the record's own code, its title, a further code, another name, or a word that leads to it. */
export const fields = ['code', 'title', 'further', 'label', 'synonym'] as const;
export type Field = (typeof fields)[number];

/** Where a word stands: in which title of the list, and in what of it. */
export interface Place {
	id: number;
	field: Field;
}

export interface WordPlaces {
	word: string;
	places: Place[];
}

const numberOf = ({ id, field }: Place) => id * fields.length + fields.indexOf(field);
const placeOf = (number: number): Place => ({
	id: Math.floor(number / fields.length),
	field: fields[number % fields.length] ?? 'label',
});

/** A word with its places as text for the wire, each place by its distance from the one before. */
export function writeWord({ word, places }: WordPlaces): string {
	const numbers = places.map(numberOf).sort((a, b) => a - b);
	return JSON.stringify([word, ...numbers.map((number, i) => number - (numbers[i - 1] ?? 0))]);
}

/** The words of a file of such texts. Throws where it is none. */
export function readWords(text: string): WordPlaces[] {
	return (JSON.parse(text) as [string, ...number[]][]).map(([word, ...steps]) => {
		let number = 0;
		return { word, places: steps.map((step) => placeOf((number += step))) };
	});
}
