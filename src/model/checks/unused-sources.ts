import type { Check } from './check.ts';
import { namingsOfFiles, namingsOfRecords } from './namings.ts';
import { problemAt } from './problem-at.ts';

export const unusedSources: Check = {
	name: 'unused-source',
	description: 'Every source is cited by a record or a document: a bibliography that nobody needs rots unseen.',
	scope: 'sources',
	run(catalogue, { unread }) {
		// What cites it may be among what could not be read.
		if (unread.size > 0) return [];
		const namings = [...namingsOfRecords(catalogue), ...namingsOfFiles(catalogue)];
		const cited = new Set(namings.filter(({ target }) => target === 'sources').map(({ to }) => to));
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
