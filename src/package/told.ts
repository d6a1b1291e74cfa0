import type { Changes, RecordChange } from './changes.ts';
import type { Comparison, CoverRow, Coverage, HeldCompetence } from './comparison.ts';

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

const bands: Record<Comparison['band'], string> = {
	closely: 'closely comparable',
	partly: 'partly comparable',
	not: 'not comparable',
	'not-enough-evidence': 'not enough evidence to compare them',
};

const atLevel = ({ competence, level }: HeldCompetence) => `${competence} at level ${level}`;
const percent = ({ earned, of }: Coverage) => `${Math.round((earned / of) * 100)} % (${earned} of ${of})`;

const rowLine = ({ wanted, rule, by }: CoverRow) => `  ${atLevel(wanted)}: ${rule}${by ? `, by ${atLevel(by)}` : ''}`;

/** A comparison as lines for people. */
export function comparisonLines({ from, to, band, ...told }: Comparison): string[] {
	const { levelDifference, coverage, coverageBack, skills, occupation, bridge } = told;
	const units = bridge?.units.map(({ id }) => id).join(', ') || 'none';
	return [
		`${from} and ${to}: ${bands[band]}`,
		`EQF level of ${to} less that of ${from}: ${levelDifference ?? 'not known'}`,
		`Competences of ${to} that ${from} covers: ${coverage ? percent(coverage) : 'not known'}`,
		...(coverage?.rows.map(rowLine) ?? []),
		`Competences of ${from} that ${to} covers: ${coverageBack ? percent(coverageBack) : 'not known'}`,
		...(skills
			? [`Skills of ${to} that ${from} has: ${skills.shared.length} of ${skills.shared.length + skills.missing.length}`]
			: []),
		`Occupation: ${occupation ?? 'not known'}`,
		...(bridge
			? [`Units to take: ${units} (${bridge.creditPoints} credit points); competences left: ${bridge.left.length}`]
			: []),
	];
}

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
