import type { z } from 'zod';
import type { Mistake } from '../schema/mistake.ts';
import { quoted } from '../schema/quoted.ts';
import { placeOf, type Problem } from './problem.ts';
import type { RawRecord } from './raw-content.ts';

type Issue = z.core.$ZodIssue;
type Origin = Pick<RawRecord, 'file' | 'within' | 'lines' | 'table'>;

/** A zod path as editors read it: `outcomes[2].skills[0]`. */
export function formatPath(path: readonly PropertyKey[]): string {
	return path.reduce<string>(
		(text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
		'',
	);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		data,
	);
}

/** The last field of a path; an entry of a list is named with its list: `skills[0]`. */
function fieldName(path: readonly PropertyKey[]): string {
	const last = path.findLastIndex((key) => typeof key === 'string');
	return formatPath(path.slice(Math.max(last, 0))) || 'the record';
}

/** What zod calls a type, in an editor's words. */
const typeWords: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'fields of its own, such as en: for a text',
	record: 'fields of its own, such as en: for a text',
};
const inWords = (type: string) => typeWords[type] ?? `a value of type ${type}`;

/** What the scheme computes from hours; an editor who types it means well. */
const typedPoints = new Set(['creditPoints', 'credits', 'points', 'minimumPoints', 'minimumCredits', 'totalHours']);

const notAllowed = (issue: Issue, field: string, value: unknown) => [
	{
		check: 'wrong-value',
		message: `"${field}" is ${quoted(value)}: ${issue.message}.`,
		expected: 'a value that the schema of this collection allows',
		fix: 'Correct the value.',
	},
];

/** What each kind of zod issue means to an editor: check name, message, expected, fix. */
function explain(issue: Issue, value: unknown): Pick<Problem, 'check' | 'message' | 'expected' | 'fix'>[] {
	const field = fieldName(issue.path);
	if (typeof value === 'number' && !Number.isFinite(value))
		return [
			{
				check: 'out-of-range',
				message: `"${field}" is not a finite number.`,
				expected: 'a number with an end, such as 12 or 0.5',
				fix: 'Write the figure in full; an unknown one is written { absent: reason } where the schema allows it.',
			},
		];
	switch (issue.code) {
		case 'custom':
			return issue.params ? [issue.params as Mistake] : notAllowed(issue, field, value);
		case 'unrecognized_keys':
			return issue.keys.map((key) =>
				typedPoints.has(key)
					? {
							check: 'typed-points',
							message: `"${key}" is typed by hand.`,
							expected: 'hours only: points and totals are computed from them, 25 notional hours to the point',
							fix: `Remove "${key}", and correct the hours if the points come out wrong.`,
						}
					: {
							check: 'unknown-field',
							message: `There is no field "${key}" here.`,
							expected: 'only the fields that the schema of this collection names',
							fix: `Correct the spelling of "${key}", or remove it.`,
						},
			);
		case 'invalid_type':
			if (value === undefined)
				return [
					{
						check: 'missing-field',
						message: `The field "${field}" is missing.`,
						expected: inWords(issue.expected),
						fix: `Add "${field}"; where its schema allows it, an unknown value is written { absent: reason }.`,
					},
				];
			if (value === null)
				return [
					{
						check: 'empty-without-reason',
						message: `The field "${field}" is empty and gives no reason.`,
						expected: `${inWords(issue.expected)}, or { absent: reason } where the schema allows it`,
						fix: 'Write the value, or say why there is none: not-published, not-collected, not-applicable, licence-restricted or unverified.',
					},
				];
			return [
				{
					check: 'wrong-type',
					message: `"${field}" is ${quoted(value)}, which is of the wrong type.`,
					expected: inWords(issue.expected),
					fix:
						issue.expected === 'number' || issue.expected === 'int'
							? 'Write it in digits, with a point before decimals and nothing else, such as 12 or 0.5.'
							: 'Write the value in the form the schema asks for; text with a colon or a leading digit needs quotes.',
				},
			];
		case 'invalid_value':
			return [
				{
					check: value === undefined ? 'missing-field' : value === '' ? 'empty-without-reason' : 'wrong-value',
					message:
						value === undefined
							? `The field "${field}" is missing.`
							: value === ''
								? `The field "${field}" is empty and gives no reason.`
								: `"${field}" is ${quoted(value)}, which is not one of the allowed values.`,
					expected: `one of ${issue.values.join(', ')}`,
					fix: 'Choose one of the allowed values.',
				},
			];
		case 'invalid_format': {
			const isId = issue.message.startsWith('an id') || issue.message.startsWith('a competence id');
			const isEmpty = value === '';
			return [
				{
					check: isEmpty ? 'empty-without-reason' : isId ? 'bad-id' : 'wrong-format',
					message: isEmpty
						? `The field "${field}" is empty and gives no reason.`
						: `"${field}" is ${quoted(value)}, which is not in the right form.`,
					expected: issue.message,
					fix: isId
						? 'Correct the id; a file’s name without its ending is its record’s id.'
						: 'Write the value in that form.',
				},
			];
		}
		case 'invalid_union':
			// Only a union told apart by a field of its own comes here; see `branchMeant` for the others.
			if ('options' in issue && issue.options)
				return [
					{
						check: value === undefined ? 'missing-field' : 'wrong-value',
						message:
							value === undefined
								? `The field "${field}" is missing.`
								: `"${field}" is ${quoted(value)}, which is not one of the allowed values.`,
						expected: `one of ${issue.options.join(', ')}`,
						fix: 'Choose one of the allowed values.',
					},
				];
			return notAllowed(issue, field, value);
		case 'too_small':
		case 'too_big': {
			const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
			const isSources = field === 'sources' && issue.code === 'too_small';
			const isEmptyText = value === '';
			return [
				{
					check: isSources ? 'unsourced' : isEmptyText ? 'empty-without-reason' : 'out-of-range',
					message: isSources
						? 'No source is given for this fact.'
						: isEmptyText
							? `The field "${field}" is empty and gives no reason.`
							: Array.isArray(value)
								? `"${field}" has ${value.length} entries.`
								: `"${field}" is ${quoted(value)}.`,
					expected: isSources
						? 'at least one id of a record in sources/'
						: // What a schema says of its own accord is more than the bound.
							!issue.message.startsWith('Too ')
							? issue.message
							: issue.origin === 'array'
								? `${bound} entries`
								: bound,
					fix: isSources
						? 'Name the source in which the fact was read.'
						: isEmptyText
							? 'Write the text.'
							: issue.code === 'too_big' && Array.isArray(value)
								? 'Leave out those that are too many.'
								: 'Correct the value.',
				},
			];
		}
		default:
			return notAllowed(issue, field, value);
	}
}

