import type { FacetsOf } from './facets.ts';
import { learningUnits } from './learning-units.ts';

export const certifications: FacetsOf<'certifications'> = (catalogue, certification) => {
	const unit = certification.kind === 'unit' && catalogue['learning-units'].byId.get(certification.unit);
	const { codes = [], values = {} } = unit ? learningUnits(catalogue, unit) : {};
	return { codes, values: { kind: [certification.kind], ...values } };
};
