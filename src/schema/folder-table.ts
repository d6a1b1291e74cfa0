import { collectionNames, collections, type CollectionName, type Stored } from './collections.ts';

/** The files of a folder, by how its records are kept. */
const filesOf: Record<Stored, (folder: CollectionName) => string> = {
	record: (folder) => `\`${folder}/<id>.yaml\``,
	list: (folder) => `\`${folder}/<framework>.yaml\``,
	tables: (folder) => `\`${folder}/<framework>.csv\``,
	sssom: (folder) => `\`${folder}/<set>.sssom.tsv\``,
	'record-and-table': (folder) => `\`${folder}/<id>.yaml\` and \`<id>.csv\``,
	'record-with-table': (folder) => `\`${folder}/<id>.yaml\`, with \`<id>.csv\` where there is one`,
};

/** What of the content is no collection: what goes before them, and what after. */
const edition = ['`edition.yaml`', 'version, date, licence, title, namespace; how large the project of 2015–2018 was'];
const documents = ['`docs/<language>/<slug>.mdx`', 'pages of prose'];

/** The table of `content/README.md` that says what stands where, as Markdown. */
export function folderTable(): string {
	const rows = [
		edition,
		...collectionNames.map((name) => [filesOf[collections[name].stored](name), collections[name].holds]),
		documents,
	];
	return ['| Folder or file | Holds |', '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}
