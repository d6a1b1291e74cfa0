import { linkedDocuments } from '../addresses.ts';
import type { Check } from './check.ts';

export const documentsThatPagesLeadTo: Check = {
	name: 'missing-document',
	description: 'Every document that pages of the site lead to is there.',
	scope: 'documents',
	run({ docs }, { unread }) {
		if (unread.has('docs')) return [];
		const slugs = new Set(docs.map(({ slug }) => slug));
		return linkedDocuments
			.filter((slug) => !slugs.has(slug) && !unread.has(`docs ${slug}`))
			.map((slug) => ({
				file: `docs/en/${slug}.mdx`,
				path: '',
				message: 'The document is missing, and pages of the site lead to it.',
				expected: `a document docs/en/${slug}.mdx`,
				fix: 'Restore the document.',
			}));
	},
};
