import { escapeText } from '../model/escape.ts';

/** Text of SVG or HTML in which everything that is not markup is escaped; only the tag below makes it. */
class Markup {
	readonly #text: string;

	constructor(parts: readonly string[], values: readonly MarkupValue[]) {
		this.#text = parts.map((part, i) => (i === 0 ? part : written(values[i - 1]) + part)).join('');
	}

	toString(): string {
		return this.#text;
	}
}

export type { Markup };

/** What may stand in markup: text and numbers are escaped, markup and lists of it pass, `undefined` and `false` are nothing. */
export type MarkupValue = Markup | string | number | undefined | false | readonly MarkupValue[];

/**
 * Markup with its values escaped, for content and for attributes between double quotes:
 * `` markup`<text x="${x}">${label}</text>` ``.
 */
export const markup = (parts: TemplateStringsArray, ...values: MarkupValue[]): Markup => new Markup(parts, values);

function written(value: MarkupValue): string {
	if (value === undefined || value === false) return '';
	if (value instanceof Markup) return String(value);
	return typeof value === 'object' ? value.map(written).join('') : escapeText(String(value));
}
