import type { Layout } from './content-folder.ts';

/** Collections of one file a record: the file's name is the id. */
export const recordFolders = [
	'frameworks',
	'requirements',
	'qualification-profiles',
	'learning-units',
	'qualifications',
	'certifications',
	'countries',
	'national-frameworks',
	'pilots',
	'organisations',
	'agreements',
	'quality-criteria',
	'labels',
	'decisions',
	'sources',
] as const;
/** Vocabularies that are one YAML list an edition: the file's name is the framework. */
export const listFolders = ['competences', 'role-profiles'] as const;

/** What stands where in a content folder. */
export const layout: Layout = {
	files: ['edition.yaml', 'README.md'],
	folders: {
		...Object.fromEntries([...recordFolders, ...listFolders].map((folder) => [folder, ['.yaml']])),
		occupations: ['.csv'],
		skills: ['.csv'],
		mappings: ['.sssom.tsv'],
		indicators: ['.yaml', '.csv'],
		'docs/*': ['.mdx'],
	},
};
