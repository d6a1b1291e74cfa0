import type { JointQualification, NationalQualification, Qualification } from '../schema/qualification.ts';

type Holder = { readonly qualifications: { readonly all: readonly Qualification[] } };

/** The qualifications that this scheme composes of its units. */
export const jointQualifications = ({ qualifications }: Holder): JointQualification[] =>
	qualifications.all.filter((one) => one.kind === 'joint');

/** The qualifications that countries award. */
export const nationalQualifications = ({ qualifications }: Holder): NationalQualification[] =>
	qualifications.all.filter((one) => one.kind === 'national');
