import { isAbsent } from '../../schema/absent.ts';
import type { JointQualification, NationalQualification } from '../../schema/qualification.ts';
import type { Catalogue } from '../catalogue.ts';
import { ownLanguage } from '../own-language.ts';
import type { Facets, FacetsOf } from './facets.ts';

const national = ({ nationalTitle, nationalCode, isco, country, eqfLevel, read }: NationalQualification): Facets => ({
	codes: isAbsent(nationalCode) ? [] : nationalCode.split(/[;/ ]+/).filter(Boolean),
	names: [{ language: ownLanguage(country), text: nationalTitle }],
	values: {
		kind: ['national'],
		country: [country],
		eqf: isAbsent(eqfLevel) ? [] : [String(eqfLevel)],
		isco: isAbsent(isco) ? [] : [isco.group],
		read: [read],
	},
});

function joint(catalogue: Catalogue, qualification: JointQualification): Facets {
	const group = catalogue.occupations.byId.get(qualification.occupation)?.iscoGroup;
	return {
		values: {
			kind: ['joint'],
			eqf: [String(qualification.eqf.level)],
			isco: group ? [group] : [],
			read: ['units'],
		},
	};
}

export const qualifications: FacetsOf<'qualifications'> = (catalogue, qualification) =>
	qualification.kind === 'joint' ? joint(catalogue, qualification) : national(qualification);
