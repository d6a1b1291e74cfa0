import { collectionNames } from '../../schema/collections.ts';
import { addressOf, documentAddress } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

const file = 'synonyms.yaml';

/** The pages that the search knows by their titles. */
const addressesOf = (catalogue: Catalogue): Set<string> =>
	new Set([
		...collectionNames
			.filter((name) => name !== 'sources')
			.flatMap((name) => catalogue[name].all.map(({ id }) => addressOf(name, id))),
		...catalogue.docs.map(({ slug }) => documentAddress(slug)),
	]);

export const synonyms: Check = {
	name: 'synonym',
	description:
		'Words in synonyms.yaml lead to pages of records and documents that are there, and each word stands in one entry.',
	scope: 'catalogue',
	run(catalogue, { unread }) {
		// What a word leads to may be among what could not be read.
		if (unread.size > 0) return [];
		const known = addressesOf(catalogue);
		const first = new Map<string, number>();
		return catalogue.synonyms.flatMap(({ words, to }, i): Omit<Problem, 'check'>[] => [
			...to.flatMap((address, j) =>
				known.has(address)
					? []
					: [
							{
								file,
								path: `[${i}].to[${j}]`,
								message: `"${address}" is no page of a record or a document.`,
								expected: 'the address of a page of this edition, such as "occupations/software-tester/"',
								fix: 'Correct the address, or remove it.',
							},
						],
			),
			...words.flatMap((word, j) => {
				const key = word.toLowerCase();
				const other = first.get(key);
				if (other === undefined) first.set(key, i);
				return other === undefined
					? []
					: [
							{
								file,
								path: `[${i}].words[${j}]`,
								message: `"${word}" stands in entry ${other + 1} already.`,
								expected: 'each word once in the file',
								fix: 'Keep it in one entry, with all that it leads to.',
							},
						];
			}),
		]);
	},
};
