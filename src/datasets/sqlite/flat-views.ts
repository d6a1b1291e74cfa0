import { flatTables } from '../flat/index.ts';
import { named, sqlNameOf } from './sql-table.ts';

/** The columns that a table has; none where there is no such table. */
type ColumnsOf = (table: string) => ReadonlySet<string>;

/** The columns of a view by their names, and where its rows come from. */
interface View {
	cells: Record<string, string>;
	from: string;
}

/** A column of a table by its short name in a view; a column that nothing fills is not in the database, and is empty. */
const cellsOf = (columnsOf: ColumnsOf, table: string, short: string) => (column: string) =>
	columnsOf(table).has(column) ? `${short}.${named(column)}` : 'null';

function indicators(columnsOf: ColumnsOf): View {
	const figure = cellsOf(columnsOf, 'indicators__observations', 'o');
	const indicator = cellsOf(columnsOf, 'indicators', 'i');
	return {
		cells: {
			indicator: 'o.parent',
			title_en: 'i.title_en',
			unit_en: 'i.unit_en',
			eurostat_dataset: indicator('dataset'),
			country: 'c.id',
			country_code: figure('country_code'),
			eurostat_geo: figure('eurostat_geo'),
			year: figure('year'),
			value: figure('value'),
			value_absent: figure('value_absent'),
			flags: figure('flags'),
			source: figure('source'),
			status: 'i.status',
			page: 'i.page',
			version: 'e.version',
		},
		from: `indicators__observations o join indicators i on i.id = o.parent
left join countries c on c.id = ${figure('place')} cross join edition e order by i.rowid, o.position`,
	};
}

function qualifications(columnsOf: ColumnsOf): View {
	const cell = cellsOf(columnsOf, 'qualifications', 'q');
	const byKind = (joint: string, national: string) => `iif(q.kind = 'joint', ${joint}, ${national})`;
	const reason = (name: string, column: string) => `coalesce('|${name}=' || ${cell(column)}, '')`;
	const reasons = [
		reason('eqf', 'eqf_level_absent'),
		reason('national_level', 'national_level_absent'),
		reason('isco08', 'isco_absent'),
		"'|esco_occupation_uri=not-collected'",
		reason('credits', 'credits_absent'),
	];
	const ofJoint = "'country=not-applicable|eurostat_geo=not-applicable|national_level=not-applicable'";
	return {
		cells: {
			id: 'q.id',
			kind: 'q.kind',
			title_en: 'q.title_en',
			title_national: cell('national_title'),
			country: cell('country'),
			eurostat_geo: cell('eurostat_geo'),
			eqf: cell('eqf_level'),
			eqf_status: byKind("'proposed'", cell('level_evidence_status')),
			national_level: cell('national_level'),
			isco08: `coalesce(${cell('isco_group')}, ${cell('occupation_isco_group')})`,
			esco_occupation_uri: cell('occupation_uri'),
			credits: byKind(`printf('%.15g credit points of the scheme', ${cell('credit_points')})`, cell('credits')),
			evidence_status: byKind(cell('status'), cell('evidence_status')),
			page: 'q.page',
			version: 'e.version',
			absent: byKind(ofJoint, `substr(${reasons.join(' || ')}, 2)`),
			basis: 'q.basis',
			read: cell('read'),
			list: cell('list_kind'),
			outcomes: 'q.outcomes_with_room',
		},
		from: 'qualifications q cross join edition e order by q.rowid',
	};
}

function occupationsSkills(columnsOf: ColumnsOf): View {
	const skill = cellsOf(columnsOf, 'skills', 's');
	const links = ['essential', 'optional']
		.filter((relation) => columnsOf(`occupations__${relation}_skills`).size > 0)
		.map((relation) => `select parent, '${relation}', position, target from occupations__${relation}_skills`);
	// Where no occupation has a skill there is no table of links: a link that leads nowhere stands for none.
	const all = links.length > 0 ? links : ['select null, null, null, null'];
	return {
		cells: {
			occupation: 'o.id',
			occupation_uri: 'o.uri',
			occupation_title_en: 'o.title_en',
			isco08: 'o.isco_group',
			relation: 'l.relation',
			skill: 's.id',
			skill_uri: 's.uri',
			skill_title_en: 's.title_en',
			skill_type: skill('type'),
			version: 'e.version',
		},
		from: `(with links (parent, relation, position, target) as (${all.join(' union all ')}) select * from links) l
join occupations o on o.id = l.parent join skills s on s.id = l.target
cross join edition e order by o.rowid, l.relation, l.position`,
	};
}

const views: Record<string, (columnsOf: ColumnsOf) => View> = {
	indicators,
	qualifications,
	'occupations-skills': occupationsSkills,
};

/** The view of a table made for joining. */
export const viewNameOf = (flat: string): string => `flat_${sqlNameOf(flat)}`;

/**
 * A view for each table made for joining, said in SQL, with the columns and rows of its CSV. Throws where a table has no
 * view, or a column of it none.
 */
export const toFlatViews = (columnsOf: ColumnsOf): string[] =>
	flatTables.map(({ name, columns }) => {
		const view = views[name]?.(columnsOf);
		const cells = columns.map(({ column }) => {
			const cell = view?.cells[column];
			if (cell === undefined) throw new Error(`The view of ${name} has no column ${column}.`);
			return `${cell} as ${named(column)}`;
		});
		return `create view ${named(viewNameOf(name))} as\nselect\n\t${cells.join(',\n\t')}\nfrom ${view?.from ?? ''}`;
	});
