import type { SettlingTask } from '../../model/compare/settling-tasks.ts';
import type { Area } from '../../schema/competence.ts';
import type { QualificationId } from '../../schema/ids.ts';

export const kinds = ['assignments', 'open-list', 'hours', 'all'] as const satisfies readonly (
	SettlingTask['kind'] | 'all'
)[];

/** So many are shown: about as many as somebody can do in a week. */
export const mostShown = 20;

export interface SettleQualification {
	id: QualificationId;
	title: string;
	/** None: a joint qualification. */
	country?: string;
	region?: string;
}

export interface SettleSeries {
	/** By what tasks call them. */
	qualifications: readonly SettleQualification[];
	/** Names by id, in their order, of those that have something to settle. */
	countries: Readonly<Record<string, string>>;
	competences: Readonly<Record<string, { code: string; title: string; area: Area }>>;
	/** That of most pairs first; `of`: the number of its qualification. */
	tasks: readonly (Omit<SettlingTask, 'qualification'> & { of: number })[];
}

export interface SettleState {
	kind: (typeof kinds)[number];
	/** Id of the only country that is shown; none: all. */
	country?: string;
}

/** A task with what it is of. */
export interface Task extends Omit<SettleSeries['tasks'][number], 'of' | 'competence'> {
	qualification: SettleQualification;
	competence?: SettleSeries['competences'][string];
}

/** Those of a choice: how many there are, and those of most pairs. */
export function tasksOf(series: SettleSeries, { kind, country }: SettleState): { count: number; shown: Task[] } {
	const found = series.tasks.flatMap(({ of, competence, ...task }): Task[] => {
		const qualification = series.qualifications[of];
		if (!qualification || (kind !== 'all' && task.kind !== kind)) return [];
		if (country !== undefined && qualification.country !== country) return [];
		const known = competence && series.competences[competence];
		return [{ ...task, qualification, ...(known ? { competence: known } : {}) }];
	});
	return { count: found.length, shown: found.slice(0, mostShown) };
}
