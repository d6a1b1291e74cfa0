import type { Check } from './check.ts';
import { citedSourcePaths, editionSourcePaths } from './cited-sources.ts';
import { problemAt } from './problem-at.ts';

export const unusedSources: Check = {
	name: 'unused-source',
	description: 'Every source is cited by a record or a document: a bibliography that nobody needs rots unseen.',
	scope: 'sources',
	run(catalogue, { unread }) {
		// What cites it may be among what could not be read.
		if (unread.size > 0) return [];
		const cited = new Set([...citedSourcePaths(catalogue), ...editionSourcePaths(catalogue)].map((c) => c.source));
		for (const doc of catalogue.docs) for (const source of doc.sources ?? []) cited.add(source);
		return catalogue.sources.all
			.filter((source) => !cited.has(source.id))
			.map((source) =>
				problemAt(catalogue, 'sources', source.id, '', {
					message: `No record or document cites the source "${source.id}".`,
					expected: 'at least one citation',
					fix: 'Cite it where its facts are used, or delete the file.',
				}),
			);
	},
};
