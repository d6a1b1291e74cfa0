const text = (description: string) => ({ type: 'string', description });
const address = (description: string) => ({ type: 'string', format: 'uri', description });
const whole = (description: string) => ({ type: 'integer', minimum: 0, description });

const licence = {
	type: 'object',
	description: 'The terms of the file.',
	required: ['id', 'title', 'url'],
	properties: {
		id: text('Identifier, of SPDX where it has one.'),
		title: text('Name.'),
		url: address('Where they stand.'),
	},
};

const file = {
	type: 'object',
	required: ['path', 'url', 'collection', 'mediaType', 'bytes', 'sha256', 'licence'],
	properties: {
		path: text('Where it lies below the folder of the version.'),
		url: address('Its name, made of the namespace.'),
		collection: text('The collection whose records it holds; “charts” for figures and pictures.'),
		count: whole('Records or rows in it; left out for schemas and pictures.'),
		mediaType: text('Its media type.'),
		bytes: whole('Its size.'),
		sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Its checksum.' },
		schema: address('Name of the JSON Schema that it follows, where there is one.'),
		licence,
	},
};

/** What `index.json` is valid by; `DatasetIndex` in `listings.ts` is the same for the compiler. */
export const indexSchema = {
	type: 'object',
	required: ['title', 'version', 'issued', 'status', 'publisher', 'attribution', 'files'],
	properties: {
		title: text('Title of the edition.'),
		version: text('Semantic version of the data; -dev marks an edition that is not released yet.'),
		issued: text('Day of issue of the edition, ISO 8601.'),
		status: text('How far the edition has come: draft, proposed, adopted or deprecated.'),
		publisher: text('Who publishes it.'),
		attribution: {
			type: 'array',
			items: { type: 'string' },
			description: 'Lines that whoever reuses the data must show.',
		},
		files: { type: 'array', items: file, description: 'Each file that holds data.' },
	},
};
