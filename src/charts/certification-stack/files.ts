import { listSeparator } from '../../datasets/cells.ts';
import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { ofRole, rolesOf, toStackSeries, type StackSeries } from './series.ts';
import { renderStackSvg } from './svg.ts';
import { stackLine, stackWords } from './words.ts';

/** The view of the chart that shows all role certificates. */
export const allRoles = 'all';

/** Views of the chart: each role certificate, then all; the first is the default. */
export const stackViews = (series: StackSeries): { view: string; series: StackSeries }[] => [
	...series.roles.map(({ id }) => ({ view: id, series: ofRole(series, id) })),
	{ view: allRoles, series },
];

/** The stack's files: a line for each pair of unit and role certificate, and a picture of each view. */
export function certificationStackFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toStackSeries(catalogue);
	const rows = series.units.flatMap((unit) => {
		const roles = rolesOf(unit, series);
		// A unit certificate that no role asks for stands there with the reason for its empty cells.
		return (roles.length > 0 ? roles : [undefined]).map((role) => ({
			unit_certificate: unit.id,
			unit_status: unit.status,
			competence: unit.competence,
			code: unit.code,
			level: String(unit.level),
			competence_title: unit.title,
			held_before: unit.requires.join(listSeparator),
			role_certificate: role?.id ?? '',
			role_certificate_absent: role ? '' : 'not-applicable',
			role_title: role?.title ?? '',
			role_status: role?.status ?? '',
		}));
	});
	return toChartFiles(catalogue, stackLine, {
		name: 'certification-stack',
		columns: [
			'unit_certificate',
			'unit_status',
			'competence',
			'code',
			'level',
			'competence_title',
			'held_before',
			'role_certificate',
			'role_certificate_absent',
			'role_title',
			'role_status',
		],
		rows,
		pictures: stackViews(series).map(({ view, series: part }) => ({
			name: `certification-stack-${view}`,
			query: `?role=${view}`,
			draw: (lines) => renderStackSvg(part, stackWords(part), { lines }),
		})),
	});
}
