import { isAbsent } from '../../schema/absent.ts';
import type { JointQualification, NationalQualification } from '../../schema/qualification.ts';
import type { Catalogue } from '../catalogue.ts';
import { qualificationFigures } from '../qualification-figures.ts';
import type { Facets, FacetsOf } from './facets.ts';

const national = ({ nationalTitle, nationalCode, isco, country, eqfLevel }: NationalQualification): Facets => ({
	codes: isAbsent(nationalCode) ? [] : nationalCode.split(/[;/ ]+/).filter(Boolean),
	// The language is not recorded; the country's own title is a name by which people look for it.
	names: [{ language: country, text: nationalTitle }],
	values: {
		kind: ['national'],
		country: [country],
		eqf: isAbsent(eqfLevel) ? [] : [String(eqfLevel)],
		isco: isAbsent(isco) ? [] : [isco.group],
	},
});

function joint(catalogue: Catalogue, qualification: JointQualification): Facets {
	const { requirements, compulsory, electives } = qualificationFigures(catalogue, qualification);
	const group = catalogue.occupations.byId.get(qualification.occupation)?.iscoGroup;
	return {
		values: {
			kind: ['joint'],
			eqf: [String(qualification.eqf.level)],
			isco: group ? [group] : [],
			requirement: requirements,
			unit: [...compulsory, ...electives].map(({ id }) => id),
		},
	};
}

export const qualifications: FacetsOf<'qualifications'> = (catalogue, qualification) =>
	qualification.kind === 'joint' ? joint(catalogue, qualification) : national(qualification);
