import { authoredKinds, authoredSchemaOf, type Authored } from './authored.ts';
import { partialDatePattern } from './dates.ts';
import { isLanguageMap, shapeOf, withoutAbsence, type Shape } from './shape.ts';

/** Fields that every piece of evidence has: they are explained once. */
const isEvidence = ({ properties }: Shape) =>
	['status', 'sources', 'note'].every((field) => properties?.[field] !== undefined);

const code = (value: unknown) => `\`${String(value)}\``;

/** A bound that the schema sets, and not the computer. */
const isBound = (value: number | undefined): value is number =>
	value !== undefined && Number.isInteger(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER;

function rangeInWords({ minimum, exclusiveMinimum, maximum }: Shape): string {
	if (isBound(exclusiveMinimum)) return `, above ${exclusiveMinimum}`;
	if (!isBound(minimum)) return '';
	return isBound(maximum) ? `, ${minimum} to ${maximum}` : `, from ${minimum}`;
}

function numberInWords(shape: Shape): string {
	const kind = shape.type === 'integer' ? 'whole number' : 'number';
	return `${kind}${rangeInWords(shape)}${shape.unit ? ` (${shape.unit})` : ''}`;
}

/** What an editor writes for a value, in words. */
function inWords(shape: Shape): string {
	if (isLanguageMap(shape)) return 'text by language';
	if (isEvidence(shape)) return 'evidence';
	if (shape.collection) return `id in ${code(shape.collection)}`;
	if (shape.const !== undefined) return code(shape.const);
	if (shape.propertyNames) return 'values by language';
	if (shape.enum) return shape.enum.length > 12 ? 'code of a language' : shape.enum.map(code).join(', ');
	if (shape.items) {
		const length = shape.minItems ? `list of at least ${shape.minItems}` : 'list';
		return `${length}: ${inWords(withoutAbsence(shape.items).value)}`;
	}
	if (shape.anyOf) return shape.anyOf.map(inWords).join(', or ');
	if (shape.properties) return 'fields of its own';
	if (shape.type === 'integer' || shape.type === 'number') return numberInWords(shape);
	if (shape.type === 'boolean') return '`true` or `false`';
	if (shape.format === 'uri') return 'web address';
	if (shape.format === 'date') return 'day';
	return shape.pattern === partialDatePattern.source ? 'date' : 'text';
}

interface Row {
	field: string;
	meaning: string;
	value: string;
	need: string;
}

/** The fields of an object, and below each the fields of its own. */
function rowsOf({ properties = {}, required = [] }: Shape, before = ''): Row[] {
	return Object.entries(properties).flatMap(([name, shape]) => {
		const { value, mayBeAbsent } = withoutAbsence(shape);
		const field = before + name;
		const whole = value.items ?? value;
		// Where an id may stand as well, the fields are those of the other form.
		const inner = whole.anyOf?.find(({ properties: fields }) => fields) ?? whole;
		const isPlain = isLanguageMap(inner) || isEvidence(inner);
		return [
			{
				field: code(field),
				meaning: value.description ?? '',
				value: inWords(value),
				need: required.includes(name) ? (mayBeAbsent ? 'yes, or a reason' : 'yes') : 'no',
			},
			...(isPlain ? [] : rowsOf(inner, `${field}${value.items ? '[]' : ''}.`)),
		];
	});
}

/** A text as a cell of a table in Markdown. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '\\<');

function tableOf(kind: Shape): string {
	const named = kind.properties?.['kind']?.const;
	return [
		...(named === undefined ? [] : [`Of the kind ${code(named)}:`, '']),
		'| Field | What it says | What is written | Needed |',
		'| --- | --- | --- | --- |',
		...rowsOf(kind).map(
			({ field, meaning, value, need }) => `| ${[field, meaning, value, need].map(cell).join(' | ')} |`,
		),
	].join('\n');
}

/** What an editor writes, field by field: a heading and a table in Markdown for each kind of the record. */
export const fieldTables = (name: Authored): string =>
	[`### Fields of ${name}`, ...authoredKinds(name, shapeOf(authoredSchemaOf(name))).map(tableOf)].join('\n\n');
