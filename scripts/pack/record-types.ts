import { isLanguageMap, type Shape } from '../../src/schema/shape.ts';
import { sourceLanguage } from '../../src/words/locale.ts';

const head = `/** A text by language code; English is always there. */
export interface Texts {
	${sourceLanguage}: string;
	[language: string]: string;
}
`;

/** What a schema says of a value, as a comment above its place. */
function comment({ description }: Shape, indent: string): string {
	return description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n`;
}

const plain: Record<string, string> = { integer: 'number', number: 'number', boolean: 'boolean', null: 'null' };

function typeOf(shape: Shape, indent: string): string {
	const { const: only, enum: values, anyOf, oneOf, items, properties, additionalProperties } = shape;
	if (isLanguageMap(shape)) return 'Texts';
	if (only !== undefined) return JSON.stringify(only);
	if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
	const forms = anyOf ?? oneOf;
	if (forms) return forms.map((form) => typeOf(form, indent)).join(' | ');
	if (items) {
		const entry = typeOf(items, indent);
		return /^\w+$/.test(entry) ? `readonly ${entry}[]` : `readonly (${entry})[]`;
	}
	if (properties) return fieldsOf(shape, indent);
	if (typeof additionalProperties === 'object') return `{ [name: string]: ${typeOf(additionalProperties, indent)} }`;
	return plain[shape.type ?? ''] ?? 'string';
}

function fieldsOf({ properties = {}, required = [] }: Shape, indent: string): string {
	const deeper = `${indent}\t`;
	const fields = Object.entries(properties).map(([name, shape]) => {
		const key = /^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name);
		return `${comment(shape, deeper)}${deeper}${key}${required.includes(name) ? '' : '?'}: ${typeOf(shape, deeper)};\n`;
	});
	return `{\n${fields.join('')}${indent}}`;
}

/** The TypeScript declarations of the records of each collection, from their JSON Schemas, with what these say. */
export const recordTypes = (schemas: Readonly<Record<string, Shape>>): string =>
	`${head}
/** A record of each collection. */
export interface Records ${fieldsOf({ properties: { ...schemas }, required: Object.keys(schemas) }, '')}
`;
