import { sourceLanguage } from '../../words/locale.ts';
import { mark } from '../unfinished.ts';
import { beginningOf } from './asked.ts';
import { fieldOrder, isText } from '../described.ts';
import { isLanguageMap, withoutAbsence, type Shape } from '../../schema/shape.ts';

/** A value of a record that is begun, with what is said above its fields. */
export type Begun =
	{ scalar: string | number | boolean } | { absent: string } | { fields: BegunField[] } | { entries: Begun[] };

/** A field, or one that is left out and stands there as a comment. */
export interface BegunField {
	comments: string[];
	name: string;
	value: Begun | undefined;
}

/** Values that are known of a record: by its editor, or since every record of its collection begins so. */
export type Given = Readonly<Record<string, unknown>>;

const isGiven = (given: unknown): given is Given =>
	typeof given === 'object' && given !== null && !Array.isArray(given);

/** A field that may be left out, as it would stand on one line. */
function sketch({ value }: { value: Shape }): string {
	if (value.items) return `[${sketch(withoutAbsence(value.items))}]`;
	if (isLanguageMap(value)) return `{ en: ${mark} }`;
	const fields = value.anyOf?.find(({ properties }) => properties);
	if (fields) return sketch({ value: fields });
	if (!value.properties) return mark;
	const names = fieldOrder(value).filter((name) => value.required?.includes(name));
	return `{ ${names.map((name) => `${name}: ${sketch(withoutAbsence(value.properties?.[name] ?? {}))}`).join(', ')} }`;
}

/** What is said above a field: what it means, what may stand there, and that nobody has chosen what does. */
function commentsOf(described: Shape, isChosen: boolean): string[] {
	const { value } = withoutAbsence(described);
	const choices = value.enum ?? value.items?.enum;
	return [
		...(described.description ? [described.description] : []),
		...(choices ? [`One of: ${choices.join(', ')}.`] : []),
		...(isChosen ? [] : [`${mark}: choose this value, and remove this line.`]),
	];
}

/** The least that the schema allows for a value of which nothing is known. */
function least(value: Shape, words: string): string | number | boolean {
	if (value.const !== undefined) return value.const;
	if (value.enum) return beginningOf(value.enum) ?? value.enum[0] ?? words;
	if (value.type === 'integer' || value.type === 'number') return Math.max(value.minimum ?? 0, 0);
	return value.type === 'boolean' ? false : words;
}

/** Whether what stands in a field was given, is a text with the mark, or is true of every new record. */
function isChosen(described: Shape, given: unknown): boolean {
	const { value, mayBeAbsent } = withoutAbsence(described);
	if (given !== undefined || mayBeAbsent || value.const !== undefined || value.properties || value.items) return true;
	return value.enum ? beginningOf(value.enum) !== undefined : isText(value);
}

/**
 * A record, or a part of it, as it begins. `sources`: what is cited wherever sources are named. `words`: what stands for a
 * text; the entries of a list have a number in it, since no list says a thing twice.
 */
export function begin(described: Shape, given: unknown, sources: readonly string[], words = mark): Begun {
	const { value, mayBeAbsent } = withoutAbsence(described);
	if (isGiven(given) && typeof given['absent'] === 'string') return { absent: given['absent'] };
	if (mayBeAbsent && given === undefined) return { absent: 'not-collected' };
	if (isLanguageMap(value))
		return {
			fields: [{ comments: [], name: sourceLanguage, value: { scalar: typeof given === 'string' ? given : words } }],
		};
	if (value.properties) return { fields: beginFields(value, isGiven(given) ? given : {}, sources, words) };
	if (value.items) {
		const { items, minItems = 0 } = value;
		const entries: readonly unknown[] = Array.isArray(given) ? given : Array.from({ length: minItems });
		const wordsOf = (i: number) => (entries.length > 1 ? `${mark} ${i + 1}` : words);
		return { entries: entries.map((entry, i) => begin(items, entry, sources, wordsOf(i))) };
	}
	if (typeof given === 'number') return { scalar: given };
	if (typeof given !== 'string') return { scalar: least(value, words) };
	const isNumber = /^(?:integer|number)$/.test(value.type ?? '') && /^-?\d+(?:\.\d+)?$/.test(given);
	return { scalar: isNumber ? Number(given) : given };
}

function beginFields(record: Shape, given: Given, sources: readonly string[], words: string): BegunField[] {
	return fieldOrder(record).flatMap((name): BegunField[] => {
		const described = record.properties?.[name];
		if (!described || (name === 'id' && given['id'] === undefined)) return [];
		const known = given[name] ?? (name === 'sources' ? sources : undefined);
		if (known === undefined && !record.required?.includes(name)) {
			const example = `${name}: ${sketch(withoutAbsence(described))}`;
			return [{ comments: [...commentsOf(described, true), example], name, value: undefined }];
		}
		const comments = commentsOf(described, isChosen(described, known));
		return [{ comments, name, value: begin(described, known, sources, words) }];
	});
}