/**
 * A union reports one set of issues per branch. Editors mean one of them: the last branch, such as that for
 * `{ absent: … }`, when that is what they wrote, otherwise the branch for the value itself.
 */
function branchMeant(issue: Issue, value: unknown): Issue[] | undefined {
	if (issue.code !== 'invalid_union') return undefined;
	const wroteFields = typeof value === 'object' && value !== null;
	// Who wrote fields where an id may stand as well means the fields.
	const [first, last] = [issue.errors[0], issue.errors.at(-1)];
	const isOfOtherType = first?.every(({ code, path }) => code === 'invalid_type' && path.length === 0);
	const branch = wroteFields && ('absent' in value || isOfOtherType) ? last : first;
	return branch?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

/** The issues of a failed parse as problems. `origin`: where the record was read from. */
export function problemsOf(error: z.ZodError, data: unknown, origin: Origin): Problem[] {
	const flat = (issues: readonly Issue[]): Issue[] =>
		issues.flatMap((issue) => {
			const branch = branchMeant(issue, valueAt(data, issue.path));
			return branch && branch.length > 0 ? flat(branch) : [issue];
		});
	// Of several bounds that a number breaks the last is the narrowest; the others follow from it.
	const told = new Map(flat(error.issues).map((issue) => [`${issue.code} ${formatPath(issue.path)}`, issue]));
	// The id of a competence is made of its code: where that is wrong, it is the one to mend.
	const { id, code } = data as { id?: unknown; code?: unknown };
	const isMadeOfCode = told.size > 1 && typeof id === 'string' && id.endsWith(`/${String(code)}`);
	// A list that is too long is told as one, not entry by entry.
	const tooLong = [...told.values()].flatMap(({ code, path }) => (code === 'too_big' ? [`${formatPath(path)}[`] : []));
	const issues = [...told.values()].filter(
		({ path }) => !(isMadeOfCode && path[0] === 'id') && !tooLong.some((list) => formatPath(path).startsWith(list)),
	);
	return issues.flatMap((issue) =>
		explain(issue, valueAt(data, issue.path)).map((text) => ({
			...text,
			...placeOf(formatPath(issue.path), origin),
		})),
	);
}
