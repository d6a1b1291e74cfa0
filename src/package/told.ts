import type { Changes, RecordChange } from './changes.ts';
import type { Comparison, CoverRow, Direction, Settling } from './comparison.ts';

/** A value of a record as indented lines for people. */
export function linesOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [String(value)];
	if (Array.isArray(value))
		return value.flatMap((entry: unknown) => linesOf(entry).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)));
	return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
		if (typeof inner !== 'object' || inner === null) return [`${name}: ${String(inner)}`];
		const lines = linesOf(inner);
		return lines.length === 0 ? [`${name}: none`] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
	});
}

const wordsOf: Record<Direction['word'], string> = {
	most: 'most of it',
	part: 'part of it',
	little: 'little of it',
	'not-enough-evidence': 'not enough evidence',
};

const states: Record<CoverRow['state'], string> = {
	whole: 'shown, with at least half the room',
	half: 'shown, in part',
	'shown-not': 'shown not to be there',
	'not-read': 'not read',
};

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A word with its share and its number, never alone: `most of it, 82 %; holds in 86 of 100`. */
const figures = ({ word, coverage, holds }: Direction) =>
	coverage === undefined || holds === undefined
		? wordsOf[word]
		: `${wordsOf[word]}, ${percent(coverage)}; holds in ${Math.round(holds / 10)} of 100`;

const settlings = (from: string, to: string): ((one: Settling) => string) => {
	const names = { a: from, b: to };
	return (one) =>
		one.kind === 'assignments'
			? `read the outcomes of ${one.competence} again`
			: one.kind === 'hours'
				? `find the hours of ${names[one.side]}`
				: `read the rest of ${names[one.side]}`;
};

function directionLines(from: string, to: string, direction: Direction): string[] {
	const { low, high, rows, settling, bridge } = direction;
	const units = bridge?.units.map(({ id }) => id).join(', ') || 'none';
	return [
		`What a holder of ${from} brings of ${to}: ${figures(direction)}`,
		...(low === undefined || high === undefined || low === high
			? []
			: [`  ${percent(low)} to ${percent(high)}, as far as what was not read may bring more`]),
		...rows.map(({ competence, state }) => `  ${competence}: ${states[state]}`),
		...(settling.length > 0 ? [`  To settle it: ${settling.map(settlings(from, to)).join('; ')}`] : []),
		...(bridge
			? [`  Units to take: ${units} (${bridge.creditPoints} credit points); competences left: ${bridge.left.length}`]
			: []),
	];
}

/** A comparison as lines for people. */
export const comparisonLines = ({ from, to, levelDifference, occupation, there, back }: Comparison): string[] => [
	...directionLines(from, to, there),
	...directionLines(to, from, back),
	`EQF level of ${to} less that of ${from}: ${levelDifference ?? 'not known'}`,
	`Occupation: ${occupation ?? 'not known'}`,
	'A description by stated rules, not a decision on recognition.',
];

function changeLines({ kind, collection, id, to, reason, fields = [] }: RecordChange): string[] {
	const side = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));
	return [
		`${kind} ${collection} ${id}${to ? ` to ${to.join(', ')}` : ''}${reason === undefined ? '' : `: ${reason}`}`,
		...fields.map(({ path, before, after }) => `  ${path}: ${side(before)} -> ${side(after)}`),
	];
}

const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** What differs from the version before, as lines for people; of the first version, how much there is. */
export function changesLines({ from, to, level, records, schemas }: Changes): string[] {
	if (from === undefined) return [`${to} is the first version: ${counted(records.length, 'record')}.`];
	return [
		`From ${from} to ${to}, a ${level} step: ${counted(records.length, 'record')} and ${counted(schemas.length, 'field')}.`,
		...schemas.map(({ kind, dataset, path }) => `${kind} field ${path} of ${dataset}`),
		...records.flatMap(changeLines),
	];
}
