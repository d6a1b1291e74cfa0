import { isDeepStrictEqual } from 'node:util';
import { extensions } from '../../model/mapping-extension.ts';
import type { Problem } from '../../model/problem.ts';
import { prefixesOf } from '../../model/terms.ts';
import { schemeStatusSchema } from '../../schema/common.ts';
import { quoted } from '../../schema/quoted.ts';

/** What stands above the table of a mapping set, by the names of SSSOM. */
export type SssomMetadata = Readonly<Record<string, unknown>>;
type Finding = Omit<Problem, 'file'>;

const statuses = schemeStatusSchema.options.map((status) => `status=${status}`);
const sourcePage = /^scheme:sources\/(.+)\/$/;

/** What a set may declare: all prefixes but `scheme:`, which stands for the namespace of the edition. */
const prefixes = new Map(Object.entries(prefixesOf('')).filter(([prefix]) => prefix !== 'scheme'));

const isPresent = (value: unknown) => (value ?? null) !== null;
const isText = (value: unknown): value is string => typeof value === 'string';

const wrongType = (path: string, value: unknown, expected: string): Finding => ({
	check: 'wrong-type',
	path,
	message: `"${path}" is ${quoted(value)}, which is of the wrong type.`,
	expected,
	fix: 'Write the value in that form; compare the top of another file of the folder.',
});

const text = (name: string, value: unknown): Finding[] => (isText(value) ? [] : [wrongType(name, value, 'text')]);

/** The pages of the sources of a set: one, or a list of them. */
const sourcePages = (value: unknown): unknown[] => [value ?? []].flat();

/** The id of a source by its page, else what stands there. */
export const sourcesOf = (metadata: SssomMetadata): unknown[] =>
	sourcePages(metadata['mapping_set_source']).map((page) => (isText(page) && sourcePage.exec(page)?.[1]) || page);

function sources(name: string, value: unknown): Finding[] {
	return sourcePages(value).flatMap((page, i) =>
		isText(page) && sourcePage.test(page)
			? []
			: [
					{
						check: 'wrong-format',
						path: `${name}[${i}]`,
						message: `"${name}[${i}]" is ${quoted(page)}, which is not in the right form.`,
						expected: 'the page of a source, such as scheme:sources/this-edition/',
						fix: 'Write the value in that form.',
					},
				],
	);
}

function status(name: string, value: unknown): Finding[] {
	if (isText(value) && statuses.includes(value)) return [];
	return [
		{
			check: 'wrong-value',
			path: name,
			message: `"${name}" is ${quoted(value)}, which is not one of the allowed values.`,
			expected: `one of ${statuses.join(', ')}`,
			fix: 'Choose one of the allowed values.',
		},
	];
}

function licence(name: string, value: unknown, ofEdition: string | undefined): Finding[] {
	if (!isText(value)) return text(name, value);
	if (ofEdition === undefined || value === ofEdition) return [];
	return [
		{
			check: 'wrong-value',
			path: name,
			message: `"${name}" is ${quoted(value)}, which is not the licence of the edition.`,
			expected: ofEdition,
			fix: 'Write the address of the licence as edition.yaml has it.',
		},
	];
}

function curieMap(name: string, value: unknown): Finding[] {
	const declared = [...prefixes.keys()].join(', ');
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return [wrongType(name, value, 'prefixes, each on a line with what it stands for')];
	return Object.entries(value).flatMap(([prefix, expansion]) => {
		const right = prefixes.get(prefix);
		if (right !== undefined && expansion === right) return [];
		return [
			{
				check: 'wrong-value',
				path: `${name}.${prefix}`,
				message:
					right === undefined
						? `The prefix ${quoted(prefix)} is ${prefix === 'scheme' ? 'the namespace of the edition, and not declared' : 'not known here'}.`
						: `The prefix "${prefix}" stands for ${quoted(expansion)} here.`,
				expected: right ?? `only ${declared}`,
				fix: right === undefined ? 'Remove the line.' : `Write ${right}`,
			},
		];
	});
}

/** The columns of our own that a set declares. */
export const declaredColumns = (metadata: SssomMetadata): Set<unknown> =>
	new Set(
		[metadata['extension_definitions'] ?? []]
			.flat()
			.map((one: unknown) =>
				typeof one === 'object' && one !== null && 'slot_name' in one ? one.slot_name : undefined,
			),
	);

function extensionDefinitions(name: string, value: unknown): Finding[] {
	const declared = declaredColumns({ extension_definitions: value });
	const right = extensions.filter(({ slot_name }) => declared.has(slot_name));
	if (right.length > 0 && isDeepStrictEqual(value, right)) return [];
	const [column = extensions.at(-1)] = right;
	return [
		{
			check: 'wrong-value',
			path: name,
			message: `"${name}" is ${quoted(value)}, which does not define columns of our own as they are read here.`,
			expected: `a list of entries such as ${Object.entries(column ?? {})
				.map(([key, word]) => `${key}: ${word}`)
				.join(', ')}; the columns are ${extensions.map(({ slot_name }) => slot_name).join(', ')}, in this order`,
			fix: 'Copy the lines from another file of the folder.',
		},
	];
}

/** Each field that an editor writes, with what can be wrong with it. */
const fields = new Map<string, (name: string, value: unknown, licenceOfEdition: string | undefined) => Finding[]>([
	['mapping_set_title', text],
	['mapping_set_description', text],
	['license', licence],
	['subject_source', text],
	['object_source', text],
	['mapping_set_source', sources],
	['other', status],
	['curie_map', curieMap],
	['extension_definitions', extensionDefinitions],
]);
const optional = 'extension_definitions';

/** Everything that is wrong with the metadata of a set. `licenceOfEdition`: its address, as far as it could be read. */
export function metadataProblems(
	metadata: SssomMetadata,
	file: string,
	licenceOfEdition: string | undefined,
): Problem[] {
	const names = [...fields.keys()];
	const missing = names
		.filter((name) => !isPresent(metadata[name]) && name !== optional)
		.map((name) => ({
			check: 'missing-field',
			path: name,
			message: `The metadata name no "${name}".`,
			expected: `a line #${name}: … above the table`,
			fix: `Add it; compare the top of another file of the folder.`,
		}));
	const unknown = Object.keys(metadata)
		.filter((name) => !fields.has(name))
		.map((name) => ({
			check: 'unknown-field',
			path: name,
			message: `There is no field "${name}" here.`,
			expected: `only ${names.join(', ')}`,
			fix: `Correct the spelling of "${name}", or remove it.`,
		}));
	const wrong = [...fields].flatMap(([name, problemsOf]) =>
		isPresent(metadata[name]) ? problemsOf(name, metadata[name], licenceOfEdition) : [],
	);
	return [...missing, ...unknown, ...wrong].map((finding) => ({ ...finding, file }));
}
