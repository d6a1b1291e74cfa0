import { documentAddress } from '../addresses.ts';
import type { CatalogueDoc } from '../catalogue.ts';
import type { Check } from './check.ts';

export const documentAddresses: Check = {
	name: 'duplicate-address',
	description: 'No two documents have one address: the name of the file makes it, and its language is not part of it.',
	scope: 'documents',
	run({ docs }) {
		const first = new Map<string, CatalogueDoc>();
		const inOrder = [...docs].sort((a, b) => (a.file < b.file ? -1 : 1));
		return inOrder.flatMap((doc) => {
			const other = first.get(doc.slug);
			if (!other) first.set(doc.slug, doc);
			return other
				? [
						{
							file: doc.file,
							path: '',
							message: `The document has the address "${documentAddress(doc.slug)}", and so has ${other.file}.`,
							expected: 'a name that no document of another language has',
							fix: 'Rename one of the two files.',
						},
					]
				: [];
		});
	},
};
