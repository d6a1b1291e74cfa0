import type { JointQualification, NationalQualification, Qualification } from '../schema/qualification.ts';

type Holder = { readonly qualifications: { readonly all: readonly Qualification[] } };

/** The qualifications that this scheme composes of its units. */
export const jointQualifications = ({ qualifications }: Holder): JointQualification[] =>
	qualifications.all.filter((one) => one.kind === 'joint');

/** The qualifications that countries award. */
export const nationalQualifications = ({ qualifications }: Holder): NationalQualification[] =>
	qualifications.all.filter((one) => one.kind === 'national');

/** Tells by its id in which country a qualification is awarded; nothing of a joint one, or of one that is not there. */
export const awardingCountryIn =
	({ qualifications }: { readonly qualifications: { readonly byId: ReadonlyMap<string, Qualification> } }) =>
	(id: string): NationalQualification['country'] | undefined => {
		const one = qualifications.byId.get(id);
		return one?.kind === 'national' ? one.country : undefined;
	};
