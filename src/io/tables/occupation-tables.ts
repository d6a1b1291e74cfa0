import { languageMistake } from '../../schema/languages.ts';
import type { CsvRow } from './csv.ts';

/** The columns of the tables that make up the occupations of an ESCO version. */
export const occupationColumns = [
	'id',
	'uri',
	'code',
	'iscoGroup',
	'scope',
	'versions',
	'skillsAbsent',
	'status',
	'sources',
];
export const labelColumns = ['occupation', 'language', 'label', 'version', 'englishThen'];
export const historyColumns = ['occupation', 'version', 'code', 'title'];
export const skillLinkColumns = ['occupation', 'skill', 'relation'];
export const skillColumns = [
	'id',
	'uri',
	'title',
	'currentTitle',
	'type',
	'typeAbsent',
	'reuseLevel',
	'digital',
	'status',
	'sources',
];

/** List cells of authored tables are separated by a vertical bar. */
const list = (cell: string | undefined) => (cell ? cell.split('|') : []);

function byOccupation(rows: readonly CsvRow[]): Map<string, CsvRow['cells'][]> {
	return new Map(
		[...Map.groupBy(rows, ({ cells }) => cells['occupation'] ?? '')].map(([id, group]) => [
			id,
			group.map(({ cells }) => cells),
		]),
	);
}

/** Joins the four occupation tables into records of the shape of `occupationSchema`. */
export function toOccupations(
	tables: { occupations: CsvRow[]; labels: CsvRow[]; history: CsvRow[]; skills: CsvRow[] },
	framework: string,
): { line: number; data: Record<string, unknown> }[] {
	// A label in no language is told with its line; as a key of the texts it would be told again without it.
	const labels = byOccupation(tables.labels.filter(({ cells }) => !languageMistake(cells['language'] ?? '')));
	const history = byOccupation(tables.history);
	const skills = byOccupation(tables.skills);
	return tables.occupations.map(({ line, cells }) => {
		const id = cells['id'] ?? '';
		const current = (labels.get(id) ?? []).filter((row) => !row['englishThen']);
		const former = (labels.get(id) ?? []).filter((row) => row['englishThen']);
		const linked = (relation: string) =>
			cells['skillsAbsent']
				? { absent: cells['skillsAbsent'] }
				: (skills.get(id) ?? []).filter((row) => row['relation'] === relation).map((row) => row['skill']);
		return {
			line,
			data: {
				id,
				framework,
				uri: cells['uri'],
				code: cells['code'],
				iscoGroup: cells['iscoGroup'],
				title: Object.fromEntries(current.map((row) => [row['language'], row['label']])),
				titleVersions: Object.fromEntries(current.map((row) => [row['language'], row['version']])),
				formerTitles: former.map((row) => ({
					language: row['language'],
					title: row['label'],
					version: row['version'],
					englishThen: row['englishThen'],
				})),
				scope: cells['scope'],
				versions: list(cells['versions']),
				history: (history.get(id) ?? []).map((row) => ({
					version: row['version'],
					code: row['code'],
					title: row['title'],
				})),
				essentialSkills: linked('essential'),
				optionalSkills: linked('optional'),
				evidence: { status: cells['status'], sources: list(cells['sources']) },
			},
		};
	});
}

/** Turns the rows of a skill table into records of the shape of `skillSchema`. */
export function toSkills(rows: CsvRow[], framework: string): { line: number; data: Record<string, unknown> }[] {
	return rows.map(({ line, cells }) => ({
		line,
		data: {
			id: cells['id'],
			framework,
			uri: cells['uri'],
			title: { en: cells['title'] },
			...(cells['currentTitle'] ? { currentTitle: cells['currentTitle'] } : {}),
			type: cells['typeAbsent'] ? { absent: cells['typeAbsent'] } : cells['type'],
			reuseLevel: cells['reuseLevel'],
			digital: cells['digital'] === 'true' ? true : cells['digital'] === 'false' ? false : cells['digital'],
			evidence: { status: cells['status'], sources: list(cells['sources']) },
		},
	}));
}
