import { addressOf } from '../../model/addresses.ts';
import { isEnded } from '../../model/compare/ended.ts';
import type { Spoken } from '../../model/context.ts';
import { compareIds } from '../../model/order.ts';
import { qualificationFigures } from '../../model/qualification-figures.ts';
import { jointQualifications, nationalQualifications } from '../../model/qualifications.ts';
import { isAbsent } from '../../schema/common.ts';

/** A joint qualification that is built on an occupation. */
export interface AimedJoint {
	id: string;
	title: string;
	eqf: number;
	/** Essential skills of the occupation: how many its compulsory units teach, of how many; none where ESCO’s links are not at hand. */
	skills?: { covered: number; withElectives: number; of: number };
}

export interface CoveredOccupation {
	id: string;
	code: string;
	title: string;
	address: string;
	joint: AimedJoint[];
}

/** An ISCO-08 unit group with what leads to it in this edition. */
export interface CoveredGroup {
	code: string;
	title: string;
	/** ESCO occupations of the group. */
	occupations: CoveredOccupation[];
	/** Ids of national qualifications that can be awarded, by EQF level; 0 stands for a level that is not known. */
	national: { eqf: number; ids: string[] }[];
	/** Countries that have one, by id. */
	countries: string[];
}

export interface OccupationSeries {
	groups: CoveredGroup[];
	/** National qualifications whose group is not known. */
	without: number;
	/** National qualifications whose group was inferred by this edition. */
	inferred: number;
	national: number;
}

/** The EQF levels of the picture, from left to right; 0 stands for a level that is not known. */
export const columns = [2, 3, 4, 5, 6, 7, 8, 0] as const;

export function toOccupationSeries({ catalogue, locale: { pick } }: Spoken): OccupationSeries {
	const national = nationalQualifications(catalogue).filter((one) => !isEnded(one, catalogue.edition));
	const joint = jointQualifications(catalogue).filter(({ status }) => status !== 'deprecated');
	const isco = catalogue.frameworks.all.find(({ id }) => (id as string) === 'isco-08');
	const codes = new Set([
		...catalogue.occupations.all.map(({ iscoGroup }) => iscoGroup),
		...national.flatMap((one) => (isAbsent(one.isco) ? [] : [one.isco.group])),
	]);
	const aimedAt = (occupation: string): AimedJoint[] =>
		joint
			.filter((one) => one.occupation === occupation)
			.map((one) => {
				const { skills } = qualificationFigures(catalogue, one);
				return {
					id: one.id,
					title: pick(one.title),
					eqf: one.eqf.level,
					...(isAbsent(skills)
						? {}
						: {
								skills: {
									covered: skills.compulsory.covered.length,
									withElectives: skills.withElectives.covered.length,
									of: skills.compulsory.covered.length + skills.compulsory.uncovered.length,
								},
							}),
				};
			});
	const groups = [...codes].sort(compareIds).map((code): CoveredGroup => {
		const those = national.filter((one) => !isAbsent(one.isco) && one.isco.group === code);
		const group = isco?.parts?.find((part) => part.code === code);
		return {
			code,
			title: group ? pick(group.title) : code,
			occupations: catalogue.occupations.all
				.filter(({ iscoGroup }) => iscoGroup === code)
				.map(({ id, code, title }) => ({
					id,
					code,
					title: pick(title),
					address: addressOf('occupations', id),
					joint: aimedAt(id),
				})),
			national: columns.flatMap((eqf) => {
				const ids = those
					.filter(({ eqfLevel }) => (isAbsent(eqfLevel) ? 0 : eqfLevel) === eqf)
					.map(({ id }) => id as string);
				return ids.length ? [{ eqf, ids }] : [];
			}),
			countries: [...new Set(those.map(({ country }) => country as string))].sort(compareIds),
		};
	});
	const known = national.filter((one) => !isAbsent(one.isco));
	return {
		groups,
		without: national.length - known.length,
		inferred: known.filter((one) => !isAbsent(one.isco) && one.isco.status === 'inferred').length,
		national: national.length,
	};
}

export const jointOf = ({ occupations }: CoveredGroup): AimedJoint[] => occupations.flatMap(({ joint }) => joint);

/** Whether a qualification of this edition leads to the group. */
export const isReached = (group: CoveredGroup): boolean => group.national.length > 0 || jointOf(group).length > 0;

export const countOf = ({ national }: CoveredGroup): number => national.reduce((sum, { ids }) => sum + ids.length, 0);
