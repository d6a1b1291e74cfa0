import type { StackRole, StackSeries, StackUnit } from './series.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface PlacedStack {
	width: number;
	height: number;
	/** Middle of each of the three columns, for its heading. */
	columns: [number, number, number];
	/** Letters that a line of each kind of box holds, and how many lines. */
	letters: { competence: number; role: number };
	lines: number;
	units: { unit: StackUnit; box: Box; competence: Box; roles: string[] }[];
	roles: { role: StackRole; box: Box }[];
	/** Curves from the competences to the role certificates. */
	joints: { path: string }[];
}

interface Measures {
	/** Left edges and widths of the three columns. */
	x: [number, number, number];
	widths: [number, number, number];
	pitch: number;
	boxHeight: number;
	roleHeight: number;
	letters: PlacedStack['letters'];
	lines: number;
}

/** One role: 340 px wide, as much as a phone of 360 px shows, with words in several lines. */
const narrow: Measures = {
	x: [0, 112, 246],
	widths: [96, 120, 94],
	pitch: 74,
	boxHeight: 66,
	roleHeight: 66,
	letters: { competence: 17, role: 13 },
	lines: 3,
};

/** All roles: a line a unit. */
const wide: Measures = {
	x: [0, 180, 630],
	widths: [150, 330, 230],
	pitch: 28,
	boxHeight: 22,
	roleHeight: 30,
	letters: { competence: 50, role: 34 },
	lines: 1,
};

const headHeight = 26;

/**
 * Three columns of boxes. Roles stand in the order of the middle of their units, so that lines cross less, spread over
 * the height of the units.
 */
export function placeStack(series: StackSeries): PlacedStack {
	const m = series.roles.length > 1 ? wide : narrow;
	const height = headHeight + series.units.length * m.pitch;
	const indexOf = new Map(series.units.map((unit, i) => [unit.id, i]));
	const middle = (role: StackRole) =>
		role.units.reduce((sum, id) => sum + (indexOf.get(id) ?? 0), 0) / Math.max(role.units.length, 1);
	const roles = [...series.roles]
		.sort((a, b) => middle(a) - middle(b))
		.map((role, i, all) => {
			const centre = headHeight + ((i + 0.5) * (height - headHeight)) / all.length - (m.pitch - m.boxHeight) / 2;
			return {
				role,
				box: { x: m.x[2], y: Math.round(centre - m.roleHeight / 2), width: m.widths[2], height: m.roleHeight },
			};
		});
	const units = series.units.map((unit, i) => {
		const y = headHeight + i * m.pitch;
		return {
			unit,
			box: { x: m.x[0], y, width: m.widths[0], height: m.boxHeight },
			competence: { x: m.x[1], y, width: m.widths[1], height: m.boxHeight },
			roles: roles.filter(({ role }) => role.units.includes(unit.id)).map(({ role }) => role.id),
		};
	});
	return {
		width: m.x[2] + m.widths[2],
		height,
		columns: [m.x[0] + m.widths[0] / 2, m.x[1] + m.widths[1] / 2, m.x[2] + m.widths[2] / 2],
		letters: m.letters,
		lines: m.lines,
		units,
		roles,
		joints: roles.flatMap(({ role, box }) =>
			units.flatMap(({ unit, competence }) => (role.units.includes(unit.id) ? [{ path: curve(competence, box) }] : [])),
		),
	};
}

function curve(from: Box, to: Box): string {
	const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
	const [x2, y2] = [to.x, to.y + to.height / 2];
	const bend = Math.round((x1 + x2) / 2);
	return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}
