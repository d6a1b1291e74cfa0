import { authority } from './authority.ts';

/** Codes of the EU's list of file types by media type. The list has none for a database of SQLite. */
const codes: Readonly<Record<string, string>> = {
	'application/json': 'JSON',
	'application/ld+json': 'JSON_LD',
	'application/vnd.apache.parquet': 'PARQUET',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
	'application/xml': 'XML',
	'application/zip': 'ZIP',
	'image/svg+xml': 'SVG',
	'text/csv': 'CSV',
	'text/tab-separated-values': 'TSV',
	'text/turtle': 'RDF_TURTLE',
};

/** A media type without what says more of it: `text/csv; charset=utf-8` is text/csv. */
const bare = (mediaType: string): string => mediaType.split(';')[0] ?? mediaType;

/** The names of the file type, where the EU has one, and of the media type. */
export function typesOf(mediaType: string): { format: string | undefined; media: string } {
	const code = codes[bare(mediaType)];
	return {
		format: code && authority('file-type', code),
		media: `https://www.iana.org/assignments/media-types/${bare(mediaType)}`,
	};
}
