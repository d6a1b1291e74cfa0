import { fieldTableNames } from '../../model/prose.ts';
import { shapeOf, type Shape } from '../../schema/shape.ts';
import { toolFiles } from '../../schema/tool-files/index.ts';
import { code, text, type Inline } from '../view.ts';
import type { ViewContext } from '../view-context.ts';
import type { Table } from './table.ts';

interface Field {
	/** Where it stands: `outcomes[].unit`. */
	path: string;
	shape: Shape;
	isNeeded: boolean;
}

/** The fields of an object, and below each the fields of its own. */
const fieldsOf = ({ properties = {}, required = [] }: Shape, before = ''): Field[] =>
	Object.entries(properties).flatMap(([name, shape]) => {
		const path = before + name;
		// What has a value when it is left out is required of what was read, and not of the file.
		const isNeeded = required.includes(name) && shape.default === undefined;
		const inner = shape.items ?? shape;
		return [{ path, shape, isNeeded }, ...fieldsOf(inner, `${path}${shape.items ? '[]' : ''}.`)];
	});

/** What is written for a value. */
function formOf(context: ViewContext, shape: Shape): Inline[] {
	const { fill, words } = context.locale;
	const own = words['data-dictionary'];
	const values = shape.enum ?? (shape.const === undefined ? undefined : [shape.const]);
	if (values) return values.flatMap((value, i) => [...(i > 0 ? [text(', ')] : []), code(String(value))]);
	if (shape.items) {
		const [before = '', after = ''] = own.list.split('{form}');
		return [text(before), ...formOf(context, shape.items), text(after)];
	}
	if (shape.collection !== undefined) return [text(fill(own['type.id'], { collection: shape.collection }))];
	if (shape.properties) return [text(own['type.fields'])];
	const type =
		shape.type === 'boolean'
			? 'yes-or-no'
			: shape.type === 'integer' || shape.type === 'number'
				? shape.type
				: shape.format === 'date'
					? 'day'
					: 'text';
	const form = own[`type.${type}`];
	return [text(shape.unit === undefined ? form : fill(own['with-unit'], { form, unit: shape.unit }))];
}

/** The fields of a file that a tool saves, as its schema has them. */
export const fieldTable =
	(name: keyof typeof fieldTableNames) =>
	(context: ViewContext): Table => {
		const { fill, words } = context.locale;
		const own = words['data-dictionary'];
		const format = fieldTableNames[name];
		return {
			kind: 'table',
			caption: fill(own['file-fields'], { format }),
			head: [own.field, own.meaning, own.form, own.needed].map((label) => ({ label })),
			rows: fieldsOf(shapeOf(toolFiles[format])).map(({ path, shape, isNeeded }) => [
				[code(path)],
				[text(shape.description ?? '')],
				formOf(context, shape),
				[text(own[isNeeded ? 'needed-yes' : 'needed-no'])],
			]),
		};
	};
