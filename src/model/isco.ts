import type { Occupation } from '../schema/occupation.ts';
import type { NationalQualification } from '../schema/qualification.ts';
import { isAbsent } from '../schema/absent.ts';
import type { Catalogue } from './catalogue.ts';
import { nationalQualifications } from './qualifications.ts';

/** ESCO occupations of an ISCO-08 unit group. */
export const occupationsOfGroup = ({ occupations }: Pick<Catalogue, 'occupations'>, group: string): Occupation[] =>
	occupations.all.filter(({ iscoGroup }) => iscoGroup === group);

/** National qualifications that lead to work in an ISCO-08 unit group. */
export const qualificationsOfGroup = (
	catalogue: Pick<Catalogue, 'qualifications'>,
	group: string,
): NationalQualification[] =>
	nationalQualifications(catalogue).filter(({ isco }) => !isAbsent(isco) && isco.group === group);

/** An ISCO-08 unit group with its title; none where this edition does not list it. */
export const iscoGroupOf = ({ frameworks }: Pick<Catalogue, 'frameworks'>, code: string) =>
	frameworks.byId.get('isco-08')?.parts?.find((part) => part.code === code);
