import { fieldOrder, isText } from '../described.ts';
import { isLanguageMap, withoutAbsence, type Shape } from '../../schema/shape.ts';

/** What a new record needs and nobody but its editor knows. */
export interface Asked {
	/** Name of the option, and of the field. */
	name: string;
	/** What may be given, as far as the schema lists it. */
	choices: readonly string[];
}

/** Words of a list that are true of a record of which nothing is known yet. */
const beginnings = ['draft', 'unverified', 'title', 'open'];
export const beginningOf = (choices: readonly string[]): string | undefined =>
	beginnings.find((word) => choices.includes(word));

/** Whether a value can neither be begun with the mark nor follows from the record being new. */
function isFact(described: Shape): boolean {
	const { value, mayBeAbsent } = withoutAbsence(described);
	if (mayBeAbsent || value.const !== undefined || value.properties) return false;
	if (value.enum) return beginningOf(value.enum) === undefined;
	if (value.type === 'array') return (value.minItems ?? 0) > 0 && value.items !== undefined && isFact(value.items);
	return !isText(value);
}

/** Whether a record, or a part that it cannot be without, names its sources. */
function citesSources(described: Shape): boolean {
	const { properties = {}, required = [] } = described;
	return required.some((name) => name === 'sources' || (properties[name] && citesSources(properties[name])));
}

/** What a new record of a kind asks for, in the order of its fields. The sources are asked for once. */
export function askedOf(described: Shape): Asked[] {
	const { properties = {}, required = [] } = described;
	const names = fieldOrder(described).filter(
		(name) =>
			!['id', 'sources'].includes(name) &&
			required.includes(name) &&
			properties[name] &&
			(name === 'title' || isFact(properties[name])),
	);
	const asked = names.map((name) => ({
		name,
		choices: properties[name]?.enum ?? properties[name]?.items?.enum ?? [],
	}));
	return citesSources(described) ? [...asked, { name: 'source', choices: [] }] : asked;
}

/** Whether a value fits on a command line. */
const isPlain = (value: Shape): boolean =>
	isLanguageMap(value) || (value.properties === undefined && value.items === undefined && value.oneOf === undefined);

/** The fields of a collection that an option may give, and whether it may be given several times. */
export function optionsOf(kinds: readonly Shape[]): Record<string, { type: 'string'; multiple: boolean }> {
	const fields = kinds.flatMap(({ properties = {} }) => Object.entries(properties));
	const options = fields.flatMap(([name, described]) => {
		const { value } = withoutAbsence(described);
		const fits = isPlain(value.items ? withoutAbsence(value.items).value : value);
		const isOption = fits && !['id', 'sources'].includes(name);
		return isOption ? [[name, { type: 'string' as const, multiple: value.items !== undefined }] as const] : [];
	});
	return { ...Object.fromEntries(options), source: { type: 'string', multiple: true } };
}
