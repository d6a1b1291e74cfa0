import { docSlugSchema } from '../../schema/ids.ts';
import { collectionNames } from '../../schema/collections.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { shown } from '../../schema/quoted.ts';
import { recordFolders } from '../content-layout.ts';
import { nearest } from '../nearest.ts';

export type RecordFolder = (typeof recordFolders)[number];

/** Where a record stands. */
export interface RecordPlace {
	collection: RecordFolder;
	id: string;
	/** Its file below the content folder. */
	file: string;
}

const isRecordFolder = (name: string): name is RecordFolder => recordFolders.some((folder) => folder === name);

/** How a record is added where it has no file of its own. */
const elsewhere: Record<string, string> = {
	competences:
		'The competences of an edition are one list, competences/<framework>.yaml: add an entry there, "- code: …", and its fields like those of the others.',
	'role-profiles':
		'The role profiles of an edition are one list, role-profiles/<framework>.yaml: add an entry there, "- id: …", and its fields like those of the others.',
	occupations:
		'Occupations are tables: add a row to occupations/<framework>.csv, its labels to .labels.csv, its earlier codes to .history.csv and its skills to .skills.csv, with the columns of the first line.',
	skills: 'Skills are a table: add a row to skills/<framework>.csv, with the columns of its first line.',
	mappings:
		'Mappings are tables: add a row to mappings/<set>.sssom.tsv, its cells separated by tabs, with the columns of the others.',
	indicators:
		'An indicator is two files, indicators/<id>.yaml and indicators/<id>.csv: copy those of an indicator of the same publisher, and fill the table by npm run import:eurostat or by hand.',
	docs: 'A document is docs/<language>/<slug>.mdx: copy one, and change its title, description and order.',
};

/** The collection and the file of a new record, or a sentence that says why there can be none. */
export function placeOfRecord(collection: string, id: string): RecordPlace | { reason: string } {
	if (Object.hasOwn(elsewhere, collection)) return { reason: elsewhere[collection] ?? '' };
	if (!isRecordFolder(collection)) {
		const like = nearest(collection, collectionNames);
		return {
			reason: `There is no collection "${shown(collection)}"${like ? ` (did you mean "${like}"?)` : ''}. Records with a file of their own are: ${recordFolders.join(', ')}.`,
		};
	}
	const [issue] = docSlugSchema.safeParse(id).error?.issues ?? [];
	if (!issue) return { collection, id, file: `${collection}/${id}.yaml` };
	const { message, fix } = (issue.code === 'custom' ? issue.params : {}) as Partial<Mistake>;
	return { reason: message ? `${message} ${fix ?? ''}` : `"${shown(id)}" is not in the form of ${issue.message}.` };
}
