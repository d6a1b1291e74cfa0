import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { areas, type Area, type Competence } from '../../schema/competence.ts';

export const editions = ['3.0', '4.0'] as const;
export type OverviewEdition = (typeof editions)[number];

/** One competence as a row of the overview: no pixels, only what is to be seen. */
export interface OverviewRow {
	code: string;
	title: string;
	area: Area;
	levels: number[];
	/** In 4.0: what changed since 3.0; in 3.0: `dropped` where 4.0 has no such competence. */
	change?: Competence['change'] | 'dropped';
	/** Code in 3.0 where it is another one. */
	formerCode?: string;
	/** Levels that 3.0 did not define for it. */
	newLevels: number[];
	/** Qualification profile that stands for it, directly or through its predecessor. */
	profile?: string;
	/** Levels with a learning unit, and the unit's id. */
	units: Record<number, string>;
	/** Address of its page below the base. */
	address: string;
}

export interface OverviewSeries {
	edition: OverviewEdition;
	rows: OverviewRow[];
}

/** The rows of one edition, in the order of the framework. */
export function toOverviewSeries({ catalogue, locale }: Spoken, edition: OverviewEdition): OverviewSeries {
	const { competences, relations } = catalogue;
	const list = competences.all.filter((competence) => competence.framework === `e-cf-${edition}`);
	const rows = list.map((competence): OverviewRow => {
		const former = competence.predecessors?.[0] ? competences.byId.get(competence.predecessors[0]) : undefined;
		const profile = [competence, former].flatMap((c) => (c ? (relations.profilesOfCompetence.get(c.id) ?? []) : []))[0];
		const units = profile ? (relations.unitsOfProfile.get(profile.id) ?? []) : [];
		const dropped = edition === '3.0' && !relations.successorsOf.has(competence.id);
		const change = dropped ? 'dropped' : competence.change === 'same' ? undefined : competence.change;
		return {
			code: competence.code,
			title: locale.pick(competence.title),
			area: competence.area,
			levels: competence.levels,
			...(change ? { change } : {}),
			...(former && former.code !== competence.code ? { formerCode: former.code } : {}),
			newLevels: former ? competence.levels.filter((level) => !former.levels.includes(level)) : [],
			...(profile ? { profile: profile.id } : {}),
			units: Object.fromEntries(units.map((unit) => [unit.level, unit.id])),
			address: addressOf('competences', competence.id),
		};
	});
	return { edition, rows: [...rows].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area)) };
}

/** What the picture shows, in numbers. */
export function summarise({ rows }: OverviewSeries) {
	return {
		competences: rows.length,
		levels: rows.reduce((sum, row) => sum + row.levels.length, 0),
		profiles: rows.filter((row) => row.profile).length,
		units: rows.reduce((sum, row) => sum + Object.keys(row.units).length, 0),
		changed: rows.filter((row) => row.change ?? row.newLevels.length > 0).length,
	};
}
