import type { Profile as Rooms } from '../../model/compare/profile.ts';
import type { Line } from './lines.ts';
import { unitAt, type Row } from './rows.ts';
import type { PlacedOutcome, Scheme } from './scheme.ts';
import type { SchemeData } from './scheme-data.ts';

/** What a person may go to, as groups of a list; the grid is where nothing is asked. */
export const targetKinds = ['role-profiles', 'occupations', 'joint', 'national'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** A role profile, an occupation or a qualification. */
export interface Target {
	kind: TargetKind;
	id: string;
	title: string;
	/** Its page below the site: `role-profiles/ict-2018-test-specialist`. */
	address: string;
	/** Country of a national qualification, framework of a role profile, code of an occupation. */
	group: string;
}

/** All that a person may go to. Role profiles, occupations and qualifications of which nothing was read are left out. */
export function targetsOf({ roles, occupations, qualifications, countries }: SchemeData): Target[] {
	const of = (kind: TargetKind, folder: string, id: string, title: string, group: string): Target => ({
		...{ kind, id, title, group },
		address: `${folder}/${id}`,
	});
	return [
		...Object.entries(roles).map(([id, { title, framework }]) =>
			of('role-profiles', 'role-profiles', id, title, framework),
		),
		...Object.entries(occupations).flatMap(([id, { title, code, essential }]) =>
			essential ? [of('occupations', 'occupations', id, title, code)] : [],
		),
		...Object.entries(qualifications).flatMap(([id, { title, country, region, units, basis }]) => {
			if (units) return [of('joint', 'qualifications', id, title, '')];
			const place = [region, countries[country ?? '']].filter(Boolean).join(', ');
			return basis === 'none' ? [] : [of('national', 'qualifications', id, title, place)];
		}),
	];
}

/** The lines of what is asked; of a national qualification by the rooms of its competences. */
export function linesOf(scheme: Scheme, { kind, id }: Pick<Target, 'kind' | 'id'>, rooms?: Rooms): Line[] {
	const need = 'essential' as const;
	const { roles, occupations, qualifications, units } = scheme.data;
	switch (kind) {
		case 'role-profiles':
			return (roles[id]?.competences ?? []).map(([competence, level]) => ({
				kind: 'competence',
				id: competence,
				level,
				need,
			}));
		case 'occupations':
			return (occupations[id]?.essential ?? []).map((skill) => ({ kind: 'skill', id: skill, need }));
		case 'joint':
			return (qualifications[id]?.units ?? []).map((unit) => ({
				kind: 'unit',
				id: unit,
				hours: units[unit]?.hours ?? 0,
				need,
			}));
		case 'national':
			return rooms ? linesOfRooms(scheme, rooms) : [];
	}
}

/**
 * The competences of a qualification by its hours. Where it states none, its list is as long as the units by which it is
 * asked.
 */
function linesOfRooms(scheme: Scheme, { rooms, of }: Rooms): Line[] {
	const entries = [...rooms];
	const unitHours = ([competence]: (typeof entries)[number]) =>
		scheme.data.units[unitAt(scheme, [competence]) ?? '']?.hours;
	const known = entries.map(unitHours).filter((hours) => hours !== undefined);
	const mean = known.reduce((sum, hours) => sum + hours, 0) / (known.length || 1) || 100;
	const all = entries.reduce((sum, [, room]) => sum + room, 0);
	const scale = of.measure === 'share' ? (mean * entries.length) / (all || 1) : 1;
	return entries.map(([competence, room]) => ({
		kind: 'competence',
		id: competence,
		hours: room * scale,
		need: 'essential',
	}));
}

/** Every unit of the scheme: what is asked where a person goes nowhere in particular. */
export const gridLines = ({ data }: Scheme): Line[] =>
	Object.keys(data.units).map((id) => ({ kind: 'unit', id, hours: data.units[id]?.hours ?? 0, need: 'essential' }));

/** What is asked of a person: outcomes by unit, and what can only be stated. */
export interface Asked {
	units: { id: string; outcomes: PlacedOutcome[] }[];
	/** Competences for which the scheme has no unit, each with the levels it has and the one that is asked. */
	competences: { id: string; level?: number }[];
	/** Skills that no outcome names. */
	skills: string[];
}

export function askedBy({ data }: Scheme, rows: readonly Row[]): Asked {
	const wanted = new Set(rows.flatMap(({ outcomes }) => outcomes.map(({ unit, id }) => `${unit}#${id}`)));
	const bare = rows.filter(({ outcomes }) => outcomes.length === 0).map(({ line }) => line);
	return {
		units: Object.entries(data.units).flatMap(([id, unit]) => {
			const outcomes = unit.outcomes
				.filter((one) => wanted.has(`${id}#${one.id}`))
				.map((one) => ({ ...one, unit: id }));
			return outcomes.length > 0 ? [{ id, outcomes }] : [];
		}),
		competences: bare
			.filter(({ kind }) => kind === 'competence')
			.map(({ id, level }) => ({ id, ...(level === undefined ? {} : { level }) })),
		skills: bare.filter(({ kind }) => kind === 'skill').map(({ id }) => id),
	};
}
