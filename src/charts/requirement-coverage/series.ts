import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { areas, type Area } from '../../schema/competence.ts';

/** With fewer outcomes than this in the whole scheme, a requirement counts as a gap. */
export const gapBelow = 3;

export interface CoverageColumn {
	requirement: string;
	title: string;
	address: string;
	/** Outcomes of the whole scheme that answer it, and units with at least one of them. */
	outcomes: number;
	units: number;
	gap: boolean;
}

export interface CoverageRow {
	unit: string;
	code: string;
	level: number;
	title: string;
	area: Area;
	address: string;
	/** Local ids of the outcomes that answer each requirement, in the order of the columns. */
	answers: string[][];
}

export interface CoverageSeries {
	columns: CoverageColumn[];
	rows: CoverageRow[];
	/** Outcomes of all units, and how many of them answer at least one requirement. */
	outcomes: number;
	answering: number;
}

/** Learning units by area, code and level, and what each does for each of the requirements. */
export function toCoverageSeries({ catalogue, locale: { pick } }: Spoken): CoverageSeries {
	const requirements = catalogue.requirements.all;
	const units = catalogue['learning-units'].all.filter((unit) => unit.status !== 'deprecated');
	const rows = units.flatMap((unit): CoverageRow[] => {
		const profile = catalogue['qualification-profiles'].byId.get(unit.profile);
		const competence = profile && catalogue.competences.byId.get(profile.competence);
		if (!competence) return [];
		return [
			{
				unit: unit.id,
				code: competence.code,
				level: unit.level,
				title: pick(competence.title),
				area: competence.area,
				address: addressOf('learning-units', unit.id),
				answers: requirements.map(({ id }) =>
					unit.outcomes.filter((outcome) => outcome.requirements?.includes(id)).map((outcome) => outcome.id),
				),
			},
		];
	});
	const outcomes = units.flatMap((unit) => unit.outcomes);
	return {
		columns: requirements.map((requirement, i) => {
			const count = rows.reduce((sum, row) => sum + (row.answers[i]?.length ?? 0), 0);
			return {
				requirement: requirement.id,
				title: pick(requirement.title),
				address: addressOf('requirements', requirement.id),
				outcomes: count,
				units: rows.filter((row) => row.answers[i]?.length).length,
				gap: count < gapBelow,
			};
		}),
		// The catalogue has them by id, which is code and level.
		rows: [...rows].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area)),
		outcomes: outcomes.length,
		answering: outcomes.filter((outcome) => outcome.requirements?.length).length,
	};
}

/** The requirements that a unit answers, as the word its row is filtered by; `none` where it answers none. */
export const answeredBy = (row: CoverageRow, columns: readonly CoverageColumn[]): string =>
	columns
		.filter((_, i) => row.answers[i]?.length)
		.map((column) => column.requirement)
		.join(' ') || 'none';
