import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import type { Area } from '../../schema/competence.ts';

/** A unit certificate, and the competence at a level that it speaks for. */
export interface StackUnit {
	id: string;
	/** Code and level, as people name it: `B.3 e-2`. */
	name: string;
	title: string;
	competence: string;
	code: string;
	level: number;
	area: Area;
	status: string;
	address: string;
	competenceAddress: string;
	/** Certificates that a candidate holds before, and their names. */
	requires: string[];
	after: string[];
}

export interface StackRole {
	id: string;
	title: string;
	status: string;
	address: string;
	/** Ids of the unit certificates that it rests on. */
	units: string[];
}

export interface StackSeries {
	units: StackUnit[];
	roles: StackRole[];
}

/** Unit certificates and the role certificates that rest on them, as the scheme has them. */
export function toStackSeries({ catalogue, locale: { pick } }: Spoken): StackSeries {
	const { certifications, competences } = catalogue;
	const units = certifications.all.flatMap((certificate): StackUnit[] => {
		if (certificate.kind !== 'unit') return [];
		const unit = catalogue['learning-units'].byId.get(certificate.unit);
		const profile = unit && catalogue['qualification-profiles'].byId.get(unit.profile);
		const competence = profile && competences.byId.get(profile.competence);
		if (!competence) return [];
		return [
			{
				id: certificate.id,
				name: `${competence.code} e-${unit.level}`,
				title: pick(competence.title),
				competence: competence.id,
				code: competence.code,
				level: unit.level,
				area: competence.area,
				status: certificate.status,
				address: addressOf('certifications', certificate.id),
				competenceAddress: addressOf('competences', competence.id),
				requires: certificate.requires,
				after: [],
			},
		];
	});
	const names = new Map(units.map((unit) => [unit.id, unit.name]));
	const roles = certifications.all.flatMap((certificate): StackRole[] =>
		certificate.kind === 'role'
			? [
					{
						id: certificate.id,
						title: pick((catalogue.qualifications.byId.get(certificate.qualification) ?? certificate).title),
						status: certificate.status,
						address: addressOf('certifications', certificate.id),
						units: certificate.requires.filter((id) => names.has(id)),
					},
				]
			: [],
	);
	return {
		units: units.map((unit) => ({ ...unit, after: unit.requires.map((id) => names.get(id) ?? id) })),
		roles,
	};
}

/** The part of the series that one role certificate rests on, in the order in which it names its units. */
export function ofRole({ units, roles }: StackSeries, id: string): StackSeries {
	const own = roles.filter((role) => role.id === id);
	return {
		roles: own,
		units: own.flatMap((role) => role.units.flatMap((unit) => units.find((u) => u.id === unit) ?? [])),
	};
}

/** Role certificates that ask for a unit certificate. */
export const rolesOf = (unit: StackUnit, { roles }: StackSeries): StackRole[] =>
	roles.filter((role) => role.units.includes(unit.id));

/** The role certificate of a picture of one. */
export const soleRole = ({ roles }: StackSeries): StackRole | undefined => (roles.length === 1 ? roles[0] : undefined);

/** The view of the chart that shows all role certificates. */
const allRoles = 'all';

/** Views of the chart: all role certificates, then each; the first is the default. */
export const stackViews = (series: StackSeries): { view: string; series: StackSeries }[] => [
	{ view: allRoles, series },
	...series.roles.map(({ id }) => ({ view: id, series: ofRole(series, id) })),
];
