import { isDeepStrictEqual } from 'node:util';
import { isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { editionSchema } from '../../schema/edition.ts';
import { shapeOf } from '../../schema/shape.ts';
import { decodeText } from '../text.ts';
import { parseYaml } from '../yaml.ts';
import { yamlTree } from '../yaml-tree.ts';
import { mendText } from './mend-text.ts';
import { mendValues, valueAt, withValue, type ValueMend } from './mend-values.ts';
import { orderFields } from './order-fields.ts';

/** A file after its mends, and what is said of each. */
export interface MendedFile {
	text: string;
	mended: string[];
}

/** Brings the text of a YAML file into the format of the project. */
export type Layouter = (text: string) => Promise<string>;

/** The value of a YAML text, or nothing where it cannot be read. */
function valueOf(text: string): { value: unknown } | undefined {
	const parsed = parseYaml(text, '');
	return 'value' in parsed ? parsed : undefined;
}

function schemaOf(file: string): z.ZodType | undefined {
	const [folder = ''] = file.split('/');
	if (file === 'edition.yaml') return editionSchema;
	return Object.hasOwn(collections, folder) ? collections[folder as CollectionName].schema : undefined;
}

const commentsOf = (text: string) => [...text.matchAll(/^\s*(#.*)$/gm)].map(([, comment]) => comment).sort();

/** Mends values and the order of fields in a document, each record of it by itself. */
function mendRecords(document: Document, schema: z.ZodType): { values: ValueMend[]; moved: boolean } {
	const whole: unknown = document.toJS();
	const places: PropertyKey[][] = Array.isArray(whole) ? whole.map((_, i) => [i]) : [[]];
	const described = shapeOf(schema);
	const nodeAt = (path: readonly PropertyKey[]): unknown =>
		path.length > 0 ? document.getIn(path, true) : document.contents;
	const values = places.flatMap((at) =>
		mendValues(schema, valueAt(whole, at), (path) => {
			const node = nodeAt([...at, ...path]);
			return isScalar(node) ? (node.source ?? '') : '';
		}).map((mend) => ({ ...mend, path: [...at, ...mend.path] })),
	);
	for (const { path, value } of values) {
		const node = nodeAt(path);
		if (isScalar(node)) [node.value, node.type] = [value, typeof value === 'string' ? 'QUOTE_SINGLE' : 'PLAIN'];
	}
	return { values, moved: places.map((at) => orderFields(nodeAt(at), described)).includes(true) };
}

/** A YAML text with the mends that need to know its fields; the text itself where one of them would lose something. */
async function mendYaml(text: string, file: string, layOut: Layouter): Promise<MendedFile> {
	const schema = schemaOf(file);
	const { document } = yamlTree(text);
	const meant: unknown = document.toJS();
	const { values, moved } = schema ? mendRecords(document, schema) : { values: [], moved: false };
	if (values.length === 0 && !moved) return { text, mended: [] };
	const next = await layOut(document.toString({ lineWidth: 0 }));
	const expected = values.reduce((whole, { path, value }) => withValue(whole, path, value), meant);
	const isWhole =
		isDeepStrictEqual(valueOf(next)?.value, expected) && isDeepStrictEqual(commentsOf(next), commentsOf(text));
	if (!isWhole) return { text, mended: [] };
	const words = values.map(({ words }) => words);
	return { text: next, mended: moved ? [...words, 'the fields stand in the order of their schema'] : words };
}

/**
 * A file of the content with what a machine can mend: signs that show nothing, values that are written in another form than
 * their schema has, the order of fields. Nothing where there is nothing to mend, and where the file cannot be read even so.
 */
export async function mendFile(bytes: Uint8Array, file: string, layOut: Layouter): Promise<MendedFile | undefined> {
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const text = decodeText(hasMark ? bytes.subarray(3) : bytes, file);
	if (typeof text !== 'string') return undefined;
	const signs = [
		...(hasMark ? ['no byte order mark stands at the beginning'] : []),
		...(bytes.includes(0x0d) ? ['lines end in a line feed'] : []),
	];
	const isYaml = file.endsWith('.yaml');
	const before = isYaml ? valueOf(text) : undefined;
	const spaces = mendText(
		text,
		isYaml,
		(next) => !isYaml || before === undefined || isDeepStrictEqual(valueOf(next)?.value, before.value),
	);
	if (isYaml && !valueOf(spaces.text)) return undefined;
	const fields = isYaml ? await mendYaml(spaces.text, file, layOut) : { text: spaces.text, mended: [] };
	const mended = [...signs, ...spaces.mended, ...fields.mended];
	return mended.length > 0 ? { text: fields.text, mended } : undefined;
}
